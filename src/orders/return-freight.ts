/** Who pays for the way back: quality is the shop's, otherwise the buyer's, as the law has it (1-38). */
import type { Rules } from "../rules/rules"
import type { ReturnRequest } from "./return-request"

export type FreightName = "ask" | "fault" | "shop-pays-all" | "buyer-free" | "buyer-paid" | "buyer-unknown"

export interface ReturnFreight {
  /** Null while the reason was not asked. */
  readonly wayBack: "shop" | "buyer" | null
  /** Who bears the way there, which was paid when buying; null while a fact is missing. */
  readonly wayThere: "shop" | "buyer" | null
  /** Which of the cases it is; the screens have the words. */
  readonly name: FreightName
  readonly source: string
}

const law = "消费者权益保护法第 24、25 条"

export function freightOf(request: ReturnRequest, rules: Rules): ReturnFreight {
  const { reason, freeShipping } = request
  if (reason === null) {
    return {
      wayBack: null,
      wayThere: null,
      name: "ask",
      source: law
    }
  }
  if (reason !== "no-reason") {
    return {
      wayBack: "shop",
      wayThere: "shop",
      name: "fault",
      source: law
    }
  }
  const wayThere = freeShipping === null ? null : freeShipping ? "shop" : "buyer"
  if (rules.shopPaysEveryReturn) {
    return {
      wayBack: "shop",
      wayThere,
      name: "shop-pays-all",
      source: "店里自己定的：不是质量问题，退货运费也由店里出"
    }
  }
  const name = freeShipping === null ? "buyer-unknown" : freeShipping ? "buyer-free" : "buyer-paid"
  return { wayBack: "buyer", wayThere, name, source: law }
}
