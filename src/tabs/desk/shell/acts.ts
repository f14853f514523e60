/** One click, noted by the worker: what was done is said, and can be taken back. */
import { useState } from "react"
import type { Action } from "../../../cases/action"
import { refusalText } from "../../../cases/refusal"
import { send } from "../../../messages/send"
import { whatWasNoted } from "../../../ui/did"
import type { Format } from "../../../ui/format"
import { type Noted, Presses, type PressTarget } from "../../../ui/presses"
import { whatFailed } from "../../../ui/what-failed"
import type { Say } from "./notice"

/** Resolves to true once everything is noted. */
export type Perform = (target: PressTarget, actions: readonly Action[]) => Promise<boolean>

export function usePerform(format: Format, say: Say): Perform {
  const [presses] = useState(() => new Presses((deed) => send("act", deed)))
  const { language, text } = format
  const { toast } = text
  const fail = ({ refused, error }: Noted, undo?: () => void) =>
    say(
      refused === null
        ? whatFailed(error, language, toast.failed)
        : toast.refused(refusalText[refused][language]),
      { failed: true, ...(undo && { undo }) }
    )

  const takeBack = async (target: PressTarget, ids: readonly string[]) => {
    const back = await presses.takeBack(target, ids)
    if (back === null) return
    const left = ids.slice(0, ids.length - back.ids.length)
    if (left.length === 0) say(toast.undone)
    else fail(back, back.error ? () => void takeBack(target, left) : undefined)
  }

  return async (target, actions) => {
    const noted = await presses.perform(target, actions)
    if (noted === null) return false
    const undo = () => void takeBack(target, noted.ids)
    if (noted.ids.length < actions.length) {
      fail(noted, noted.ids.length > 0 ? undo : undefined)
      return false
    }
    if (actions.some(({ act }) => act === "forget")) say(toast.did.forget)
    else say(whatWasNoted(actions[0] as Action, Date.now(), format), { undo })
    return true
  }
}
