/** How soon each item is sent, what is out of stock, and the platform's own limits as far as they are known. */

import { itemShipRows } from "../../../../orders/item-ship-rows"
import { definitions } from "../../../../rules/definitions"
import { CopyLine } from "../../../../ui/parts/CopyLine"
import type { PartProps } from "../part"
import { ordersText } from "../text"
import { ItemRow } from "./ItemRow"

/** By what they are counted in. */
const limits = [
  ["platformShipHours", "hours"],
  ["platformTrackingHours", "hours"],
  ["platformLatePercent", "percent"],
  ["platformOutOfStockPercent", "percent"]
] as const

export function ShippingPromises(props: PartProps) {
  const { own, orders, rulesOf, format, text, onCopy } = props
  const { promises } = text
  const rules = rulesOf(own.shop)
  const rows = itemShipRows([...own.watched, ...own.active], own.outOfStock, rules)
  return (
    <>
      <section className="card pad order-form" aria-label={promises.shop}>
        <p className="strong">
          {promises.lead(rules.shipHours)}
          {orders.shops.length > 1 && <span className="quiet"> · {text.ofShop(own.shop)}</span>}
        </p>
        <p className="lab">{promises.shop}</p>
        <ol className="script bubbles">
          <CopyLine
            line={{ text: ordersText.zh.promises.sentence(rules.shipHours), missing: [] }}
            hints={format.language === "en" ? [promises.sentence(rules.shipHours)] : []}
            onCopy={onCopy}
          />
        </ol>
      </section>
      {rows.length === 0 ? (
        <p className="card pad quiet">{promises.none}</p>
      ) : (
        <div className="card order-table">
          <table aria-label={promises.items}>
            <thead>
              <tr>
                <th scope="col">{promises.item}</th>
                <th scope="col">{promises.hours}</th>
                <th scope="col">{promises.stock}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ItemRow key={row.key} {...props} row={row} rules={rules} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <section className="card pad order-form" aria-label={promises.limits}>
        <p className="strong">{promises.limits}</p>
        <p className="small due">{promises.limitsHint}</p>
        <ul className="limits">
          {limits.map(([name, unit]) => {
            const { label, source, date } = definitions[name]
            const value = unit === "hours" ? format.text.time.hours(rules[name]) : `${rules[name]}%`
            return (
              <li key={name}>
                {promises.limit(label[format.language], value)}
                <small className="quiet">{promises.checked(source, date)}</small>
              </li>
            )
          })}
        </ul>
      </section>
    </>
  )
}
