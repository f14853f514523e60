/** What a hand checks before a parcel is closed: the shop's own list, and a sheet for each waiting order. */
import { useLiveQuery } from "dexie-react-hooks"
import { Printer } from "lucide-react"
import { useRef, useState } from "react"
import { send } from "../../../../messages/send"
import {
  defaultParcelChecklist,
  type ParcelCheck,
  parcelChecklistOf,
  withParcelChecklist
} from "../../../../orders/parcel-checklist"
import { database, readSetting } from "../../../../store"
import { Button } from "../../../../ui/parts/Button"
import type { PartProps } from "../part"
import { CheckLine } from "./CheckLine"
import { Sheets } from "./Sheets"

export function ParcelChecklistPart(props: PartProps) {
  const { own, orders, format, text, say } = props
  const { parcel } = text
  const stored = useLiveQuery(() => readSetting(database, "parcelChecklists"), [], null)
  const [words, setWords] = useState("")
  const checks = parcelChecklistOf(stored, own.shop)
  /** What was saved last, until it is read again: a line that is left by a click on another is saved first. */
  const latest = useRef(checks)
  latest.current = checks
  const save = async (next: readonly ParcelCheck[] | null) => {
    latest.current = next ?? defaultParcelChecklist
    const value = withParcelChecklist(stored, own.shop, next)
    const answer = await send("change-setting", { name: "parcelChecklists", value }).catch(() => null)
    const problem = answer === null ? format.text.toast.failed : "problem" in answer ? answer.problem : null
    if (problem !== null) say(problem, { failed: true })
  }
  const put = (id: string, change: (old: ParcelCheck) => ParcelCheck | []) =>
    save(latest.current.flatMap((old) => (old.id === id ? change(old) : old)))
  const move = (id: string, by: 1 | -1) => {
    const moved = [...latest.current]
    const index = moved.findIndex((check) => check.id === id)
    moved.splice(index + by, 0, ...moved.splice(index, 1))
    return save(moved)
  }
  const add = () => {
    const text = words.trim()
    if (text === "") return
    setWords("")
    void save([...latest.current, { id: `own-${Date.now()}`, text, source: "" }])
  }
  return (
    <div className="two-columns">
      <section className="card pad order-form no-print" aria-label={text.parts.parcel}>
        <p className="quiet">
          {parcel.lead}
          {orders.shops.length > 1 && ` · ${text.ofShop(own.shop)}`}
        </p>
        <ol className="check-lines">
          {checks.map((check, index) => (
            <CheckLine
              key={`${check.id} ${check.text}`}
              check={check}
              text={text}
              onText={(line) => void put(check.id, (old) => ({ ...old, text: line }))}
              onUp={index > 0 ? () => void move(check.id, -1) : null}
              onDown={index < checks.length - 1 ? () => void move(check.id, 1) : null}
              onRemove={checks.length > 1 ? () => void put(check.id, () => []) : null}
            />
          ))}
        </ol>
        <form
          className="line"
          onSubmit={(event) => {
            event.preventDefault()
            add()
          }}
        >
          <input
            className="field"
            aria-label={parcel.add}
            placeholder={parcel.addHint}
            maxLength={60}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
          <Button type="submit" disabled={words.trim() === "" || checks.length >= 30}>
            {parcel.add}
          </Button>
        </form>
        {checks !== defaultParcelChecklist && (
          <p>
            <Button size="slim" onClick={() => void save(null)}>
              {parcel.reset}
            </Button>
          </p>
        )}
      </section>
      <section className="order-form" aria-label={parcel.print}>
        <div className="line no-print">
          <Button kind="yes" onClick={() => window.print()}>
            <Printer size={15} aria-hidden /> {parcel.print}
          </Button>
          <span className="small quiet">{parcel.hint}</span>
        </div>
        <Sheets {...props} checks={checks} />
      </section>
    </div>
  )
}
