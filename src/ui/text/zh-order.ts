/** The words about orders: a late parcel, a greeting, and the order behind a review. */
import { beside } from "./zh-beside"

export const zhOrder = {
  order: {
    honest: "先跟她说实话",
    channels: "打电话，或发旺旺",
    until: {
      "our-mistake": "哪天能寄出",
      "out-of-stock": "哪天到货",
      courier: "最晚哪天再告诉她"
    },
    told: (moment: string) => beside("说过了，等到", moment),
    reason: "真正的原因",
    never: "这次别说",
    choices: (choices: string) => `她来选：${choices}`,
    refund: (words: string) => `她正要退：${words}。先问还要不要，别让她等。`,
    together: (things: string) => `她还有${things}，一次说完`,
    platform: (hours: number, percent: number, source: string) =>
      `平台的期限（听说的，请核对）：付款后 ${hours} 小时，超了赔 ${percent}%。${source}`,
    review: (words: string) => `一条没办完的评价${words}`,
    parcel: "一单没寄出",
    greet: "留一句话",
    greeted: "留过了",
    greetEach: "发一个，点一个",
    greetedOne: (buyer: string) => `给${buyer}留过了`,
    many: (title: string, count: number) => `${title}，${count} 单`,
    several: (titles: number, count: number) => `${count} 单，${titles} 种商品`
  },
  caseOrder: {
    title: "这条评价的订单",
    maybe: "可能是这一单，看准了再点",
    bought: (moment: string) => beside(moment, "下单"),
    certainty: (percent: number) => `像 ${percent}%`,
    tie: "就是这单",
    untie: "不是这单",
    refund: (words: string) => `正在退：${words}`,
    phone: (day: string) => `电话最晚打到${day}`,
    phoneOver: "虚拟号过期了，用旺旺"
  }
}
