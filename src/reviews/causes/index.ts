/** Every cause's matcher. Adding a cause: an entry in src/causes.ts, a file here, a line below. */
import { colour } from "./colour"
import { courier } from "./courier"
import { damaged } from "./damaged"
import { delivery } from "./delivery"
import { expectation } from "./expectation"
import { fake } from "./fake"
import { freeGift } from "./free-gift"
import { hardToUse } from "./hard-to-use"
import type { CauseMatcher } from "./matcher"
import { missing } from "./missing"
import { notAsDescribed } from "./not-as-described"
import { other } from "./other"
import { outOfStock } from "./out-of-stock"
import { packing } from "./packing"
import { price } from "./price"
import { quality } from "./quality"
import { size } from "./size"
import { slowShipping } from "./slow-shipping"
import { smell } from "./smell"
import { staffManner } from "./staff"
import { venting } from "./venting"
import { warranty } from "./warranty"

/** Each of these is told for itself. */
export const direct: readonly CauseMatcher[] = [
  slowShipping,
  courier,
  damaged,
  packing,
  missing,
  quality,
  size,
  colour,
  smell,
  notAsDescribed,
  fake,
  hardToUse,
  staffManner,
  warranty,
  outOfStock,
  price,
  freeGift
]

/** Tried in this order where nothing above is told. */
export const leftover: readonly CauseMatcher[] = [delivery, expectation, venting, other]

export const matchers: readonly CauseMatcher[] = [...direct, ...leftover]
