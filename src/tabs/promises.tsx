import * as z from "zod/mini"
import { Promises } from "./promises/Promises"

z.config({ jitless: true }) // the extension's CSP forbids eval, which zod would probe for

export default Promises
