/** One click, noted by the worker: what was done is said, and can be taken back. */
import { useRef } from "react"
import type { Action } from "../../../cases/action"
import { refusalText } from "../../../cases/refusal"
import { send } from "../../../messages/send"
import { whatWasDone } from "../../../ui/did"
import type { Format } from "../../../ui/format"
import { newPressId } from "../../../ui/press-id"
import type { Say } from "./notice"

/** What an act is about: a case, an order or an item. */
export interface Target {
  readonly shop: string
  readonly key: string
}

/** Resolves to true once everything is noted. */
export type Perform = (target: Target, actions: readonly Action[]) => Promise<boolean>

export function usePerform(format: Format, say: Say): Perform {
  const busy = useRef(false)
  const unanswered = useRef(new Map<string, string>())
  const { toast } = format.text
  const fail = (error: unknown, undo?: () => void) =>
    say(format.language === "zh" ? (error as Error).message : toast.failed, {
      failed: true,
      ...(undo && { undo })
    })

  /** Pressed again after no answer came, it is the same press: noted once, even if the first did arrive. */
  const press = async ({ shop, key }: Target, action: Action) => {
    const name = JSON.stringify([shop, key, action])
    const id = unanswered.current.get(name) ?? newPressId()
    unanswered.current.set(name, id)
    const reply = await send("act", { id, shop, key, action })
    unanswered.current.delete(name)
    return { id, reply }
  }

  const takeBack = async (target: Target, noted: readonly string[]) => {
    try {
      for (const event of [...noted].reverse())
        await send("act", { id: newPressId(), ...target, action: { act: "undo", event } })
      say(toast.undone)
    } catch (error) {
      fail(error)
    }
  }

  return async ({ shop, key }, actions) => {
    if (busy.current) return false // the second half of a double click
    busy.current = true
    const target = { shop, key }
    const noted: string[] = []
    const undo = () => void takeBack(target, noted)
    try {
      for (const action of actions) {
        const { id, reply } = await press(target, action)
        if ("refused" in reply) {
          const reason = refusalText[reply.refused.reason][format.language]
          say(toast.refused(reason), { failed: true, ...(noted.length > 0 && { undo }) })
          return false
        }
        noted.push(id)
      }
      if (actions.some(({ act }) => act === "forget")) say(toast.did.forget)
      else say(toast.noted(whatWasDone(actions[0] as Action, Date.now(), format)), { undo })
      return true
    } catch (error) {
      fail(error, noted.length > 0 ? undo : undefined)
      return false
    } finally {
      busy.current = false
    }
  }
}
