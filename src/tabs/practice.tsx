import * as z from "zod/mini"
import { Practice } from "./practice/Practice"

z.config({ jitless: true }) // the extension's CSP forbids eval, which zod would probe for

export default Practice
