/** 现在看一遍: the worker looks through the review page in a quiet tab of its own, and the list follows. */
import type { Format } from "../ui/format"
import { whatFailed } from "../ui/what-failed"
import type { Backend } from "./backend"

export interface LookNow {
  /** The page of the list that is being read, null while nobody looks. */
  readonly page: number | null
  readonly start: () => void
}

/** The worker's round, as it stands in the store. A round past its deadline is no longer believed. */
export function pageLookedAt(round: unknown, now: number): number | null {
  const { state, pageNumber, deadline } = (round ?? {}) as Readonly<Record<string, unknown>>
  const looking = state === "looking" && typeof deadline === "number" && now < deadline + PATIENCE
  return looking && typeof pageNumber === "number" ? pageNumber : null
}

/** The worker may be asleep when a page does not come: its next sweep settles the round. */
const PATIENCE = 60_000

export async function lookNow(
  { send }: Backend,
  say: (said: string, failed: boolean) => void,
  format: Format
): Promise<void> {
  try {
    await send("look-now", {})
  } catch (error) {
    say(whatFailed(error, format.language, format.text.toast.failed), true)
  }
}
