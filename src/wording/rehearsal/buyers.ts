/** All practice buyers. */
import { courier } from "./buyers/courier"
import { extortion } from "./buyers/extortion"
import { missingPart } from "./buyers/missing-part"
import { necklace } from "./buyers/necklace"
import { noTrouble } from "./buyers/no-trouble"
import { outOfStock } from "./buyers/out-of-stock"
import { oven } from "./buyers/oven"
import { shortAnswers } from "./buyers/short-answers"
import { size } from "./buyers/size"
import { smallFlaw } from "./buyers/small-flaw"
import { staffManner } from "./buyers/staff-manner"
import type { Buyer } from "./rehearse"

export const buyers: readonly Buyer[] = [
  necklace,
  noTrouble,
  courier,
  shortAnswers,
  extortion,
  size,
  missingPart,
  outOfStock,
  smallFlaw,
  oven,
  staffManner
]
