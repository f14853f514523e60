import * as z from "zod/mini"
import { Sentences } from "./sentences/Sentences"

z.config({ jitless: true }) // the extension's CSP forbids eval, which zod would probe for

export default Sentences
