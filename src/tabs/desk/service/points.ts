/**
 * What each of the three scores comes from, point by point (1-04): its own list for each. Adding a point is adding
 * one entry; the words are checked for both languages by the compiler.
 */
import type { Rules } from "../../../rules/rules"

export interface Point {
  readonly id: string
  /** Row of the acceptance list. */
  readonly source: string
  readonly zh: (rules: Rules) => string
  readonly en: (rules: Rules) => string
}

const point = (id: string, source: string, zh: Point["zh"], en: Point["en"]): Point => ({
  id,
  source,
  zh,
  en
})

/** In the order of the scores: as described, service, shipping. */
export const points: readonly [readonly Point[], readonly Point[], readonly Point[]] = [
  [
    point(
      "photos",
      "1-06、1-08",
      () => "实物实拍，每件都有细节图，图片不过度处理",
      () => "Real photos with close-ups for every item, little retouching"
    ),
    point(
      "measured",
      "1-09",
      () => "尺寸平铺实量，写清楚怎么量的",
      () => "Sizes measured flat, and how they were measured is written down"
    ),
    point(
      "notes",
      "1-10、0-25",
      () => "容易出售后问题的地方，都写了注解",
      () => "What often disappoints is explained on the page"
    ),
    point(
      "quality",
      "1-11、1-23",
      () => "发货前每一件都仔细看过",
      () => "Every piece is looked over before it is sent"
    )
  ],
  [
    point(
      "fast",
      "3-26、3-27",
      () => "快：6 秒内先应一声，售后比售前更快",
      () => "Quick: a first word within 6 seconds, after-sales quicker than pre-sales"
    ),
    point(
      "warm",
      "3-28、3-29",
      () => "热：比平常热一点，不用“嗯”“好”打发人",
      () => "Warm: a little warmer than usual, never a bare “ok”"
    ),
    point(
      "honest",
      "3-30、1-24",
      () => "诚：缺货、晚发照实说，不为成交哄人",
      () => "Honest: out of stock or late is said as it is, nobody is talked into buying"
    ),
    point(
      "returns",
      "1-37 至 1-40",
      () => "退换按规则办，和气地问清原因，不为难人",
      () => "Returns by the rules: ask kindly, put nobody through trouble"
    )
  ],
  [
    point(
      "promise",
      "1-25",
      ({ shipHours }) => `付款后 ${shipHours} 小时内发货`,
      ({ shipHours }) => `Shipped within ${shipHours} hours of payment`
    ),
    point(
      "notice",
      "1-26",
      () => "每一单发货都有提醒",
      () => "Every buyer is told when the parcel leaves"
    ),
    point(
      "late",
      "1-28、1-44",
      () => "赶不上的先打电话说明原因；东西没寄出，不点发货",
      () => "Late ones are phoned and told why; “shipped” is never clicked before it is"
    ),
    point(
      "stated",
      "1-42、1-43",
      () => "首页和每件商品都写明出货时间",
      () => "The home page and every item state the shipping time"
    ),
    point(
      "parcel",
      "1-29、1-32",
      () => "每个包裹照清单装：小礼物、售后卡、两张单",
      () => "Every parcel is packed by the list: gift, card, both sheets"
    )
  ]
]
