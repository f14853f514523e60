import * as z from "zod/mini"
import { Tour } from "./tour/Tour"

z.config({ jitless: true }) // the extension's CSP forbids eval, which zod would probe for

export default Tour
