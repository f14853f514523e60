/** What the owner plans, once a month (0-30). */
import * as z from "zod/mini"

export const OwnerPlans = z.record(
  z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  z.object({
    /** Ids of what was thought through. */
    done: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(30)),
    text: z.string().check(z.maxLength(1000))
  })
)
/** By month in China, `YYYY-MM`. */
export type OwnerPlans = z.infer<typeof OwnerPlans>
