/** What a clerk may do, may do up to a limit, and may not do (4-12): shown where it matters, read from the rules. */
import { inChinese, inEnglish } from "../numerals"
import type { Rules } from "../rules/rules"
import type { Words } from "./measures"

export interface Authority {
  readonly may: readonly Words[]
  readonly upTo: readonly Words[]
  readonly mayNot: readonly Words[]
}

export function authority(rules: Rules): Authority {
  const { compensationCeilingYuan: yuan, callsPerDay, callsPerCase } = rules
  return {
    may: [
      { zh: "解释用法，照实认错", en: "Explain, and own a mistake" },
      { zh: "按规则换货、补发、退货退款", en: "Exchange, send again and refund by the rules" },
      { zh: "答应一件做得到的事，写下时间", en: "Promise what can be kept, with its time" }
    ],
    upTo: [
      {
        zh: inChinese`补偿每次不超过 ${yuan} 元，再多请店主定`,
        en: inEnglish`Compensate up to ${yuan} yuan; above it the owner decides`
      },
      {
        zh: inChinese`电话一天最多 ${callsPerDay} 次，一条评价最多 ${callsPerCase} 次`,
        en: inEnglish`Call at most ${callsPerDay} times a day, ${callsPerCase} times a review`
      }
    ],
    mayNot: [
      {
        zh: "拿好处换评价，或在解决之前请买家改评价",
        en: "Reward a review, or ask for a change before it is solved"
      },
      { zh: "东西没寄出就点发货", en: "Click “shipped” before the parcel has left" },
      { zh: "争辩、责怪、威胁买家，或编理由", en: "Argue, blame, threaten or make up a reason" },
      { zh: "把买家的电话和地址记下来", en: "Write down a buyer's phone number or address" }
    ]
  }
}
