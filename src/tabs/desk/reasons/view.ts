/** What every panel of the section is given beside its own numbers. */
import type { PeriodName } from "../../../statistics/period"
import type { Format } from "../../../ui/format"
import type { Language } from "../../../ui/text"
import type { ReasonsText } from "./text"

export interface View {
  readonly text: ReasonsText
  readonly language: Language
  readonly format: Format
  readonly period: PeriodName
}
