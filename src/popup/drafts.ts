/** What was typed and not saved outlives the popup, until the browser is closed. */
import { useCallback, useEffect, useRef, useState } from "react"
import { type CardDraft, emptyDraft } from "../ui/case-card/draft"
import { useBackend } from "./backend"

export interface Drafts {
  readonly of: (id: string) => CardDraft
  readonly put: (id: string, draft: CardDraft) => void
}

type Typed = Readonly<Record<string, CardDraft>>

export function useDrafts(): Drafts {
  const { memory } = useBackend()
  const [drafts, setDrafts] = useState<Typed>({})
  /** As last put, whatever is drawn by now. */
  const latest = useRef<Typed>({})
  /** Nothing is written before what lies there was read: it would be lost. */
  const read = useRef<Promise<void> | null>(null)
  useEffect(() => {
    read.current ??= memory
      .typedWords()
      .then((stored) => {
        latest.current = { ...(stored as Typed), ...latest.current }
        setDrafts(latest.current)
      })
      .catch((error) => console.warn("huinuan: drafts could not be read", error))
  }, [memory])
  const put = useCallback(
    (id: string, draft: CardDraft) => {
      latest.current = { ...latest.current, [id]: draft }
      setDrafts(latest.current)
      void (read.current ?? Promise.resolve())
        .then(() => memory.keepTyped(filled(latest.current)))
        .catch((error) => console.warn("huinuan: a draft could not be kept", error))
    },
    [memory]
  )
  return { of: (id) => drafts[id] ?? emptyDraft, put }
}

const isEmpty = ({ words, promise, note, cause }: CardDraft) =>
  words === "" && promise === "" && note === "" && cause === undefined

const filled = (drafts: Typed): Typed =>
  Object.fromEntries(Object.entries(drafts).filter(([, draft]) => !isEmpty(draft)))
