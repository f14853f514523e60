import * as z from "zod/mini"
import { Doctor } from "./doctor/Doctor"

z.config({ jitless: true }) // the extension's CSP forbids eval, which zod would probe for

export default Doctor
