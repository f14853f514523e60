/** What was typed and not saved outlives the popup, until the browser is closed. */
import { useCallback, useEffect, useState } from "react"
import browser from "webextension-polyfill"
import * as z from "zod/mini"
import { type CardDraft, emptyDraft } from "../ui/case-card/draft"

const Stored = z.record(z.string(), z.object({ words: z.string(), promise: z.string(), note: z.string() }))
const NAME = "drafts"

export interface Drafts {
  readonly of: (id: string) => CardDraft
  readonly put: (id: string, draft: CardDraft) => void
}

export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<Readonly<Record<string, CardDraft>>>({})
  useEffect(() => {
    browser.storage.session
      .get(NAME)
      .then((stored) => {
        const parsed = Stored.safeParse(stored[NAME])
        if (parsed.success) setDrafts((typed) => ({ ...parsed.data, ...typed }))
      })
      .catch((error) => console.warn("huinuan: drafts could not be read", error))
  }, [])
  const put = useCallback((id: string, draft: CardDraft) => {
    setDrafts((old) => {
      const { [id]: _, ...others } = old
      const empty = draft.words === "" && draft.promise === "" && draft.note === ""
      const next = empty ? others : { ...others, [id]: draft }
      browser.storage.session
        .set({ [NAME]: next })
        .catch((error) => console.warn("huinuan: a draft could not be kept", error))
      return next
    })
  }, [])
  return { of: (id) => drafts[id] ?? emptyDraft, put }
}
