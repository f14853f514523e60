/** All cases: filtered, searched, gone through by keyboard, and one of them open beside the table. */
import { useCallback, useMemo, useRef, useState } from "react"
import type { ActionForMany } from "../../../cases/action"
import { type CaseFilter, MOST_VIEWS, viewsFrom } from "../../../messages/saved-views"
import { type CaseLine, lineId } from "../lines/line"
import { useIndex, useLines } from "../lines/use-lines"
import type { SectionProps } from "../section"
import { SectionHead } from "../shell/SectionHead"
import { useSetting } from "../shell/setting"
import { watchLine } from "../shell/watch-line"
import { deskText } from "../text"
import { agendaOf } from "./agenda"
import { actOnMany } from "./bulk/act-on-many"
import { BulkBar } from "./bulk/BulkBar"
import { CaseTable } from "./CaseTable"
import { Empty } from "./Empty"
import { Filters } from "./Filters"
import { choicesOf, isNarrowed, noFilter, select, wordsOf } from "./filter"
import { useKeys } from "./keys"
import { ListFoot } from "./ListFoot"
import { CasePane, type PaneSide } from "./pane/CasePane"
import { SearchField } from "./SearchField"
import { casesStyle } from "./style"
import { casesText } from "./text"
import { Views } from "./Views"

const nobody: ReadonlySet<string> = new Set()

export function Cases({ shop, rulesOf, clerk, now, watch, format, place, go, say }: SectionProps) {
  const text = casesText[format.language]
  const { all, known } = useLines(shop)
  const [filter, setFilter] = useState<CaseFilter>(noFilter)
  const [standing, setStanding] = useState<string | null>(null)
  const [picked, setPicked] = useState(nobody)
  const search = useRef<HTMLInputElement>(null)
  const [side, setSide] = useState<PaneSide | null>(null)
  const [noting, setNoting] = useState(false)
  const { value: views, keep: keepViews } = useSetting("views", viewsFrom, format, say)
  const agenda = useMemo(() => agendaOf(all, rulesOf, now), [all, rulesOf, now])
  const index = useIndex(all, known === "all")
  const found = useMemo(() => {
    const words = wordsOf(filter.query)
    const tab = agenda.tabs[filter.tab]
    if (words.length === 0) return tab
    const hits = index().find(words)
    if (filter.tab === "all") return hits
    const wanted = new Set(hits)
    return tab.filter((line) => wanted.has(line))
  }, [agenda, index, filter.tab, filter.query])
  const shown = useMemo(() => select(found, filter, { now, rulesOf }), [found, filter, now, rulesOf])
  const chosen = useMemo(() => all.filter(({ id }) => picked.has(id)), [all, picked])

  const [openShop, openKey] = place
  const openId = openShop !== undefined && openKey !== undefined ? lineId(openShop, openKey) : null
  const at = shown.findIndex(({ id }) => id === (openId ?? standing))
  const current = at === -1 ? null : at

  const open = useCallback(
    (line: CaseLine) => {
      setStanding(line.id)
      go("cases", line.shop, line.key)
    },
    [go]
  )
  const close = () => {
    if (openId) setStanding(openId)
    go("cases")
  }
  const pick = useCallback(({ id }: CaseLine) => {
    setPicked((old) => {
      const next = new Set(old)
      if (!next.delete(id)) next.add(id)
      return next
    })
  }, [])
  const pickAll = () =>
    setPicked(shown.every(({ id }) => picked.has(id)) ? nobody : new Set(shown.map(({ id }) => id)))
  const stand = (index: number) => {
    const line = shown[index]
    if (!line) return
    if (openId) open(line)
    else setStanding(line.id)
  }
  const here = current === null ? undefined : shown[current]
  useKeys({
    move: (step) => stand(current === null ? 0 : current + step),
    open: () => here && open(here),
    pick: () => here && pick(here),
    note: () => {
      if (!here) return
      if (!openId) open(here)
      setNoting(true)
    },
    search: () => search.current?.focus(),
    close: () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      if (openId) close()
    }
  })
  const act = async (action: ActionForMany) => {
    if (await actOnMany(chosen, action, format, say)) setPicked(nobody)
  }
  const change = (next: CaseFilter) => {
    setFilter(next)
    setPicked(nobody)
  }
  const { overdue, tabs } = agenda
  // what nobody looked at is not done
  const nothingOpen =
    watch.state === "ok" ? text.allClosed : text.noneOpen(watchLine(watch, now, format).text)
  return (
    <div className={openId ? "cases with-pane" : "cases"}>
      <style>{casesStyle}</style>
      <div className="list">
        <SectionHead
          title={deskText[format.language].sections.cases}
          lead={
            (known === "open" || known === "all") && (
              <>
                {tabs.open.length > 0 ? text.openCount(tabs.open.length) : nothingOpen}
                {overdue > 0 && <span className="late">{format.text.comma + text.overdue(overdue)}</span>}
              </>
            )
          }
        >
          <SearchField
            field={search}
            label={text.search}
            hint={text.searchHint}
            query={filter.query}
            onQuery={(query) =>
              change({ ...filter, query, tab: query !== "" && filter.query === "" ? "all" : filter.tab })
            }
          />
        </SectionHead>
        {picked.size > 0 ? (
          <BulkBar
            count={chosen.length}
            moment={{ now, rules: rulesOf(shop ?? chosen[0]?.shop ?? "") }}
            clerks={choicesOf(all).clerk.map(({ value }) => value)}
            labels={choicesOf(all).label.map(({ value }) => value)}
            format={format}
            onAct={(action) => void act(action)}
            onDrop={() => setPicked(nobody)}
          />
        ) : (
          <>
            <Filters
              agenda={agenda}
              lines={all}
              complete={known === "all"}
              filter={filter}
              onFilter={change}
              format={format}
            />
            <Views
              views={views}
              filter={filter}
              onFilter={change}
              onViews={(change) => void keepViews(change)}
              onTooMany={() => say(text.tooManyViews(MOST_VIEWS), { failed: true })}
              format={format}
            />
          </>
        )}
        {shown.length === 0 && known !== "nothing" && known !== "some" ? (
          <Empty narrowed={isNarrowed(filter)} complete={known === "all"} text={text} />
        ) : (
          <CaseTable
            lines={shown}
            agenda={agenda}
            rulesOf={rulesOf}
            now={now}
            format={format}
            current={current}
            picked={picked}
            onOpen={open}
            onPick={pick}
            onPickAll={pickAll}
          />
        )}
        <ListFoot
          count={shown.length}
          urgentFirst={filter.tab === "open" || filter.tab === "today"}
          known={known}
          text={text}
        />
      </div>
      {openShop !== undefined && openKey !== undefined && (
        <div className="beside">
          <CasePane
            key={openId}
            shop={openShop}
            caseKey={openKey}
            entry={(openId && agenda.entries.get(openId)) || null}
            clerk={clerk}
            now={now}
            format={format}
            rulesOf={rulesOf}
            say={say}
            position={current === null ? null : { at: current + 1, of: shown.length }}
            side={side}
            onSide={setSide}
            noting={noting}
            onNoting={setNoting}
            onPrevious={current === null || current === 0 ? null : () => stand(current - 1)}
            onNext={current === null || current >= shown.length - 1 ? null : () => stand(current + 1)}
            onClose={close}
          />
        </div>
      )}
    </div>
  )
}
