/** What the shop changed about the sentences, as it is stored: its own ones, and which shipped ones it switched off. */
import * as z from "zod/mini"
import { causeNames } from "../causes"
import { merge, type OwnSentence, problemsOf } from "./own-sentences"
import { library as shipped } from "./scripts/library"
import { type Sentence, steps } from "./sentence"

const Id = z.string().check(z.minLength(1), z.maxLength(100))

const Own = z.object({
  id: Id,
  replaces: z.optional(Id),
  step: z.enum(steps),
  channels: z.array(z.enum(["phone", "wangwang", "public"])),
  causes: z.union([z.literal("any"), z.array(z.enum(causeNames))]),
  text: z.string().check(z.maxLength(2000))
})

/** Only what may be said: a sentence with a problem is not stored. */
export const OwnWording = z.object({
  own: z.array(Own.check(z.refine((sentence) => problemsOf(sentence).length === 0))).check(z.maxLength(500)),
  off: z.array(Id).check(z.maxLength(500))
})
export type OwnWording = z.infer<typeof OwnWording>

export const noOwnWording: OwnWording = { own: [], off: [] }

/** From the settings; what this version cannot read is left aside, and the shipped sentences stand. */
export function ownWordingFrom(stored: unknown): OwnWording {
  const parsed = OwnWording.safeParse(stored)
  return parsed.success ? parsed.data : noOwnWording
}

/**
 * All sentences of this shop. A sentence that replaces a shipped one keeps that one's conditions; the ask
 * stays behind its gate, because a replacement keeps its step.
 */
export function libraryOf({ own, off }: OwnWording): readonly Sentence[] {
  const conditions = new Map(shipped.map(({ id, when }) => [id, when]))
  const ours = own.map((sentence): OwnSentence => {
    const { replaces, ...rest } = sentence
    const when = replaces === undefined ? undefined : conditions.get(replaces)
    return { ...rest, ...(replaces !== undefined && { replaces }), ...(when && { when }) }
  })
  return merge(shipped, ours, off)
}
