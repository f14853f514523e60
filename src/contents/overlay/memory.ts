/** Where the card was put aside and whether it was folded, and where nothing is to be drawn: one for each kind of page. */
import browser from "webextension-polyfill"
import * as z from "zod/mini"
import type { PageKind } from "../../rows"

const Place = z.object({
  /** Where somebody dragged it: pixels from the right edge of the window. Null where nobody did. */
  aside: z.nullable(z.number().check(z.nonnegative())),
  folded: z.boolean(),
  off: z.boolean()
})
export type Place = z.infer<typeof Place>

export const asItComes: Place = { aside: null, folded: false, off: false }
const nameOf = (page: PageKind) => `overlay ${page}`

/** What cannot be read is as it comes. */
export async function placeOn(page: PageKind): Promise<Place> {
  const name = nameOf(page)
  const stored = await browser.storage.local.get(name).catch(() => ({}) as Record<string, unknown>)
  const parsed = Place.safeParse(stored[name])
  return parsed.success ? parsed.data : asItComes
}

export async function keepPlace(page: PageKind, place: Place): Promise<void> {
  await browser.storage.local
    .set({ [nameOf(page)]: place })
    .catch((error) => console.warn("huinuan: the place of the card could not be kept", error))
}
