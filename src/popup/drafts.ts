/** What was typed and not saved outlives the popup, until the browser is closed. */
import { useCallback, useEffect, useState } from "react"
import browser from "webextension-polyfill"
import { type CardDraft, emptyDraft } from "../ui/case-card/draft"

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
        // written below, by this very module, into storage that only this extension reaches
        const kept = stored[NAME] as Readonly<Record<string, CardDraft>> | undefined
        setDrafts((typed) => ({ ...kept, ...typed }))
      })
      .catch((error) => console.warn("huinuan: drafts could not be read", error))
  }, [])
  const put = useCallback((id: string, draft: CardDraft) => {
    setDrafts((old) => {
      const { [id]: _, ...others } = old
      const empty =
        draft.words === "" && draft.promise === "" && draft.note === "" && draft.cause === undefined
      const next = empty ? others : { ...others, [id]: draft }
      browser.storage.session
        .set({ [NAME]: next })
        .catch((error) => console.warn("huinuan: a draft could not be kept", error))
      return next
    })
  }, [])
  return { of: (id) => drafts[id] ?? emptyDraft, put }
}
