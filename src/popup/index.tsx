import * as z from "zod/mini"
import { Popup } from "./Popup"

z.config({ jitless: true }) // the extension's CSP forbids eval, which zod would probe for

export default Popup
