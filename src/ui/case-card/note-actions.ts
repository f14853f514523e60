/** One click after a contact: the acts that it stands for, in the order in which they are noted. */
import type { Action } from "../../cases/action"
import { nextWorkingMorning } from "../../cases/clocks"
import type { CallOutcome } from "../../cases/event"
import type { Moment } from "./moment"

export type Contact = CallOutcome | "sent" | "replied" | "solve"

export interface NoteChoices {
  readonly words: string
  /** The promise as shown and corrected, if it is to be noted too. */
  readonly promise: { readonly text: string; readonly due: number } | null
  /** Whether a solved case comes back the next working morning, to ask whether all is well. */
  readonly askHappy: boolean
  /** The root cause, where the clerk chose another than the one in force. */
  readonly cause?: string | undefined
  /** The other open reviews of the same order were spoken of too. */
  readonly all?: boolean
}

export function noteActions(contact: Contact, choices: NoteChoices, { now, rules }: Moment): Action[] {
  const text = choices.words.trim()
  const worded = text === "" ? {} : { text }
  const caused = choices.cause === undefined ? {} : { cause: choices.cause }
  const actions: Action[] = []
  // before the call that solved it, so that the item's page is asked to mend the cause that was chosen
  if (contact === "solve" || (contact === "solved" && choices.cause !== undefined))
    actions.push({ act: "solve", ...caused })
  if (contact !== "solve") actions.push(contactAction(contact, worded, choices.all === true))
  if (contact === "solve" && text !== "") actions.push({ act: "note", text })
  if (choices.promise) actions.push({ act: "promise", ...choices.promise })
  if ((contact === "solved" || contact === "solve") && choices.askHappy)
    actions.push({ act: "snooze", until: nextWorkingMorning(now, rules) })
  return actions
}

function contactAction(contact: Exclude<Contact, "solve">, worded: { text?: string }, all: boolean): Action {
  if (contact === "sent") return { act: "message", ...worded }
  if (contact === "replied") return { act: "reply", ...worded }
  return { act: "call", outcome: contact, ...worded, ...(all && { all }) }
}
