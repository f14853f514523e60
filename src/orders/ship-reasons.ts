/** The true reasons why a parcel is late, and what an honest word about each needs (1-28, 1-46, 3-18, 3-34). */

export const shipReasonNames = ["out-of-stock", "courier", "our-mistake"] as const
/** The same three that the sentences for a late parcel know. */
export type ShipReason = (typeof shipReasonNames)[number]

interface Words {
  readonly zh: string
  readonly en: string
}

interface ShipReasonEntry {
  readonly label: Words
  /** What the clerk must know before she calls; the sentence has a gap for each. */
  readonly needs: readonly ("stockDays" | "shipBy" | "parcelState")[]
  /** What the buyer may choose, so that nobody waits in vain. */
  readonly choices: readonly Words[]
  /** What is never said with it. */
  readonly never: Words
  readonly source: string
}

const wait = { zh: "愿意等", en: "To wait" }
const refund = { zh: "不等了，退款", en: "Not to wait: a refund" }

export const shipReasons: Readonly<Record<ShipReason, ShipReasonEntry>> = {
  "out-of-stock": {
    label: { zh: "缺货", en: "Out of stock" },
    needs: ["stockDays"],
    choices: [wait, refund],
    never: {
      zh: "不说“马上就发”，也不编仓库漏了、物流没更新",
      en: "Never “it leaves at once”, no tale of a lost parcel"
    },
    source: "3-32 至 3-34"
  },
  courier: {
    label: { zh: "包好了，快递没来收", en: "Packed, not collected" },
    needs: [],
    choices: [wait, refund],
    never: {
      zh: "不说“快递不是我们的”，不替快递许几点到",
      en: "Never “the courier is not ours”, no hour promised for it"
    },
    source: "3-15 至 3-19"
  },
  "our-mistake": {
    label: { zh: "我们慢了", en: "Our mistake" },
    needs: ["shipBy"],
    choices: [wait, refund],
    never: { zh: "不拿双十一忙、人手少当理由", en: "No excuse of busy days" },
    source: "0-11、1-46"
  }
}

/** Stands wherever an order is late (1-44, 1-45). */
export const neverClickShipped: Words & { readonly source: string } = {
  zh: "东西没寄出之前不要点“发货”：那是虚假发货，买家可以投诉。没货就照实说。",
  en: "Do not click “shipped” before the parcel has left: that is false shipping. Say how it really is.",
  source: "1-44、1-45"
}
