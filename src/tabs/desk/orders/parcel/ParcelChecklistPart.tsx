/** What a hand checks before a parcel is closed: the shop's own list, and a sheet for each waiting order. */
import { Printer } from "lucide-react"
import { useState } from "react"
import {
  defaultParcelChecklist,
  type ParcelCheck,
  parcelChecklistOf,
  withParcelChecklist
} from "../../../../orders/parcel-checklist"
import { Button } from "../../../../ui/parts/Button"
import { useSetting } from "../../shell/setting"
import type { PartProps } from "../part"
import { CheckLine } from "./CheckLine"
import { Sheets } from "./Sheets"

export function ParcelChecklistPart(props: PartProps) {
  const { own, orders, format, text, say } = props
  const { parcel } = text
  const { value, keep } = useSetting("parcelChecklists", (stored) => stored, format, say)
  const [words, setWords] = useState("")
  const checks = parcelChecklistOf(value, own.shop)
  /** Null: back to the list that we bring. */
  const change = (work: (old: readonly ParcelCheck[]) => readonly ParcelCheck[] | null) =>
    void keep((all) => withParcelChecklist(all, own.shop, work(parcelChecklistOf(all, own.shop))))
  const put = (id: string, line: (old: ParcelCheck) => ParcelCheck | []) =>
    change((old) => old.flatMap((check) => (check.id === id ? line(check) : check)))
  const move = (id: string, by: 1 | -1) =>
    change((old) => {
      const moved = [...old]
      const index = moved.findIndex((check) => check.id === id)
      moved.splice(index + by, 0, ...moved.splice(index, 1))
      return moved
    })
  const add = () => {
    const text = words.trim()
    if (text === "") return
    setWords("")
    change((old) => [...old, { id: `own-${Date.now()}`, text, source: "" }])
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
              onText={(line) => put(check.id, (old) => ({ ...old, text: line }))}
              onUp={index > 0 ? () => move(check.id, -1) : null}
              onDown={index < checks.length - 1 ? () => move(check.id, 1) : null}
              onRemove={checks.length > 1 ? () => put(check.id, () => []) : null}
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
            <Button size="slim" onClick={() => change(() => null)}>
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
