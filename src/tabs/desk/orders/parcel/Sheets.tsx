/** One sheet a parcel, to print and tick. No name, phone number or address stands on it. */
import { type ParcelCheck, type ParcelSheet, parcelSheet } from "../../../../orders/parcel-checklist"
import { owesShipping } from "../../../../orders/shipping-promise"
import { Count } from "../../../../ui/parts/Count"
import type { PartProps } from "../part"

interface SheetsProps extends Pick<PartProps, "own" | "text"> {
  readonly checks: readonly ParcelCheck[]
}

export function Sheets({ own, text, checks }: SheetsProps) {
  const { parcel } = text
  const waiting = own.active.filter(({ order }) => owesShipping(order))
  const sheets = waiting.map(({ order }) => parcelSheet(order, checks))
  const blank: ParcelSheet = { orderId: "", lines: [], checks }
  return (
    <>
      <p className="small quiet no-print">
        {sheets.length === 0 ? parcel.blank : parcel.sheets(sheets.length)} {parcel.remarks}
      </p>
      <div className="sheets">
        {(sheets.length === 0 ? [blank] : sheets).map((sheet) => (
          <article className="card pad sheet" key={sheet.orderId}>
            <h2 className="strong">
              {sheet.orderId === "" ? text.parts.parcel : parcel.order(sheet.orderId)}
            </h2>
            <ul className="goods">
              {sheet.lines.map(({ title, sku, quantity, refund }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one order stand still
                <li key={index}>
                  <b>
                    × <Count of={quantity} />
                  </b>{" "}
                  {title} {sku && <span className="quiet">{sku}</span>}
                  {refund && <p className="late">{parcel.refund(refund)}</p>}
                </li>
              ))}
            </ul>
            <ul className="ticks">
              {sheet.checks.map(({ id, text: words }) => (
                <li key={id}>
                  <span className="box" aria-hidden /> {words}
                </li>
              ))}
            </ul>
          </article>
        ))}
      </div>
    </>
  )
}
