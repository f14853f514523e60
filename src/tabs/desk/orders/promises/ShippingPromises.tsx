/** How soon each item is sent, what is out of stock, and the platform's own limits as far as they are known. */

import { itemShipRows } from "../../../../orders/item-ship-rows"
import { definitions } from "../../../../rules/definitions"
import { CopyLine } from "../../../../ui/parts/CopyLine"
import type { PartProps } from "../part"
import { ordersText } from "../text"
import { ItemRow } from "./ItemRow"

const limits = [
  "platformShipHours",
  "platformTrackingHours",
  "platformLatePercent",
  "platformSlowLatePercent",
  "platformOutOfStockPercent"
] as const

export function ShippingPromises(props: PartProps) {
  const { own, orders, rulesOf, format, text, onCopy } = props
  const { promises } = text
  const rules = rulesOf(own.shop)
  const rows = itemShipRows([...own.watched, ...own.active], own.outOfStock, rules, own.names)
  const { source, date } = definitions.platformShipHours
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
                <ItemRow key={row.key} {...props} row={row} rules={rules} stated={own.stated} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <section className="card pad order-form" aria-label={promises.limits}>
        <p className="strong">{promises.limits}</p>
        <p className="small due">{promises.limitsHint}</p>
        <ul className="limits">
          {limits.map((name) => (
            <li key={name}>
              {promises.limit(definitions[name].label[format.language], promises.values[name](rules[name]))}
            </li>
          ))}
        </ul>
        <p className="small quiet">{promises.checked(source, date)}</p>
      </section>
    </>
  )
}
