/** Names of pages and of what stands on them, as the seller calls them. */
import type { PageMapping } from "../../messages/mapping"
import { orderList, reviewList } from "../../messages/seller-pages"
import type { PageKind } from "../../rows"
import type { Language } from "../../ui/text"

type Named = Readonly<Record<Language, string>>

export const pageNames: Readonly<Record<PageKind, Named>> = {
  "qianniu-reviews": { zh: "千牛评价管理", en: "Qianniu reviews" },
  "classic-reviews": { zh: "老版评价管理", en: "Classic reviews" },
  "qianniu-orders": { zh: "千牛已卖出的宝贝", en: "Qianniu orders" },
  "classic-orders": { zh: "老版已卖出的宝贝", en: "Classic orders" }
}

export const pageAddresses: Readonly<Record<PageKind, string>> = {
  "qianniu-reviews": reviewList,
  "classic-reviews": "https://rate.taobao.com/myRate.htm",
  "qianniu-orders": orderList,
  "classic-orders": "https://trade.taobao.com/trade/itemlist/list_sold_items.htm"
}

/** Of every field that a page looks for: a test holds them against the pages. */
const fieldNames: Readonly<Record<string, Named>> = {
  content: { zh: "评价内容", en: "review text" },
  item: { zh: "商品", en: "item" },
  buyer: { zh: "买家", en: "buyer" },
  sentiment: { zh: "情感分类", en: "sentiment" },
  grade: { zh: "好中差", en: "grade" },
  operation: { zh: "操作", en: "actions" },
  price: { zh: "单价", en: "unit price" },
  quantity: { zh: "数量", en: "quantity" },
  aftersale: { zh: "售后", en: "after-sale" },
  status: { zh: "交易状态", en: "status" },
  paid: { zh: "实收款", en: "amount paid" },
  rated: { zh: "评价", en: "rated" },
  postedAt: { zh: "评价时间", en: "time of review" },
  createdAt: { zh: "下单时间", en: "time of order" },
  orderId: { zh: "订单号", en: "order number" },
  feedId: { zh: "主评 ID", en: "review id" },
  append: { zh: "追评", en: "later comment" },
  replied: { zh: "回复了没有", en: "whether replied" },
  replyDaysLeft: { zh: "还能回复几天", en: "days left to reply" },
  total: { zh: "总条数", en: "total count" },
  header: { zh: "表头", en: "header" },
  row: { zh: "整行", en: "whole row" }
}

/** A field without a name of its own is called by what its makers call it. */
export const fieldName = (field: string, language: Language): string =>
  fieldNames[field.split(".")[0] ?? ""]?.[language] ?? field

const sentence = {
  zh: (page: string, word: string, field: string) => `${page}：“${word}”就是${field}`,
  en: (page: string, word: string, field: string) => `${page}: “${word}” is the ${field}`
}

/** The words of the page that a mapping is about. */
export const wordOf = (mapping: PageMapping): string => ("header" in mapping ? mapping.header : mapping.label)

export const mappingWords = (mapping: PageMapping, language: Language): string =>
  sentence[language](pageNames[mapping.page][language], wordOf(mapping), fieldName(mapping.field, language))

export const hasName = (field: string): boolean => Object.hasOwn(fieldNames, field)
