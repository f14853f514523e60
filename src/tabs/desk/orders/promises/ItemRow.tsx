/** One item: hours until it is sent, and whether the shop has any. */
import { useState } from "react"
import { send } from "../../../../messages/send"
import type { ItemShipRow } from "../../../../orders/item-ship-rows"
import type { Rules } from "../../../../rules/rules"
import { newPressId } from "../../../../ui/press-id"
import { spokenItem } from "../../../../wording/variables"
import type { PartProps } from "../part"

interface ItemRowProps extends PartProps {
  readonly row: ItemShipRow
  readonly rules: Rules
}

export function ItemRow({ row, rules, own, format, text, perform, say }: ItemRowProps) {
  const { promises } = text
  const title = spokenItem(row.title) || row.title
  const [hours, setHours] = useState(row.hours === null ? "" : String(row.hours))
  const [days, setDays] = useState(row.outOfStock?.days ? String(row.outOfStock.days) : "")
  const [out, setOut] = useState(row.outOfStock !== null)
  const saveHours = async () => {
    const wanted = hours.trim() === "" ? null : Number(hours)
    if (wanted === row.hours) return
    const { [row.promiseKey]: _, ...others } = rules.itemShipHours
    const value = wanted === null ? others : { ...others, [row.promiseKey]: wanted }
    const change = { id: newPressId(), shop: own.shop, rule: "itemShipHours", value }
    const answer = await send("change-rule", change).catch(() => null)
    if (answer === null || "problem" in answer) {
      setHours(row.hours === null ? "" : String(row.hours))
      say(answer === null ? format.text.toast.failed : answer.problem, { failed: true })
    } else say(wanted === null ? promises.usual(title) : promises.saved(title, wanted))
  }
  const note = (isOut: boolean) => {
    setOut(isOut)
    const until = isOut && Number(days) > 0 ? Math.round(Number(days)) : null
    const action = { act: "stock", out: isOut, days: until, title: row.title } as const
    void perform({ shop: own.shop, key: row.key }, [action]).then((noted) => {
      if (!noted) setOut(!isOut)
    })
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
              onChange={({ target }) => note(target.checked)}
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
              onBlur={() => Number(days) !== (row.outOfStock?.days ?? 0) && note(true)}
            />
          )}
          {out && <span className="small quiet">{promises.days}</span>}
        </div>
      </td>
    </tr>
  )
}
