/** A setting on the screen: shown as changed at once, and changed from what is shown, so that of two quick changes none is lost. */
import { useLiveQuery } from "dexie-react-hooks"
import { useRef, useState } from "react"
import { send } from "../../../messages/send"
import { database, readSetting } from "../../../store"
import type { Format } from "../../../ui/format"
import { whatFailed } from "../../../ui/what-failed"
import type { Say } from "./notice"

/** Resolves to true once it is kept; where it cannot be, that is said and the old value comes back. */
type Keep<Value> = (change: (value: Value) => Value) => Promise<boolean>

/** @param from reads what is stored, or nothing */
export function useSetting<Value>(
  name: string,
  from: (stored: unknown) => Value,
  format: Format,
  say: Say
): { readonly stored: unknown; readonly value: Value; readonly keep: Keep<Value> } {
  const stored = useLiveQuery(() => readSetting(database, name), [name])
  const ahead = useRef<{ readonly value: Value } | null>(null)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const [, draw] = useState<unknown>(null)
  if (ahead.current && same(stored, ahead.current.value)) ahead.current = null
  const value = ahead.current ? ahead.current.value : from(stored)

  const keep: Keep<Value> = (change) => {
    const next = { value: change(ahead.current ? ahead.current.value : from(stored)) }
    ahead.current = next
    draw(next)
    const kept = queue.current.then(() => changeSetting(name, next.value, format, say))
    queue.current = kept
    return kept.then((done) => {
      if (!done && ahead.current === next) ahead.current = null
      if (!done) draw({})
      return done
    })
  }
  return { stored, value, keep }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

async function changeSetting(name: string, value: unknown, format: Format, say: Say): Promise<boolean> {
  try {
    const reply = await send("change-setting", { name, value })
    if ("changed" in reply) return true
    say(reply.problem, { failed: true })
  } catch (error) {
    say(whatFailed(error, format.language, format.text.toast.failed), { failed: true })
  }
  return false
}
