/** 答应了…, and a promise heard in the few words: shown with its date before anything is saved. */
import { findPromise } from "../../../ui/case-card/promise-found"
import { untilLabel } from "../../../ui/due-label"
import { type Child, element, fill } from "../element"
import { button, momentField, momentLine, wordsField } from "./controls"
import { icon } from "./icon"
import type { CardScene } from "./scene"

export interface Heard {
  readonly text: string
  readonly due: number
}

/** The promise that a note would hold too. */
export function heardIn({ state, moment }: CardScene): Heard | null {
  const { draft, corrected, wantsPromise } = state
  const found = findPromise(draft.words, moment.now)
  if (found === null || !wantsPromise) return null
  const due = corrected?.words === draft.words ? corrected.due : found.due
  return due === null ? null : { text: found.text, due }
}

/** Follows the words while they are typed. */
export function heardLine(scene: CardScene): { readonly element: HTMLElement; readonly follow: () => void } {
  const { state, moment, format } = scene
  const { note } = format.text
  const line = element("div", { class: "line" })
  let shown: string | null = null
  const dueOf = (found: number) =>
    state.corrected?.words === state.draft.words ? state.corrected.due : found
  const follow = () => {
    const found = findPromise(state.draft.words, moment.now)
    const text = found && `${found.text} ${found.due}`
    line.hidden = found === null
    if (text === shown || found === null) return
    shown = text
    const box = element("input", {
      type: "checkbox",
      checked: state.wantsPromise,
      "data-key": "wants promise",
      on: {
        change: () => {
          state.wantsPromise = box.checked
        }
      }
    })
    const date = momentField(note.promiseDue, "heard due", dueOf(found.due), (due) => {
      state.corrected = { words: state.draft.words, due }
    })
    fill(line, [element("label", { class: "check" }, box, note.promiseAlso), date])
  }
  follow()
  return { element: line, follow }
}

export function promiseForm(scene: CardScene): HTMLElement {
  const { state, moment, format, act } = scene
  const { note } = format.text
  const problem = element("p", { class: "small due", role: "alert" })
  const due = () => state.promiseDue ?? findPromise(state.draft.promise, moment.now)?.due ?? null
  const date = momentField(note.promiseDue, "promise due", due(), (at) => {
    state.promiseDue = at
    check()
  })
  const words = wordsField({
    label: note.promiseTitle,
    longest: 500,
    value: state.draft.promise,
    key: "promise",
    onEnter: () => promiseIt(),
    onWords: (promise) => {
      state.draft = { ...state.draft, promise }
      if (state.promiseDue === null) date.value = momentLine(due())
      check()
    }
  })
  words.placeholder = note.promiseExample
  const save = button(note.promiseSave, { kind: "yes", press: promiseIt })
  function promiseIt(): void {
    const at = due()
    const text = state.draft.promise.trim()
    if (text === "" || at === null || at <= moment.now) return
    state.isPromising = false
    act([{ act: "promise", text, due: at }])
  }
  function check(): void {
    const at = due()
    const isPast = at !== null && at <= moment.now
    const text = state.draft.promise.trim()
    save.disabled = text === "" || at === null || isPast
    problem.textContent = isPast ? note.promisePast : text !== "" && at === null ? note.promiseUnread : ""
    problem.hidden = problem.textContent === ""
  }
  check()
  const when = element("span", { class: "small quiet" }, note.promiseDue)
  return element(
    "div",
    { class: "panel" },
    words,
    element("div", { class: "line" }, when, date, save),
    problem
  )
}

/** The promises still open, each with its tick. */
export function openPromises({ view, moment, format, act }: CardScene): Child[] {
  const { note } = format.text
  const items = view.promises.map(({ id, text, due }) =>
    element(
      "li",
      {},
      element("span", { class: "grow" }, text),
      element("span", { class: due <= moment.now ? "late" : "due" }, untilLabel(due, moment.now, format)),
      button(
        icon("check", 12),
        {
          slim: true,
          label: note.keepPromise(text),
          press: () => act([{ act: "keep", promise: id }])
        },
        note.kept
      )
    )
  )
  return [element("ul", { class: "promises", "aria-label": note.promises }, ...items)]
}
