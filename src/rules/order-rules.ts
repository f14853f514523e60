/** The numbers about orders: our own promise, the platform's limits, returns. */
import { hearsay } from "./hearsay"
import { anyNumber, hoursByItem, wholeNumber, yesOrNo } from "./problems"
import { rule, shop } from "./rule"

export const orderRules = {
  shipHours: rule<number>({
    value: 24,
    unit: "小时",
    label: { zh: "付款后多久发货", en: "Ship within" },
    source: "店铺售后经验：坚持24小时内发货；平台期限另计",
    date: "2026-11",
    confidence: "shop",
    pleaseCheck: true,
    problem: anyNumber(1, 1080)
  }),
  /** Only for what is stated ahead on the item's page; the key is the itemId. */
  itemShipHours: rule<Readonly<Record<string, number>>>({
    ...shop,
    value: {},
    unit: "商品编号=小时",
    label: { zh: "页面上写明要更久的商品", en: "Items that state a longer time" },
    source: "店铺售后经验：提前约定的才算数",
    problem: hoursByItem(1, 1080)
  }),
  shipWarnHours: rule<number>({
    ...shop,
    value: 4,
    unit: "小时",
    label: { zh: "发货到期前多久提醒", en: "Warn before shipping is due" },
    source: "店铺售后经验",
    problem: anyNumber(0, 240)
  }),
  giftDays: rule<number>({
    ...shop,
    value: 3,
    unit: "天",
    label: { zh: "发货后几天内留言", en: "Greeting after shipping within" },
    source: "店铺售后经验",
    problem: anyNumber(0, 30)
  }),
  phoneDaysAfterSuccess: rule<number>({
    value: 15,
    unit: "天",
    label: { zh: "交易成功后虚拟号还能打几天", en: "Phone works after success for" },
    source: "淘宝订单隐私号说明（转引）",
    date: "2022-08-24",
    confidence: "M",
    pleaseCheck: true,
    problem: wholeNumber(0, 365)
  }),
  platformShipHours: rule<number>({
    ...hearsay,
    value: 48,
    unit: "小时",
    label: { zh: "平台的发货期限", en: "The platform's own shipping limit" },
    problem: anyNumber(1, 1080)
  }),
  platformTrackingHours: rule<number>({
    ...hearsay,
    value: 24,
    unit: "小时",
    label: {
      zh: "点了发货后多久没有物流算虚假发货",
      en: "Clicked as shipped, without tracking: false after"
    },
    problem: anyNumber(1, 720)
  }),
  platformLatePercent: rule<number>({
    ...hearsay,
    value: 5,
    unit: "%，5 到 50 元",
    label: { zh: "延迟发货赔付（约定 48 小时以内的）", en: "Owed for late shipping, promised within 48 h" },
    problem: anyNumber(0, 100)
  }),
  platformSlowLatePercent: rule<number>({
    ...hearsay,
    value: 10,
    unit: "%，5 到 50 元",
    label: { zh: "延迟发货赔付（约定更久的）", en: "Owed for late shipping, promised later" },
    problem: anyNumber(0, 100)
  }),
  platformOutOfStockPercent: rule<number>({
    ...hearsay,
    value: 30,
    unit: "%，5 到 500 元",
    label: { zh: "缺货或超过 72 小时赔付", en: "Owed when out of stock, or beyond 72 h" },
    problem: anyNumber(0, 100)
  }),
  stalledDays: rule<number>({
    ...shop,
    value: 7,
    unit: "天",
    label: { zh: "发货后几天还没确认收货，就去查物流", en: "Look at tracking, if not received after" },
    source: "店铺售后经验：十天还没到",
    problem: wholeNumber(1, 60)
  }),
  delayedOrders: rule<number>({
    ...shop,
    value: 3,
    unit: "单",
    label: {
      zh: "同一商品超时、或等同一快递的，几单就提醒",
      en: "Late orders of one item or courier that are a sign"
    },
    source: "店铺售后经验",
    problem: wholeNumber(2, 100)
  }),
  noReasonDays: rule<number>({
    value: 7,
    unit: "天",
    label: { zh: "七天无理由：签收次日零点起算", en: "No-reason return, from the day after signing" },
    source: "消费者权益保护法第 25 条；168 小时的算法 maijiaw.com/article/556023",
    date: "2023-03-31",
    confidence: "M",
    pleaseCheck: true,
    problem: wholeNumber(7, 90)
  }),
  refundDays: rule<number>({
    value: 7,
    unit: "天",
    label: { zh: "收到退货后几天内退款", en: "Refund after the goods came back within" },
    source: "消费者权益保护法第 25 条",
    date: "2014-03-15",
    confidence: "H",
    pleaseCheck: false,
    problem: wholeNumber(0, 7)
  }),
  shopPaysEveryReturn: rule<boolean>({
    ...shop,
    value: false,
    unit: "",
    label: { zh: "不是质量问题，退货运费也由店里出", en: "The shop pays for every return" },
    source: "店铺售后经验；消费者权益保护法第 25 条：另有约定的，按照约定",
    problem: yesOrNo
  })
} as const
