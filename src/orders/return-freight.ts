/** Who pays for the way back: quality is the shop's, otherwise the buyer's, as the law has it (1-38). */
import type { Rules } from "../rules/rules"
import type { ReturnRequest } from "./return-request"

export interface ReturnFreight {
  /** Null while the reason was not asked. */
  readonly wayBack: "shop" | "buyer" | null
  /** Who bears the way there, which was paid when buying; null while a fact is missing. */
  readonly wayThere: "shop" | "buyer" | null
  readonly zh: string
  readonly en: string
  readonly source: string
}

const law = "1-38；消费者权益保护法第 24、25 条"

export function freightOf(request: ReturnRequest, rules: Rules): ReturnFreight {
  const { reason, freeShipping } = request
  if (reason === null) {
    return {
      wayBack: null,
      wayThere: null,
      zh: "先问清楚原因，再说运费",
      en: "Ask for the reason first, then speak of freight",
      source: law
    }
  }
  if (reason !== "no-reason") {
    return {
      wayBack: "shop",
      wayThere: "shop",
      zh: "是我们的问题，来回运费店里出",
      en: "Our fault: the shop pays both ways",
      source: law
    }
  }
  const wayThere = freeShipping === null ? null : freeShipping ? "shop" : "buyer"
  if (rules.shopPaysEveryReturn) {
    return {
      wayBack: "shop",
      wayThere,
      zh: "不是质量问题，退回的运费店里也出",
      en: "No fault, and the shop still pays the way back",
      source: "店里自己定的：不是质量问题，退货运费也由店里出"
    }
  }
  return { wayBack: "buyer", wayThere, ...buyerPays[String(freeShipping) as "true"], source: law }
}

const buyerPays = {
  true: {
    zh: "包邮的：买家只出退回的运费",
    en: "Free shipping: the buyer pays the way back only"
  },
  false: {
    zh: "不包邮的：买家出退回的运费，寄出时付的运费不退",
    en: "Paid shipping: the buyer pays the way back, and the way there is not refunded"
  },
  null: {
    zh: "买家出退回的运费；寄出时的运费先看看是不是包邮",
    en: "The buyer pays the way back; look whether the way there was free"
  }
}
