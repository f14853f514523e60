/** One click, noted by the worker: the toast that says so, what comes next, and the way back. */
import { useCallback, useRef, useState } from "react"
import type { Action } from "../cases/action"
import type { Entry } from "../cases/entry"
import { entryId } from "../cases/entry-id"
import { refusalText } from "../cases/refusal"
import type { Rules } from "../rules/rules"
import { caseOf } from "../store/read"
import { type CardDraft, emptyDraft } from "../ui/case-card/draft"
import { whatWasDone, whatWasNoted } from "../ui/did"
import type { Format } from "../ui/format"
import { nextStep } from "../ui/next-step"
import type { ToastMessage } from "../ui/parts/Toast"
import { type Noted, Presses } from "../ui/presses"
import { whatFailed } from "../ui/what-failed"
import { type Backend, useBackend } from "./backend"
import type { Drafts } from "./drafts"
import { useRemember } from "./last-opened"

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
  const remember = useRemember()
  const [toast, setToast] = useState<ToastMessage | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const [presses] = useState(() => new Presses((deed) => send("act", deed)))
  const count = useRef(0)
  const { text, language } = format
  const show = (message: Omit<ToastMessage, "id">) => {
    count.current += 1
    setToast({ ...message, id: count.current })
  }
  /** A word in between does not take away the way back from the last act. */
  const say = (said: string, failed = false) => {
    count.current += 1
    const id = count.current
    setToast((old) => ({ id, said, failed, ...wayBackOf(old) }))
  }
  const fail = ({ refused, error }: Noted, undo?: () => void) => {
    const said =
      refused === null
        ? whatFailed(error, language, text.toast.failed)
        : text.toast.refused(refusalText[refused][language])
    show({ failed: true, said, ...(undo && { undo }) })
  }
  const dismiss = useCallback(() => setToast(null), [])

  const perform = async (target: Target, actions: readonly Action[], rules: Rules) => {
    const id = entryId(target)
    const draft = drafts.of(id)
    remember(id)
    const noted = await presses.perform(target, actions)
    if (noted === null) return false
    const undo = () => void takeBack(target, noted.ids, () => drafts.put(id, draft))
    if (noted.ids.length > 0) drafts.put(id, withoutSaved(draft, actions))
    if (noted.ids.length < actions.length) {
      fail(noted, noted.ids.length > 0 ? undo : undefined)
      return false
    }
    if (actions.some(({ act }) => act === "forget")) {
      forget(id)
      return true
    }
    const what = whatWasDone(actions[0] as Action, Date.now(), format)
    const next = await nextOf(backend, target, rules, format)
    setDone({ target, title: target.title, about: target.about, said: what, next })
    show({ said: whatWasNoted(actions[0] as Action, Date.now(), format), next, undo })
    return true
  }

  /** Nothing of the buyer stays on screen either, and there is no way back. */
  const forget = (id: string) => {
    drafts.put(id, emptyDraft)
    setDone(null)
    show({ said: text.toast.did.forget })
  }

  const takeBack = async (target: Target, ids: readonly string[], restore: () => void) => {
    const back = await presses.takeBack(target, ids)
    if (back === null) return
    const left = ids.slice(0, ids.length - back.ids.length)
    if (left.length > 0)
      return fail(back, back.error ? () => void takeBack(target, left, restore) : undefined)
    restore()
    setDone(null)
    show({ said: text.toast.undone })
  }

  return { toast, done, say, dismiss, perform }
}

/** Said beneath, so that it is clear what would be taken back. */
function wayBackOf(old: ToastMessage | null): Pick<ToastMessage, "undo" | "next" | "noted"> {
  if (!old?.undo) return {}
  const noted = old.noted ?? old.said
  return { undo: old.undo, next: noted, noted }
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
