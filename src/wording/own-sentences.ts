/** The shop's own sentences beside the shipped ones. Kept apart, so that an update never touches them. */
import { inChinese } from "../numerals"
import { namesIn } from "./fill"
import { replyLimit, type Sentence } from "./sentence"
import { variableName } from "./variables"

/** A sentence of the shop. `replaces` is the id of a shipped one that it stands for; English is optional. */
export interface OwnSentence extends Omit<Sentence, "english" | "example" | "source"> {
  readonly replaces?: string
  readonly english?: string
}

/**
 * The shipped sentences with the shop's changes: those switched off and those replaced are left out, the
 * shop's own come first. An own sentence whose shipped one is gone in an update stays.
 */
export function merge(
  shipped: readonly Sentence[],
  own: readonly OwnSentence[],
  switchedOff: readonly string[]
): Sentence[] {
  const off = new Set(switchedOff)
  const live = own.filter((sentence) => !off.has(sentence.id))
  const replaced = new Set(live.map((sentence) => sentence.replaces))
  const ours = live.map(({ replaces: _, english, ...sentence }) => ({
    ...sentence,
    english: english ?? sentence.text,
    example: "",
    source: "own"
  }))
  return [...ours, ...shipped.filter(({ id }) => !off.has(id) && !replaced.has(id))]
}

/** What keeps a sentence of the shop from being saved, each in words for the clerk; empty when it may be. */
export function problemsOf({ text, channels }: Pick<OwnSentence, "text" | "channels">): string[] {
  const unknown = namesIn(text).filter((name) => variableName(name) === null)
  return [
    ...(text.trim() === "" ? ["还没有写内容。"] : []),
    ...(channels.length === 0 ? ["请选一个用在哪里：电话、旺旺或公开回复。"] : []),
    ...(text.length > replyLimit
      ? [inChinese`一句最多 ${replyLimit} 个字，现在有 ${text.length} 个，请删短一些。`]
      : []),
    ...unknown.map((name) => `没有叫“${name}”的变量，请从列表里选一个。`)
  ]
}
