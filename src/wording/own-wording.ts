/** What the shop changed about the sentences, as it is stored: its own ones, and which shipped ones it switched off. */
import * as z from "zod/mini"
import { causeNames } from "../causes"
import { problemsOf } from "./own-sentences"
import { steps } from "./sentence"

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
