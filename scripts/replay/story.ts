/** A story: what was seen, done and expected, with its times. Unknown keys are ignored, wrong values refused. */
import * as z from "zod/mini"
import { Action } from "../../src/cases/action"
import { whys } from "../../src/cases/entry"
import { Remedy } from "../../src/remedies"
import { Reading } from "../../src/rows"
import { parseTime } from "../../src/rules/time"

const Moment = z.string().check(
  z.refine(
    (text) => /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text)),
    {
      error: "must be an ISO 8601 time with its offset, like 2026-11-18T09:30:00+08:00"
    }
  )
)
const perCase = <Schema extends z.core.$ZodType>(schema: Schema) => z.record(z.string(), schema)

export const Expectation = z.object({
  badge: z.optional(z.string()),
  open: z.optional(z.number()),
  checklist: z.optional(z.array(z.object({ case: z.string(), why: z.enum(whys) }))),
  askAllowed: z.optional(perCase(z.boolean())),
  callAllowed: z.optional(perCase(z.boolean())),
  suggests: z.optional(perCase(z.array(Remedy))),
  suggestsNot: z.optional(perCase(z.array(Remedy))),
  rejected: z.optional(z.boolean()),
  state: z.optional(perCase(z.string())),
  flags: z.optional(perCase(z.array(z.string()))),
  due: z.optional(perCase(Moment))
})
export type Expectation = z.infer<typeof Expectation>

export type Step = { readonly at: number; readonly note: string } & (
  | { readonly kind: "see"; readonly reading: Reading }
  | { readonly kind: "do"; readonly name: string; readonly action: Action }
  | { readonly kind: "expect"; readonly expect: Expectation }
)

export interface Story {
  readonly name: string
  readonly settings: Readonly<Record<string, unknown>>
  readonly steps: readonly Step[]
}

/** Something is wrong with the story itself, at a step counted from 1. */
export class StoryError extends Error {
  constructor(place: string, problem: string) {
    super(`${place}: ${problem}`)
    this.name = "StoryError"
  }
}

/** @throws StoryError that names the step and what was wrong with it. */
export function parseStory(value: unknown): Story {
  const outline = z
    .object({
      name: z.optional(z.string()),
      settings: z.optional(z.record(z.string(), z.unknown())),
      steps: z.array(z.unknown())
    })
    .safeParse(value)
  if (!outline.success) throw new StoryError("story", problemOf(outline.error))
  const { name = "story", settings = {}, steps } = outline.data
  return { name, settings, steps: steps.map((step, index) => parseStep(step, `step ${index + 1}`)) }
}

const Outline = z.object({
  at: Moment,
  note: z.optional(z.string()),
  see: z.optional(z.unknown()),
  do: z.optional(z.unknown()),
  expect: z.optional(z.unknown())
})

function parseStep(value: unknown, place: string): Step {
  const { at, note = "", see, do: deed, expect } = parsed(Outline, value, place)
  const given = [see, deed, expect].filter((part) => part !== undefined).length
  if (given !== 1)
    throw new StoryError(place, `must hold exactly one of "see", "do" and "expect", but holds ${given}`)
  const time = { at: parseTime(at), note }
  if (see !== undefined) return { ...time, kind: "see", reading: parsed(Reading, see, `${place}, see`) }
  if (expect !== undefined)
    return { ...time, kind: "expect", expect: parsed(Expectation, expect, `${place}, expect`) }
  const { case: name } = parsed(z.object({ case: z.string(), act: z.string() }), deed, `${place}, do`)
  return {
    ...time,
    kind: "do",
    name,
    action: parsed(Action, withTimes(deed as object, `${place}, do`), `${place}, do`)
  }
}

/** A story's ISO times as the engine's milliseconds. */
function withTimes(deed: object, place: string): object {
  return Object.fromEntries(
    Object.entries(deed).map(([key, value]) =>
      (key === "due" || key === "until") && value !== null
        ? [key, parseTime(parsed(Moment, value, `${place}, ${key}`))]
        : [key, value]
    )
  )
}

function parsed<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  place: string
): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (!result.success) throw new StoryError(place, problemOf(result.error))
  return result.data
}

function problemOf(error: z.core.$ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join(".") || "value"}: ${message}`).join("; ")
}
