import * as z from "zod/mini"
import { teachPopupEnglish } from "../popup/text"
import { en as popupEnglish } from "../popup/text/en"
import { teachEnglish } from "../ui/text"
import { en } from "../ui/text/en"
import { Desk } from "./desk/Desk"

z.config({ jitless: true }) // the extension's CSP forbids eval, which zod would probe for
teachEnglish(en)
teachPopupEnglish(popupEnglish)

export default Desk
