/** One click, noted by the worker: the toast that says so, what comes next, and the way back. */
import { useCallback, useRef, useState } from "react"
import type { Action } from "../cases/action"
import type { Entry } from "../cases/entry"
import { refusalText } from "../cases/refusal"
import type { Rules } from "../rules/rules"
import { caseOf } from "../store/read"
import { type CardDraft, emptyDraft } from "../ui/case-card/draft"
import { whatWasDone } from "../ui/did"
import type { Format } from "../ui/format"
import { nextStep } from "../ui/next-step"
import type { ToastMessage } from "../ui/parts/Toast"
import { newPressId } from "../ui/press-id"
import { type Backend, useBackend } from "./backend"
import type { Drafts } from "./drafts"
import { entryId } from "./view/groups"

/** What an act is about, and how its line read when it was pressed. */
export interface Target extends Pick<Entry, "kind" | "shop" | "key"> {
  readonly title: string
  readonly about: string
}

/** The last thing done, for the line that stays above the list. */
export interface Done {
  readonly target: Pick<Entry, "kind" | "shop" | "key">
  readonly title: string
  readonly about: string
  readonly said: string
  readonly next: string | null
}

export interface Acts {
  readonly toast: ToastMessage | null
  readonly done: Done | null
  readonly say: (said: string, failed?: boolean) => void
  readonly dismiss: () => void
  /** True once it is noted. */
  readonly perform: (target: Target, actions: readonly Action[], rules: Rules) => Promise<boolean>
}

export function useActs(format: Format, drafts: Drafts): Acts {
  const backend = useBackend()
  const { send } = backend
  const [toast, setToast] = useState<ToastMessage | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const busy = useRef(false)
  const unanswered = useRef(new Map<string, string>())
  const count = useRef(0)
  const { text } = format
  const show = (message: Omit<ToastMessage, "id">) => {
    count.current += 1
    setToast({ ...message, id: count.current })
  }
  const fail = (error: unknown, undo?: () => void) => {
    const said = format.language === "zh" ? (error as Error).message : text.toast.failed
    show({ failed: true, said, ...(undo && { undo }) })
  }
  /** Pressed again after no answer came, it is the same press: noted once, even if the first did arrive. */
  const press = async ({ shop, key }: Target, action: Action) => {
    const name = JSON.stringify([shop, key, action])
    const id = unanswered.current.get(name) ?? newPressId()
    unanswered.current.set(name, id)
    const reply = await send("act", { id, shop, key, action })
    unanswered.current.delete(name)
    return { id, reply }
  }
  const dismiss = useCallback(() => setToast(null), [])

  const perform = async (target: Target, actions: readonly Action[], rules: Rules) => {
    if (busy.current) return false // the second half of a double click
    busy.current = true
    const id = entryId(target)
    const draft = drafts.of(id)
    const noted: string[] = []
    const undo = () => void takeBack(target, noted, () => drafts.put(id, draft))
    try {
      for (const action of actions) {
        const { id: pressed, reply } = await press(target, action)
        if ("refused" in reply) {
          const reason = refusalText[reply.refused.reason][format.language]
          show({ failed: true, said: text.toast.refused(reason), ...(noted.length > 0 && { undo }) })
          return false
        }
        noted.push(pressed)
        drafts.put(id, withoutSaved(drafts.of(id), actions))
      }
      if (actions.some(({ act }) => act === "forget")) {
        forget(id)
        return true
      }
      const said = text.toast.noted(actions.map((action) => whatWasDone(action, Date.now(), format))[0] ?? "")
      const next = await nextOf(backend, target, rules, format)
      setDone({
        target,
        title: target.title,
        about: target.about,
        said: whatWasDone(actions[0] as Action, Date.now(), format),
        next
      })
      show({ said, next, undo })
      return true
    } catch (error) {
      fail(error, noted.length > 0 ? undo : undefined)
      return false
    } finally {
      busy.current = false
    }
  }

  /** Nothing of the buyer stays on screen either, and there is no way back. */
  const forget = (id: string) => {
    drafts.put(id, emptyDraft)
    setDone(null)
    show({ said: text.toast.did.forget })
  }

  const takeBack = async (target: Target, noted: readonly string[], restore: () => void) => {
    const { shop, key } = target
    try {
      for (const event of [...noted].reverse())
        await send("act", { id: newPressId(), shop, key, action: { act: "undo", event } })
      restore()
      setDone(null)
      show({ said: text.toast.undone })
    } catch (error) {
      fail(error)
    }
  }

  return { toast, done, say: (said, failed = false) => show({ said, failed }), dismiss, perform }
}

async function nextOf(
  { database }: Backend,
  { kind, shop, key }: Target,
  rules: Rules,
  format: Format
): Promise<string | null> {
  const state = kind === "case" ? await caseOf(database, shop, key) : null
  return state && nextStep(state, rules, Date.now(), format)
}

/** Words that were saved are typed no longer. */
function withoutSaved(draft: CardDraft, actions: readonly Action[]): CardDraft {
  const acts = new Set(actions.map(({ act }) => act))
  const spoke = acts.has("call") || acts.has("message") || acts.has("reply") || acts.has("solve")
  const solved = acts.has("solve")
  return {
    ...(draft.cause !== undefined && !solved && { cause: draft.cause }),
    words: spoke ? "" : draft.words,
    promise: acts.has("promise") && !spoke ? "" : draft.promise,
    note: acts.has("note") && !spoke ? "" : draft.note
  }
}
