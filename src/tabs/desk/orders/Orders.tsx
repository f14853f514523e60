/** Orders before they disappoint: what to say first, whom to call, whom to greet, and what makes it easy. */
import type { ComponentType } from "react"
import { copyText } from "../../../ui/copy"
import { Choice } from "../../../ui/parts/Choice"
import { suggestForOrder } from "../../../wording/suggest-order"
import type { SectionProps } from "../section"
import { usePerform } from "../shell/acts"
import { SectionHead } from "../shell/SectionHead"
import { deskText } from "../text"
import { Answers } from "./answers/Answers"
import { Calls } from "./calls/Calls"
import { Greetings } from "./greetings/Greetings"
import { useOrders } from "./live"
import { ParcelChecklistPart } from "./parcel/ParcelChecklistPart"
import type { PartProps } from "./part"
import { ShippingPromises } from "./promises/ShippingPromises"
import { Returns } from "./returns/Returns"
import { EarlySigns } from "./signs/EarlySigns"
import { ordersStyle } from "./style"
import { ordersText, type PartName } from "./text"

/** In the order of the screen; adding one is adding one entry and its label. */
const parts: Readonly<Record<PartName, ComponentType<PartProps>>> = {
  signs: EarlySigns,
  calls: Calls,
  greetings: Greetings,
  returns: Returns,
  answers: Answers,
  parcel: ParcelChecklistPart,
  promises: ShippingPromises
}

export function Orders({ shop, shops, rulesOf, clerk, now, format, place, go, say }: SectionProps) {
  const text = ordersText[format.language]
  const perform = usePerform(format, say)
  const names = shop === null ? shops : [shop]
  const orders = useOrders(names)
  const chosen = (Object.keys(parts) as PartName[]).find((name) => name === place[0]) ?? "signs"
  const Part = parts[chosen]
  const own = orders?.shops.find((one) => one.shop !== "") ?? orders?.shops[0]
  const last = Math.max(...(orders?.readings ?? []).map(({ lastReadableAt }) => lastReadableAt ?? 0), 0)
  const { toast } = format.text
  return (
    <>
      <style>{ordersStyle}</style>
      <SectionHead
        title={deskText[format.language].sections.orders}
        lead={last > 0 && text.unread(format.moment(last, now))}
      >
        <Choice
          look="seg"
          label={text.part}
          choices={(Object.keys(parts) as PartName[]).map((name) => ({ name, title: text.parts[name] }))}
          chosen={chosen}
          onChoose={(name) => go("orders", name)}
        />
      </SectionHead>
      {orders && (
        <div className="section-body orders-body">
          {own ? (
            <Part
              key={`${chosen} ${own.shop} ${place[1] ?? ""}`}
              {...{ orders, own, rulesOf, clerk, now, format, text, perform, say }}
              about={place[1] ?? null}
              go={(part, orderId) => go("orders", part, orderId)}
              suggest={(moment) => suggestForOrder(moment, orders.library)}
              onCopy={(words) =>
                void copyText(words).then((copied) =>
                  say(copied ? toast.copied : toast.copyFailed, copied ? {} : { failed: true })
                )
              }
            />
          ) : (
            <p className="card pad quiet">{text.noShop}</p>
          )}
        </div>
      )}
    </>
  )
}
