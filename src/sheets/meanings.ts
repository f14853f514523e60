/** What short words in a hand-kept table mean. What is not known stays unknown. */

import type { CloseResult } from "../cases/event"
import { causeNames } from "../causes"
import type { Grade } from "../rows"

export function gradeIn(text: string): Grade {
  const word = text.normalize("NFKC").replace(/\s/g, "")
  if (/^(差评?|bad)$/i.test(word)) return "bad"
  if (/^(中评?|neutral)$/i.test(word)) return "neutral"
  return /^(好评?|good)$/i.test(word) ? "good" : "unknown"
}

/** How a case ended; "open" while somebody is still at it; null where the word is not known or says nothing. */
export type Ending = CloseResult | "open" | null

const not = "(?:还|暂|仍|一直)?(?:没有?|未(?:能)?|尚未|不)(?:愿意?|肯|同意|想|能|打算|给)?"

/** The first that fits holds: what did not happen stands before what did. */
const endings: readonly (readonly [RegExp, Exclude<Ending, null>])[] = [
  [new RegExp(`${not}(?:被)?(?:解决|处理|联系(?![上到])|完成|搞定|退款|换货|补发|赔)`), "open"],
  [/待处理|处理中|跟进中|待跟进|沟通中|进行中|等待|待回复/, "open"],
  [/无法(修改|更改|解决)|拒绝|不接受|[改删]不了/, "kept"],
  [new RegExp(`${not}(?:被)?(?:修?改|更改|变更|删)`), "kept"],
  [/已?改(为|成)?好评|已(修?改|更改)|改好|^改了$|修改成功/, "changed"],
  [/已删|删除|已移除|屏蔽/, "removed"],
  [/联系不[上到]|[没未]联系[上到]|打不通|没人接|无人接|不接(?!受)|没接|拉黑|关机|空号|失联/, "unreachable"],
  [/过期|超时|超期|来不及/, "expired"],
  [/解决|处理完|已处理|完成|退款|换货|补发|赔/, "kept"]
]

export function endingIn(text: string): Ending {
  const word = text.normalize("NFKC").replace(/\s/g, "")
  if (word === "") return null
  return endings.find(([pattern]) => pattern.test(word))?.[1] ?? null
}

/** A cause of ours, where the cell is just its name. */
export function causeIn(text: string): string | null {
  const word = text.normalize("NFKC").replace(/\s/g, "")
  return causeNames.find((name) => name === word || name.split("/").includes(word)) ?? null
}
