/** The gate before the one request: the case room decides, this only obeys (0-08, 0-16). */
import type { Situation } from "./situation"

type Gate = Pick<Situation, "askAllowed" | "shopKind" | "state" | "grade" | "channel">

/** Open only on a clear yes, and never where asking is senseless: Tmall, public replies, good grades. */
export function gateOpen({ askAllowed, shopKind, state, grade, channel }: Gate): boolean {
  return (
    askAllowed === true &&
    shopKind === "taobao" &&
    state === "confirmed" &&
    (grade === "neutral" || grade === "bad") &&
    channel !== "public"
  )
}
