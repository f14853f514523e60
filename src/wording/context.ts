/** What is known about the moment in which a sentence is said. Missing means unknown. */
import type { Remedy } from "../remedies"

/** `phone`: said or read out. `wangwang`: private chat. `public`: the 解释 under the review. */
export type Channel = "phone" | "wangwang" | "public"

export interface WordingContext {
  readonly channel: Channel
  readonly solved?: boolean
  readonly rating?: "good" | "neutral" | "bad"
  /** Remedies that this buyer has refused. */
  readonly refused?: readonly Remedy[]
  /** Day of the review, `YYYY-MM-DD`. */
  readonly reviewed?: string
  /** Day on which the shop first saw it, `YYYY-MM-DD`. */
  readonly firstSeen?: string
  readonly shipped?: boolean
  readonly stock?: "none"
  readonly platform?: "taobao" | "tmall"
}
