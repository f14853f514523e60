/** One case beside the table: what to do about it, everything that happened, and a line to note. */
import * as Tabs from "@radix-ui/react-tabs"
import { useLiveQuery } from "dexie-react-hooks"
import { ChevronDown, ChevronUp, X } from "lucide-react"
import { useEffect, useRef, useState } from "react"
import type { Entry } from "../../../../cases/entry"
import { caseOf, caseTimeline, database } from "../../../../store"
import { IconButton } from "../../../../ui/parts/IconButton"
import type { SectionProps } from "../../section"
import { usePerform } from "../../shell/acts"
import { casesText } from "../text"
import { OpenCard } from "./OpenCard"
import { Timeline } from "./Timeline"

/** What is looked at of a case. */
export type PaneSide = "card" | "history"
const sides: readonly PaneSide[] = ["card", "history"]

interface CasePaneProps extends Pick<SectionProps, "clerk" | "now" | "format" | "rulesOf" | "say"> {
  readonly shop: string
  readonly caseKey: string
  readonly entry: Entry | null
  /** Where it stands in the list, from 1, and how many there are; null where it is not in the list. */
  readonly position: { readonly at: number; readonly of: number } | null
  /** Null until somebody chose: what is still open is worked on, what is closed is read. */
  readonly side: PaneSide | null
  readonly onSide: (side: PaneSide) => void
  /** Somebody wants to note something: once the field is there, it gets the focus. */
  readonly noting: boolean
  readonly onNoting: (noting: boolean) => void
  /** Null at the ends of the list. */
  readonly onPrevious: (() => void) | null
  readonly onNext: (() => void) | null
  readonly onClose: () => void
}

export function CasePane(props: CasePaneProps) {
  const { shop, caseKey, entry, clerk, now, format, rulesOf, say, position, side, onSide } = props
  const { noting, onNoting, onPrevious, onNext, onClose } = props
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
  const field = useRef<HTMLInputElement>(null)
  const isThere = Boolean(state)
  useEffect(() => {
    if (!noting || !isThere) return
    field.current?.focus()
    onNoting(false)
  }, [noting, isThere, onNoting])
  const save = async () => {
    const words = note.trim()
    if (words !== "" && (await perform({ shop, key: caseKey }, [{ act: "note", text: words }]))) setNote("")
  }
  return (
    <aside className="pane" aria-label={text.label}>
      <header>
        <p className="grow small quiet">{position && text.position(position.at, position.of)}</p>
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
      {found && !state && <p className="pad quiet">{text.gone}</p>}
      {state && (
        <Tabs.Root
          className="sides"
          value={side ?? (state.closed ? "history" : "card")}
          onValueChange={(name) => onSide(name as PaneSide)}
        >
          <Tabs.List className="pane-tabs" aria-label={text.card}>
            {sides.map((name) => (
              <Tabs.Trigger key={name} value={name}>
                {text.sides[name]}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {/* what was begun on the card is there again after a look at the history */}
          <Tabs.Content className="inside" value="card" forceMount>
            <OpenCard
              state={state}
              entry={entry}
              moment={{ now, rules }}
              clerk={clerk}
              format={format}
              say={say}
              onAct={(actions) => void perform({ shop, key: caseKey }, actions)}
            />
          </Tabs.Content>
          <Tabs.Content className="inside" value="history">
            <Timeline events={found.events} state={state} rules={rules} now={now} format={format} />
          </Tabs.Content>
        </Tabs.Root>
      )}
      {state && (
        <form
          className="nt"
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <input
            ref={field}
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
