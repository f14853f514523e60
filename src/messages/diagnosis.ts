/**
 * What the page doctor knows of a page that cannot be read. The page is hostile and the buyers' words are not
 * ours to keep: headers and labels are short, everything else comes as its shape, and the schema holds it to that.
 */
import * as z from "zod/mini"
import { PageKinds } from "./mapping"

const Field = z.string().check(z.maxLength(40))
const Word = z.string().check(z.maxLength(40))
const Words = z.array(Word).check(z.maxLength(120))
/** Chinese as 字, letters as a, digits as 9; punctuation as it stands. */
const shaped = (longest: number) =>
  z.string().check(z.maxLength(longest), z.regex(/^(?:[^\p{Letter}\p{Number}\n]|[字a9])*$/u))
/** Lines of elements, each with its text's shape. */
const Outline = z
  .string()
  .check(
    z.maxLength(20_000),
    z.regex(
      /^(?: *[a-z][a-z0-9-]{0,40}(?: (?:role|colspan|rowspan|type)=[a-zA-Z0-9-]{1,20})*(?:: (?:[^\p{Letter}\p{Number}\n]|[字a9])+)?(?:\n|$))*$/u
    )
  )
const Count = z.number().check(z.int(), z.nonnegative())

export const PageDiagnosis = z.object({
  page: PageKinds,
  /** Null where the page shows no shop name. */
  shop: z.nullable(z.string().check(z.maxLength(100))),
  wanted: z
    .array(z.object({ field: Field, words: Words, required: z.boolean(), header: z.nullable(Word) }))
    .check(z.maxLength(20)),
  labels: z
    .array(z.object({ field: Field, words: Words, found: z.boolean(), teachable: z.boolean() }))
    .check(z.maxLength(20)),
  columns: z
    .array(
      z.object({
        header: Word,
        field: z.nullable(Field),
        holds: z.nullable(z.enum(["content", "item", "buyer"])),
        example: shaped(60)
      })
    )
    .check(z.maxLength(30)),
  unknownLabels: z
    .array(z.object({ label: Word, kind: z.enum(["date", "id"]), example: shaped(80) }))
    .check(z.maxLength(12)),
  /** Fields that were seen and could not be read, with the number of rows. */
  unread: z
    .array(z.object({ field: Field, reason: z.string().check(z.maxLength(160)), rows: Count }))
    .check(z.maxLength(40)),
  rowsRead: Count,
  shape: Outline
})
export type PageDiagnosis = z.infer<typeof PageDiagnosis>

/** Kept in the store under `diagnosisName(page)`, the latest only. */
export interface KeptDiagnosis extends PageDiagnosis {
  readonly at: number
}

export const diagnosisName = (page: PageDiagnosis["page"] | ""): string => `diagnosis ${page}`
