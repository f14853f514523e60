import * as z from "zod/mini"
import { teachEnglish } from "../ui/text"
import { en } from "../ui/text/en"
import { Desk } from "./desk/Desk"

z.config({ jitless: true }) // the extension's CSP forbids eval, which zod would probe for
teachEnglish(en)

export default Desk
