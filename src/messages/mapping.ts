/** What a seller taught the page doctor, as it is stored and handed to the pages. */
import * as z from "zod/mini"
import { OrderPageKind, ReviewPageKind } from "../rows"

export const PageKinds = z.union([ReviewPageKind, OrderPageKind])
const Field = z.string().check(z.regex(/^[a-zA-Z.]{1,40}$/))
const Words = z.string().check(z.minLength(1), z.maxLength(60))

/** The column of `field` is headed so, or the value of `field` stands behind this label. */
export const PageMapping = z.union([
  z.strictObject({ page: PageKinds, field: Field, header: Words }),
  z.strictObject({ page: PageKinds, field: Field, label: Words })
])
export type PageMapping = z.infer<typeof PageMapping>

/** More than a person teaches. */
export const PageMappings = z.array(PageMapping).check(z.maxLength(100))
