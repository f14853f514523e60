/** The deadlines that passed, by name. */
import type { EventOf } from "./event"

/** Once each and in order, whichever machine noticed it first. */
export function addMissed(missed: readonly string[], event: EventOf<"deadline-missed">): string[] {
  return [...new Set([...missed, missedName(event)])].sort()
}

export function missedName({ deadline, due }: { readonly deadline: string; readonly due: number }): string {
  return `${deadline}@${due}`
}
