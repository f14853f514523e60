/** One click, noted by the worker: the toast that says so, what comes next, and the way back. */
import { useCallback, useRef, useState } from "react"
import type { Action } from "../cases/action"
import type { Entry } from "../cases/entry"
import { refusalText } from "../cases/refusal"
import { send } from "../messages/send"
import type { Rules } from "../rules/rules"
import { caseOf } from "../store/read"
import type { CardDraft } from "../ui/case-card/draft"
import type { Format } from "../ui/format"
import type { ToastMessage } from "../ui/parts/Toast"
import { database } from "./database"
import type { Drafts } from "./drafts"
import { newPressId } from "./press-id"
import { whatWasDone } from "./view/did"
import { entryId } from "./view/groups"
import { nextStep } from "./view/next-step"

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
  readonly say: (said: string) => void
  readonly dismiss: () => void
  /** True once it is noted. */
  readonly perform: (target: Target, actions: readonly Action[], rules: Rules) => Promise<boolean>
}

export function useActs(format: Format, drafts: Drafts): Acts {
  const [toast, setToast] = useState<ToastMessage | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const busy = useRef(false)
  const count = useRef(0)
  const { text } = format
  const show = (said: string, next: string | null = null, undo?: () => void) => {
    count.current += 1
    setToast({ id: count.current, said, next, ...(undo && { undo }) })
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
        const press = newPressId()
        const reply = await send("act", { id: press, shop: target.shop, key: target.key, action })
        if ("refused" in reply) {
          show(text.toast.refused(refusalText[reply.refused.reason][format.language]))
          return false
        }
        noted.push(press)
        drafts.put(id, withoutSaved(drafts.of(id), actions))
      }
      const said = text.toast.noted(actions.map((action) => whatWasDone(action, Date.now(), format))[0] ?? "")
      const next = await nextOf(target, rules, format)
      setDone({
        target,
        title: target.title,
        about: target.about,
        said: whatWasDone(actions[0] as Action, Date.now(), format),
        next
      })
      show(said, next, undo)
      return true
    } catch (error) {
      show(format.language === "zh" ? (error as Error).message : text.toast.failed)
      return false
    } finally {
      busy.current = false
    }
  }

  const takeBack = async (target: Target, noted: readonly string[], restore: () => void) => {
    const { shop, key } = target
    try {
      for (const event of [...noted].reverse())
        await send("act", { id: newPressId(), shop, key, action: { act: "undo", event } })
      restore()
      setDone(null)
      show(text.toast.undone)
    } catch (error) {
      show(format.language === "zh" ? (error as Error).message : text.toast.failed)
    }
  }

  return { toast, done, say: show, dismiss, perform }
}

async function nextOf({ kind, shop, key }: Target, rules: Rules, format: Format): Promise<string | null> {
  const state = kind === "case" ? await caseOf(database, shop, key) : null
  return state && nextStep(state, rules, Date.now(), format)
}

/** Words that were saved are typed no longer. */
function withoutSaved(draft: CardDraft, actions: readonly Action[]): CardDraft {
  const acts = new Set(actions.map(({ act }) => act))
  const spoke = acts.has("call") || acts.has("message") || acts.has("reply") || acts.has("solve")
  return {
    words: spoke ? "" : draft.words,
    promise: acts.has("promise") && !spoke ? "" : draft.promise,
    note: acts.has("note") && !spoke ? "" : draft.note
  }
}
