/** Couriers, their prices and their ways: the shop's own table, started from old figures that say they are old (1-48, 1-49). */
import { Plus } from "lucide-react"
import { useState } from "react"
import { CourierTable, historicCouriers } from "../../../orders/courier-table"
import type { Format } from "../../../ui/format"
import { Button } from "../../../ui/parts/Button"
import { Panel } from "../chart/Panel"
import type { Say } from "../shell/notice"
import { useSetting } from "../shell/setting"
import { CourierRow } from "./CourierRow"
import { type CourierDraft, draftOf, tableOf } from "./courier-draft"
import type { ServiceText } from "./text"

interface CouriersProps {
  readonly text: ServiceText
  readonly format: Format
  readonly say: Say
}

export function Couriers({ text, format, say }: CouriersProps) {
  const words = text.couriers
  const { stored, value, keep } = useSetting("couriers", tableFrom, format, say)
  const kept = draftOf(value)
  const [typed, setTyped] = useState<CourierDraft | null>(null)
  const [wrong, setWrong] = useState(false)
  const draft = typed ?? kept
  const change = (changed: Partial<CourierDraft>) => setTyped({ ...draft, ...changed })
  const save = async (next: CourierDraft) => {
    const table = tableOf(next)
    setWrong(table === null)
    if (table !== null && (await keep(() => table))) {
      setTyped(null)
      say(words.saved)
    }
  }
  return (
    <Panel
      across
      title={words.title}
      hint={
        <>
          {kept.history && <span className="tag">{words.history}</span>}{" "}
          {kept.history ? words.hint : words.ownHint}
        </>
      }
    >
      <form
        className="couriers"
        onSubmit={(event) => {
          event.preventDefault()
          void save(draft)
        }}
      >
        <div className="line">
          <label>
            <span>{words.asOf}</span>
            <input
              className="field"
              value={draft.asOf}
              maxLength={30}
              onChange={({ target }) => change({ asOf: target.value })}
            />
          </label>
          <label>
            <span>{words.route}</span>
            <input
              className="field"
              value={draft.route}
              maxLength={60}
              onChange={({ target }) => change({ route: target.value })}
            />
          </label>
        </div>
        <div className="wide-table">
          <table className="numbers">
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.rank}</th>
                <th scope="col">{words.yuan}</th>
                <th scope="col">{words.note}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {draft.couriers.map((courier, index) => (
                <CourierRow
                  // biome-ignore lint/suspicious/noArrayIndexKey: a name is typed letter by letter, so it is no key
                  key={index}
                  courier={courier}
                  text={text}
                  onChange={(next) =>
                    change({ couriers: draft.couriers.map((old, at) => (at === index ? next : old)) })
                  }
                  onRemove={() => change({ couriers: draft.couriers.filter((_, at) => at !== index) })}
                />
              ))}
            </tbody>
          </table>
        </div>
        <p role="alert" className="small late">
          {wrong && words.wrong}
        </p>
        <div className="line">
          <Button onClick={() => change({ couriers: [...draft.couriers, emptyCourier] })}>
            <Plus size={14} aria-hidden />
            {words.add}
          </Button>
          <label className="check">
            <input
              type="checkbox"
              checked={!draft.history}
              onChange={({ target }) => change({ history: !target.checked })}
            />
            {words.today}
          </label>
          <span className="grow" />
          {stored !== undefined && (
            <Button onClick={() => void save(draftOf(historicCouriers))}>{words.back}</Button>
          )}
          <Button kind="yes" type="submit" disabled={typed === null}>
            {words.save}
          </Button>
        </div>
      </form>
    </Panel>
  )
}

function tableFrom(stored: unknown): CourierTable {
  const parsed = CourierTable.safeParse(stored)
  return parsed.success ? parsed.data : historicCouriers
}

const emptyCourier = { name: "", rank: "", farYuan: "", note: "" } as const
