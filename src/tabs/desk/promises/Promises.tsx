/** Every promise: those still open with one click to keep them, those that were kept, and how each clerk's stand (2-24). */
import { useMemo, useState } from "react"
import { popupTextIn } from "../../../popup/text"
import { keptPromises, type PromiseState, promiseLedger } from "../../../statistics/promise-ledger"
import { Choice } from "../../../ui/parts/Choice"
import { useLines } from "../lines/use-lines"
import type { SectionProps } from "../section"
import { usePerform } from "../shell/acts"
import { SectionHead } from "../shell/SectionHead"
import { deskText } from "../text"
import { ByClerk } from "./ByClerk"
import { PromiseRow } from "./PromiseRow"
import { promisesStyle } from "./style"
import { promisesText } from "./text"

const tabs = ["unkept", "broken", "due", "open", "kept"] as const
type Tab = (typeof tabs)[number]
const states: Readonly<Record<Tab, readonly PromiseState[]>> = {
  unkept: ["broken", "due", "open"],
  broken: ["broken"],
  due: ["due"],
  open: ["open"],
  kept: ["kept", "kept-late"]
}
/** More rows at a time than anybody reads; the rest comes with one click. */
const PORTION = 100

export function Promises({ shop, now, format, say }: SectionProps) {
  const text = promisesText[format.language]
  const perform = usePerform(format, say)
  const [tab, setTab] = useState<Tab>("unkept")
  const [clerk, setClerk] = useState<string | null>(null)
  const [drawn, setDrawn] = useState(PORTION)
  const { all: lines, known } = useLines(shop)
  const ledger = useMemo(() => promiseLedger(lines, now), [lines, now])
  const counted = (name: Tab) => states[name].reduce((sum, state) => sum + ledger.all[state], 0)
  const wanted = new Set(states[tab])
  const kept = useMemo(() => (tab === "kept" ? keptPromises(lines, now) : []), [tab, lines, now])
  const shown = (tab === "kept" ? kept : ledger.unkept).filter(
    ({ is, promise }) => wanted.has(is) && (clerk === null || promise.by === clerk)
  )
  const everKept = counted("kept") > 0
  // where none was ever noted, none was kept either; and old cases may hold some as long as they are not read
  const settled = everKept ? text.allKept : known === "all" ? text.neverMade : text.reading
  const ready = known === "open" || known === "all"
  return (
    <>
      <style>{promisesStyle}</style>
      <SectionHead
        title={deskText[format.language].sections.promises}
        lead={
          ready && (
            <>
              {ledger.unkept.length > 0 ? text.open(ledger.unkept.length) : settled}
              {ledger.all.broken > 0 && (
                <b className="late">{format.text.comma + text.broken(ledger.all.broken)}</b>
              )}
            </>
          )
        }
      >
        <Choice
          look="seg"
          label={text.which}
          choices={tabs.map((name) => ({
            name,
            title:
              name === "kept" && known !== "all"
                ? text.tabs[name]
                : `${text.tabs[name]} ${format.count(counted(name))}`
          }))}
          chosen={tab}
          onChoose={(name) => {
            setTab(name)
            setDrawn(PORTION)
          }}
        />
      </SectionHead>
      <div className="section-body">
        {ready && shown.length === 0 && (
          <div className="card pad">
            <p className="strong">{tab === "unkept" ? text.none : text.noneOfThese}</p>
            {tab === "unkept" && <p className="quiet">{text.noneHint}</p>}
          </div>
        )}
        <ul className="card ledger">
          {shown.slice(0, drawn).map((line) => (
            <PromiseRow
              key={line.promise.id}
              line={line}
              now={now}
              format={format}
              onKeep={() =>
                void perform({ shop: line.state.shop, key: line.state.key }, [
                  { act: "keep", promise: line.promise.id }
                ])
              }
            />
          ))}
        </ul>
        {shown.length > drawn && (
          <button type="button" className="link" onClick={() => setDrawn(drawn + PORTION)}>
            {popupTextIn(format.language).popup.showMore(Math.min(PORTION, shown.length - drawn))}
          </button>
        )}
        {known === "all" && ledger.byClerk.length > 0 && (
          <ByClerk rows={ledger.byClerk} chosen={clerk} onChoose={setClerk} text={text} />
        )}
      </div>
    </>
  )
}
