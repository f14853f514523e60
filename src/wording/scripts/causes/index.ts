/** The wording of every cause: the compiler asks for the one that is missing. */
import { type Cause, causeNames } from "../../../causes"
import type { Sentence } from "../../sentence"
import { afterSales } from "./after-sales"
import type { CauseWording } from "./cause-wording"
import { colour } from "./colour"
import { courierManner } from "./courier-manner"
import { damaged } from "./damaged"
import { delivery } from "./delivery"
import { expectation } from "./expectation"
import { fake } from "./fake"
import { gift } from "./gift"
import { hardToUse } from "./hard-to-use"
import { missingParts } from "./missing-parts"
import { notAsDescribed } from "./not-as-described"
import { other } from "./other"
import { outOfStock } from "./out-of-stock"
import { packing } from "./packing"
import { price } from "./price"
import { product } from "./product"
import { quality } from "./quality"
import { service } from "./service"
import { size } from "./size"
import { slowShipping } from "./slow-shipping"
import { smell } from "./smell"
import { staffManner } from "./staff-manner"
import { venting } from "./venting"

export const causeWordings: Readonly<Record<Cause, CauseWording>> = {
  物流: delivery,
  发货慢: slowShipping,
  快递态度: courierManner,
  破损: damaged,
  包装: packing,
  少发漏发: missingParts,
  产品: product,
  质量: quality,
  尺寸: size,
  色差: colour,
  气味: smell,
  与描述不符: notAsDescribed,
  假货: fake,
  不会用: hardToUse,
  仅期待不符: expectation,
  仅发泄: venting,
  服务: service,
  客服态度: staffManner,
  保修: afterSales,
  "缺货/虚假发货": outOfStock,
  "价格/降价": price,
  赠品: gift,
  其他: other
}

/** The sentences of all causes, each knowing its cause. */
export const causeSentences: readonly Sentence[] = causeNames.flatMap((cause) =>
  causeWordings[cause].sentences.map((sentence) => ({ ...sentence, causes: [cause] }))
)
