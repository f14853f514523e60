/** Every promise that was not kept yet, of all cases, closed ones too; one click keeps it. */
import { useLiveQuery } from "dexie-react-hooks"
import { promiseLedger } from "../../../statistics/promise-ledger"
import { database, openCases } from "../../../store"
import type { SectionProps } from "../section"
import { usePerform } from "../shell/acts"
import { SectionHead } from "../shell/SectionHead"
import { deskText } from "../text"
import { PromiseRow } from "./PromiseRow"
import { promisesStyle } from "./style"
import { promisesText } from "./text"

export function Promises({ shop, now, format, say }: SectionProps) {
  const text = promisesText[format.language]
  const perform = usePerform(format, say)
  const cases = useLiveQuery(() => openCases(database, shop ?? undefined), [shop])
  const { unkept, all } = promiseLedger(cases ?? [], now)
  return (
    <>
      <style>{promisesStyle}</style>
      <SectionHead
        title={deskText[format.language].sections.promises}
        lead={
          cases && (
            <>
              {unkept.length > 0 ? text.open(unkept.length) : text.allKept}
              {all.broken > 0 && <b className="late">{format.text.comma + text.broken(all.broken)}</b>}
            </>
          )
        }
      />
      <div className="section-body">
        {cases && unkept.length === 0 && (
          <div className="card pad">
            <p className="ok strong">{text.none}</p>
            <p className="quiet">{text.noneHint}</p>
          </div>
        )}
        <ul className="card ledger">
          {unkept.map((line) => (
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
      </div>
    </>
  )
}
