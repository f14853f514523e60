/** One day's work on screen: what is left, the list, and what was just done. */
import { useEffect, useMemo, useRef, useState } from "react"
import { defaultRules } from "../rules/rules"
import { dayOfWork } from "../today/day"
import { watchOf, watchOfShops } from "../today/watch"
import type { Format } from "../ui/format"
import { useNow } from "../ui/now"
import { Toast } from "../ui/parts/Toast"
import { Aside } from "./Aside"
import { useActs } from "./acts"
import { useBackend } from "./backend"
import { Checklist } from "./Checklist"
import { useDrafts } from "./drafts"
import { Foot } from "./Foot"
import { Head } from "./Head"
import { JustDone } from "./JustDone"
import { useRememberOpened } from "./last-opened"
import type { Snapshot } from "./live"
import { lookNow, pageLookedAt } from "./look"
import { useDialogs } from "./pieces"
import { SearchBox } from "./SearchBox"
import { useSelection } from "./selection"
import { useShortcuts } from "./shortcuts"
import { Gaps } from "./states/Gaps"
import { WatchState } from "./states/WatchState"
import { Top } from "./Top"
import { searchEntries } from "./view/search"
import { namelessNote, unseen } from "./view/unseen"

interface DayProps {
  readonly snapshot: Snapshot
  readonly format: Format
}

export function Day({ snapshot, format }: DayProps) {
  const now = useNow(snapshot)
  const [shop, setShop] = useState<string | null>(null)
  const [query, setQuery] = useState<string | null>(null)
  const [help, setHelp] = useState(false)
  const [checking, setChecking] = useState(false)
  const dialogs = useDialogs(help || checking)
  const body = useRef<HTMLDivElement>(null)
  const searchField = useRef<HTMLInputElement>(null)
  const backend = useBackend()
  const drafts = useDrafts()
  const acts = useActs(format, drafts)
  const works = useMemo(
    () => snapshot.shops.filter((work) => shop === null || work.shop === shop),
    [snapshot, shop]
  )
  const readings = snapshot.readings.filter(
    (reading) => shop === null || reading.shop === shop || reading.shop === ""
  )
  const rulesOf = (name: string) => works.find((work) => work.shop === name)?.rules ?? defaultRules
  const { firstLook } = snapshot
  const day = useMemo(() => firstLook ?? dayOfWork(works, now), [firstLook, works, now])
  const shown = query === null ? day.entries : searchEntries(day, query)
  const watched = watchOfShops(works, readings, now)
  const watch = watched?.watch ?? watchOf(readings, defaultRules, now)
  const nameless = namelessNote(readings, format)
  const unwatched = [...unseen(snapshot.gaps, works, now, format), ...(nameless === null ? [] : [nameless])]
  const look = {
    page: pageLookedAt(snapshot.patrol, now),
    start: () => void lookNow(backend, acts.say, format)
  }
  const { done } = acts
  useEffect(() => {
    // the button that was pressed has gone with its card: the keyboard goes on from the list
    if (done && document.activeElement === document.body)
      body.current?.querySelector<HTMLElement>("[data-entry]")?.focus({ preventScroll: true })
  }, [done])
  const selection = useSelection(shown, watch.state === "ok", firstLook === null)
  useRememberOpened(selection.isChosen ? selection.open : null)
  useShortcuts(body, selection, {
    undo: () => acts.toast?.undo?.(),
    search: () => {
      setQuery(query ?? "")
      searchField.current?.focus() // the first time it is not there yet, and takes the focus by itself
    },
    help: () => setHelp(true)
  })
  return (
    <>
      <Top
        shops={snapshot.shops.map((work) => work.shop).filter((name) => name !== "")}
        shop={shop}
        onShop={setShop}
        searching={query !== null}
        onSearch={() => setQuery(query === null ? "" : null)}
      />
      <main className="page">
        <Head
          entries={day.entries}
          watch={watch}
          shop={works.length > 1 ? (watched?.shop ?? "") : ""}
          rulesOf={rulesOf}
          now={now}
          format={format}
          look={look}
        />
        {query !== null && (
          <SearchBox ref={searchField} query={query} onQuery={setQuery} found={shown.length} />
        )}
        <div className="body" ref={body}>
          {query === null && <Gaps sentences={unwatched} format={format} look={look} />}
          {query === null && (
            <WatchState
              watch={watch}
              entries={day.entries}
              works={works}
              now={now}
              format={format}
              look={look}
            />
          )}
          <JustDone done={acts.done} day={day} open={selection.open} onOpen={selection.toggle} />
          <Aside
            day={day}
            works={works}
            clerk={snapshot.preferences.clerk}
            now={now}
            format={format}
            selection={selection}
            drafts={drafts}
            acts={acts}
          />
          <Checklist
            day={day}
            shown={shown}
            watch={watch}
            works={works}
            clerk={snapshot.preferences.clerk}
            now={now}
            format={format}
            selection={selection}
            drafts={drafts}
            acts={acts}
          />
        </div>
        <div className="toast-place">
          <Toast message={acts.toast} onGone={acts.dismiss} />
        </div>
      </main>
      <Foot onHelp={() => setHelp(true)} onCheck={() => setChecking(true)} />
      {checking && dialogs && (
        <dialogs.WordingCheck
          platform={(works[0]?.rules ?? defaultRules).shopKind}
          onClose={() => setChecking(false)}
        />
      )}
      {help && dialogs && <dialogs.Help onClose={() => setHelp(false)} />}
    </>
  )
}
