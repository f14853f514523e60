/** Items by how many buyers complained, and what part of their reviews that is. */
import { useState } from "react"
import type { ItemCount } from "../../../statistics/complaints"
import { ENOUGH } from "../../../statistics/share"
import { causeName } from "../../../ui/cause-name"
import { Count } from "../../../ui/parts/Count"
import { spokenItem } from "../../../wording/variables"
import { Panel } from "../chart/Panel"
import type { View } from "./view"

const SHOWN = 6

export function ItemsPanel({
  text,
  language,
  format,
  items
}: View & { readonly items: readonly ItemCount[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? items : items.slice(0, SHOWN)
  const rest = items.slice(shown.length)
  const few = shown.filter(({ reviews }) => reviews < ENOUGH).length
  const most = Math.max(...items.map(({ now, reviews }) => now / reviews))
  return (
    <Panel title={text.items.title} hint={text.items.hint}>
      <table className="reasons items">
        <caption className="hide">{text.items.title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.items.item}</th>
            <th scope="col" className="number">
              {text.items.count}
            </th>
            <td className="meter" />
            <th scope="col" className="number share">
              {text.items.share}
            </th>
            <th scope="col" className="most">
              {text.items.most}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ shop, itemId, title, now, reviews, causes: [top] }) => (
            <ItemRow
              key={`${shop} ${itemId}`}
              name={spokenItem(title) || title || itemId}
              now={now}
              reviews={reviews}
              most={most}
              cause={top ? `${causeName(top.cause, language)} ${format.count(top.now)}` : ""}
            />
          ))}
          {rest.length > 0 && (
            <ItemRow
              name={text.items.rest(rest.length)}
              now={sum(rest.map(({ now }) => now))}
              reviews={sum(rest.map(({ reviews }) => reviews))}
              most={most}
              cause=""
            />
          )}
        </tbody>
      </table>
      {few > 0 && <p className="few">{text.few.rows(few)}</p>}
      {items.length > SHOWN && (
        <button type="button" className="link small" onClick={() => setAll(!all)}>
          {all ? text.items.fewer : text.items.all(items.length)}
        </button>
      )}
    </Panel>
  )
}

interface ItemRowProps {
  readonly name: string
  readonly now: number
  readonly reviews: number
  /** The largest share of all items: a full bar. */
  readonly most: number
  readonly cause: string
}

function ItemRow({ name, now, reviews, most, cause }: ItemRowProps) {
  const share = now / reviews
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">
        <b>
          <Count of={now} />
        </b>
        <span className="of">
          {" "}
          / <Count of={reviews} />
        </span>
      </td>
      <td className="meter" aria-hidden>
        <span className="share-bar">
          <i style={{ width: `${(share / most) * 100}%` }} />
        </span>
      </td>
      <td className="number share">{Math.round(share * 100)}%</td>
      <td className="most">{cause}</td>
    </tr>
  )
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
