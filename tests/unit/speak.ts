/** The screens' own words, as every screen teaches them before it draws. */
import { teachChinese } from "../../src/ui/text/spoken"
import { zh } from "../../src/ui/text/zh"

teachChinese(zh)
