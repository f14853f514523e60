/** What was typed in the popup and not noted yet: in memory, until the browser is closed. By the names of the entries. */
import browser from "webextension-polyfill"
import { caseOfId } from "../cases/entry-id"

const NAME = "drafts"

type Typed = Readonly<Record<string, unknown>>

export async function typedWords(): Promise<Typed> {
  // written below, into storage that only this extension reaches
  return ((await browser.storage.session.get(NAME))[NAME] as Typed | undefined) ?? {}
}

export async function keepTyped(words: Typed): Promise<void> {
  await browser.storage.session.set({ [NAME]: words })
}

/** Of one case, of all cases of a shop, or everything. */
export async function forgetTyped(shop: string | null, key: string | null = null): Promise<void> {
  const typed = shop === null ? [] : Object.entries(await typedWords())
  const others = typed.filter(([id]) => {
    const named = caseOfId(id)
    return named === null || named.shop !== shop || (key !== null && named.key !== key)
  })
  await keepTyped(Object.fromEntries(others))
}
