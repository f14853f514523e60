/** One case beside the table: what to do about it, everything that happened, and a line to note. */
import { useLiveQuery } from "dexie-react-hooks"
import { ChevronDown, ChevronUp, X } from "lucide-react"
import { useState } from "react"
import type { Entry } from "../../../../cases/entry"
import { caseOf, caseTimeline, database } from "../../../../store"
import { IconButton } from "../../../../ui/parts/IconButton"
import { spokenItem } from "../../../../wording/variables"
import type { SectionProps } from "../../section"
import { usePerform } from "../../shell/acts"
import { casesText } from "../text"
import { OpenCard } from "./OpenCard"
import { Timeline } from "./Timeline"

interface CasePaneProps extends Pick<SectionProps, "clerk" | "now" | "format" | "rulesOf" | "say"> {
  readonly shop: string
  readonly caseKey: string
  readonly entry: Entry | null
  /** Null at the ends of the list. */
  readonly onPrevious: (() => void) | null
  readonly onNext: (() => void) | null
  readonly onClose: () => void
}

export function CasePane(props: CasePaneProps) {
  const { shop, caseKey, entry, clerk, now, format, rulesOf, say, onPrevious, onNext, onClose } = props
  const text = casesText[format.language].pane
  const perform = usePerform(format, say)
  const [note, setNote] = useState("")
  const found = useLiveQuery(async () => {
    const [state, events] = await Promise.all([
      caseOf(database, shop, caseKey),
      caseTimeline(database, shop, caseKey)
    ])
    return { state, events }
  }, [shop, caseKey])
  const state = found?.state
  const rules = rulesOf(shop)
  const save = async () => {
    const words = note.trim()
    if (words !== "" && (await perform({ shop, key: caseKey }, [{ act: "note", text: words }]))) setNote("")
  }
  return (
    <aside className="pane" aria-label={text.label}>
      <header>
        {state && (
          <p className="cut grow">
            <b>{spokenItem(state.review.itemTitle) || state.review.itemTitle}</b>{" "}
            <span className="quiet">{state.review.buyer}</span>
          </p>
        )}
        <IconButton label={text.previous} disabled={!onPrevious} onClick={() => onPrevious?.()}>
          <ChevronUp size={16} aria-hidden />
        </IconButton>
        <IconButton label={text.following} disabled={!onNext} onClick={() => onNext?.()}>
          <ChevronDown size={16} aria-hidden />
        </IconButton>
        <IconButton label={text.close} onClick={onClose}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by the keyboard */}
      <section className="inside" tabIndex={0} aria-label={text.card}>
        {found && !state && <p className="pad quiet">{text.gone}</p>}
        {state && (
          <>
            <OpenCard
              state={state}
              entry={entry}
              moment={{ now, rules }}
              clerk={clerk}
              format={format}
              say={say}
              onAct={(actions) => void perform({ shop, key: caseKey }, actions)}
            />
            <Timeline events={found.events} state={state} rules={rules} now={now} format={format} />
          </>
        )}
      </section>
      {state && (
        <form
          className="nt"
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <input
            className="field"
            data-note
            aria-label={text.note}
            placeholder={text.note}
            maxLength={5000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
          <kbd aria-hidden>N</kbd>
        </form>
      )}
    </aside>
  )
}
