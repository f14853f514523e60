/** Complaints per 100 orders before and after the sentence, each with what it stands on. */
import type { ListingEffect, Stretch } from "../../../statistics/listing-effect"
import type { Format } from "../../../ui/format"
import { locales } from "../../../ui/text"
import { fixesText } from "./text"

export function Effect({ effect, format }: { readonly effect: ListingEffect; readonly format: Format }) {
  const text = fixesText[format.language]
  const { before, after, verdict } = effect
  const row = (name: string, { orders, complaints, per100 }: Stretch) => (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <b>{per100 === null ? "—" : text.per100(number(per100, format))}</b>
      </td>
      <td className="quiet">{orders === 0 ? text.noOrders : text.counts(complaints, orders)}</td>
    </tr>
  )
  return (
    <>
      <table className="effect">
        <tbody>
          {row(text.before, before)}
          {row(text.after, after)}
        </tbody>
      </table>
      <p className={verdict === "stopped" || verdict === "fewer" ? "ok" : "quiet"}>
        {text.verdicts[verdict]}
      </p>
    </>
  )
}

function number(value: number, { language }: Format): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(value)
}
