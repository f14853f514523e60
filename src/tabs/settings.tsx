import * as z from "zod/mini"
import { Settings } from "./settings/Settings"

z.config({ jitless: true }) // the extension's CSP forbids eval, which zod would probe for

export default Settings
