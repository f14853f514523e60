/** An order that is folded out, with what else is open with its buyer. */
import { useLiveQuery } from "dexie-react-hooks"
import type { Action } from "../cases/action"
import type { Entry } from "../cases/entry"
import { refundDuty } from "../orders/clocks"
import { missingItem, stockKeys } from "../orders/missing-item"
import type { OrderState } from "../orders/order"
import { refundsUnderWay } from "../orders/refunds"
import { latePercentOf } from "../orders/shipping-promise"
import { itemOf } from "../store/read"
import type { Moment } from "../ui/case-card/moment"
import type { Speaker } from "../ui/case-card/situation"
import { formatIn } from "../ui/format"
import { OrderCard } from "../ui/order-card/OrderCard"
import type { OrderCardView } from "../ui/order-card/order-card-view"
import { useLanguage } from "../ui/text"
import { useBackend } from "./backend"
import type { Wording } from "./pieces"

interface OpenOrderProps {
  readonly state: OrderState
  readonly why: Entry["why"]
  readonly speaker: Speaker
  readonly wording: Wording
  readonly suggest: OrderCardView["suggest"]
  readonly moment: Moment
  readonly onAct: (actions: readonly Action[]) => void
  readonly onCopy: (text: string) => void
}

export function OpenOrder({ state, why, speaker, wording, suggest, moment, onAct, onCopy }: OpenOrderProps) {
  const { database } = useBackend()
  const { shop, orderId, order } = state
  const language = useLanguage()
  const [first] = order.items
  const facts = useLiveQuery(
    async () =>
      await Promise.all([
        wording.casesOfOrder(database, state),
        Promise.all(stockKeys(order).map((key) => itemOf(database, shop, key)))
      ]),
    [shop, orderId, state.lastEventId]
  )
  if (!facts) return <div className="skeleton" />
  const [cases, items] = facts
  const view: OrderCardView = {
    orderId,
    why,
    owesMoney: refundDuty(state, moment.now) !== null,
    itemTitle: first?.title ?? "",
    speaker,
    suggest,
    refunds: refundsUnderWay(order),
    together: wording.togetherWords(
      wording.openThings(orderId, state, cases, moment.rules, moment.now),
      formatIn(language)
    ),
    missing: missingItem(
      order,
      items.filter((item) => item !== null),
      moment.now
    ),
    told: state.told,
    latePercent: latePercentOf(state, moment.rules)
  }
  return <OrderCard key={orderId} view={view} moment={moment} onAct={onAct} onCopy={onCopy} />
}
