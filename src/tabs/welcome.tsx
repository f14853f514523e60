import * as z from "zod/mini"
import { Welcome } from "./welcome/Welcome"

z.config({ jitless: true }) // the extension's CSP forbids eval, which zod would probe for

export default Welcome
