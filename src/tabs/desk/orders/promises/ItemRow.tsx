/** One item: hours until it is sent, and whether the shop has any. */
import { useState } from "react"
import { send } from "../../../../messages/send"
import type { ItemShipRow } from "../../../../orders/item-ship-rows"
import type { Rules } from "../../../../rules/rules"
import { DAY } from "../../../../rules/time"
import { newPressId } from "../../../../ui/press-id"
import { spokenItem } from "../../../../wording/variables"
import type { PartProps } from "../part"

interface ItemRowProps extends PartProps {
  readonly row: ItemShipRow
  readonly rules: Rules
  /** The times that the shop itself stated; those that hold in every shop are not its own. */
  readonly stated: Readonly<Record<string, number>>
}

export function ItemRow({ row, rules, stated, own, now, format, text, perform, say }: ItemRowProps) {
  const { promises } = text
  const title = spokenItem(row.title) || row.title
  const left = daysLeft(row.outOfStock?.until ?? null, now)
  const [hours, setHours] = useState(row.hours === null ? "" : String(row.hours))
  const [days, setDays] = useState(left)
  const [out, setOut] = useState(row.outOfStock !== null)
  const saveHours = async () => {
    const wanted = hours.trim() === "" ? null : Number(hours)
    if (wanted === row.hours) return
    const { [row.key]: _, ...others } = stated
    const value = { ...others, [row.key]: wanted ?? rules.shipHours }
    const change = {
      ...{ id: newPressId(), shop: own.shop, rule: "itemShipHours" },
      value: wanted === null && Object.hasOwn(stated, row.key) ? others : value
    }
    const answer = await send("change-rule", change).catch(() => null)
    if (answer === null || "problem" in answer) {
      setHours(row.hours === null ? "" : String(row.hours))
      say(answer === null ? format.text.toast.failed : answer.problem, { failed: true })
    } else say(wanted === null ? promises.usual(title) : promises.saved(title, wanted))
  }
  const note = async (isOut: boolean) => {
    const before = out
    setOut(isOut)
    const until = isOut && Number(days) > 0 ? Math.round(Number(days)) : null
    const action = { act: "stock", out: isOut, days: until, title: row.title } as const
    if (!(await perform({ shop: own.shop, key: row.key }, [action]))) {
      setOut(before)
      setDays(left)
    }
  }
  const shown = Number(hours) || rules.shipHours
  return (
    <tr>
      <th scope="row">
        <span className="cut strong">{title}</span>
        {shown > rules.shipHours && <small className="due">{promises.longer}</small>}
        {shown > rules.platformShipHours && (
          <small className="late">{promises.beyond(rules.platformShipHours)}</small>
        )}
      </th>
      <td>
        <input
          className="field narrow"
          type="number"
          min={1}
          max={1080}
          aria-label={promises.hoursOf(title)}
          placeholder={String(rules.shipHours)}
          value={hours}
          onChange={({ target }) => setHours(target.value)}
          onBlur={() => void saveHours()}
          onKeyDown={({ key }) => key === "Enter" && void saveHours()}
        />
      </td>
      <td>
        <div className="line">
          <label className="check">
            <input
              type="checkbox"
              aria-label={promises.outOf(title)}
              checked={out}
              onChange={({ target }) => void note(target.checked)}
            />
            {promises.out}
          </label>
          {out && (
            <input
              className="field narrow"
              type="number"
              min={1}
              max={120}
              aria-label={promises.daysOf(title)}
              value={days}
              onChange={({ target }) => setDays(target.value)}
              onBlur={() => days !== left && void note(true)}
            />
          )}
          {out && <span className="small quiet">{promises.days}</span>}
        </div>
      </td>
    </tr>
  )
}

/** From today on; "" where nobody knows, or the day has come and nothing was noted. */
function daysLeft(until: number | null, now: number): string {
  return until === null || until <= now ? "" : String(Math.ceil((until - now) / DAY))
}
