/** The words about orders: a late parcel, a greeting, and the order behind a review. */
import { inChinese } from "../../numerals"
import { beside } from "./zh-beside"

export const zhOrder = {
  order: {
    honest: "先跟买家说实话",
    channels: "打电话，或发旺旺",
    until: {
      "our-mistake": "哪天能寄出",
      "out-of-stock": "哪天到货",
      courier: "最晚哪天给买家回话"
    },
    choose: "先点真正的原因，话才说得准。",
    told: (moment: string) => beside("说过了，等到", moment),
    /** No time was named to the buyer. */
    toldMore: (moment: string) => `${beside("说过了", moment)}再说一声`,
    reason: "真正的原因",
    reasons: { "out-of-stock": "缺货", courier: "包好了，快递没来收", "our-mistake": "我们慢了" },
    never: "这次别说",
    nevers: {
      "out-of-stock": "不说“马上就发”，也不编仓库漏了、物流没更新",
      courier: "不说“快递不是我们的”，不替快递许几点到",
      "our-mistake": "不拿双十一忙、人手少当理由"
    },
    choice: "让买家选：愿意等，或者不等了，退款。",
    /** Stands wherever an order is late (1-44, 1-45). */
    neverClick: "东西没寄出之前不要点“发货”：那是虚假发货，买家可以投诉。没货就照实说。",
    refund: (words: string) => `买家在申请退款（页面：${words}）。先问还要不要，别让人等。`,
    together: (things: string) => `这位买家还有${things}，一次说完`,
    platform: (hours: number, percent: number, source: string) =>
      inChinese`平台的期限（听说的，请核对）：付款后 ${hours} 小时，超了赔 ${percent}%，5 到 50 元。${source}`,
    review: (words: string) => `一条没办完的评价${words}`,
    parcel: "一单没寄出",
    greet: "留一句话",
    greeted: "留过了",
    many: (title: string, count: number) => inChinese`${title}，${count} 单`,
    several: (titles: number, count: number) => inChinese`${count} 单，${titles} 种商品`
  },
  caseOrder: {
    title: "这条评价的订单",
    maybe: "可能是这一单，看准了再点",
    bought: (moment: string) => beside(moment, "下单"),
    certainty: (percent: number) => inChinese`可能性约 ${percent}%`,
    tie: "就是这单",
    untie: "不是这单",
    refund: (words: string) => `正在退：${words}`,
    phone: (day: string) => `电话最晚打到${day}`,
    phoneOver: "虚拟号过期了，用旺旺"
  }
}
