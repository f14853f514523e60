/** What is done less often, one panel at a time: later, a note, the chances, close or reopen. */
import { snoozeChoices } from "../../../ui/case-card/snooze-choices"
import { type Child, element } from "../element"
import { button, momentField, wordsField } from "./controls"
import type { CardScene, Panel } from "./scene"

const chances = ["likely", "maybe", "unlikely"] as const
const results = ["changed", "removed", "kept", "unreachable", "expired"] as const

export function later(scene: CardScene): Child[] {
  const { view, format, state, draw, act } = scene
  const { note } = format.text
  const isClosed = view.stage === "closed"
  const names: Record<Panel, string> = {
    snooze: note.snooze,
    note: note.justNote,
    triage: note.triage,
    handOver: note.handOver,
    close: note.close
  }
  const panels: readonly Panel[] = isClosed ? ["note"] : ["snooze", "note", "triage", "handOver", "close"]
  const toggle = (name: Panel) =>
    button(names[name], {
      slim: true,
      expanded: state.panel === name,
      press: () => {
        state.panel = state.panel === name ? null : name
        draw()
      }
    })
  const reopen = isClosed && button(note.reopen, { slim: true, press: () => act([{ act: "reopen" }]) })
  return [
    element("div", { class: "more" }, ...panels.map(toggle), reopen),
    panelOf(scene),
    view.orderId && element("p", { class: "order-id small quiet" }, format.text.card.order(view.orderId))
  ]
}

function panelOf(scene: CardScene): Child {
  const { format, state, act } = scene
  const { text } = format
  switch (state.panel) {
    case "snooze":
      return snooze(scene)
    case "note":
      return justNote(scene)
    case "triage":
      return choices(chances, text.card.chances, (chance) => act([{ act: "triage", chance }]))
    case "handOver":
      return handOver(scene)
    case "close":
      return choices(results, text.results, (result) => act([{ act: "close", result }]))
    case null:
      return null
  }
}

function choices<Name extends string>(
  all: readonly Name[],
  names: Readonly<Record<Name, string>>,
  choose: (name: Name) => void
): HTMLElement {
  const chip = (name: Name) => element("button", { class: "chip", press: () => choose(name) }, names[name])
  return element("div", { class: "chips" }, ...all.map(chip))
}

function snooze({ format, moment, state, act }: CardScene): HTMLElement {
  const { note } = format.text
  const choice = ({ name, until }: ReturnType<typeof snoozeChoices>[number]) =>
    element(
      "button",
      { class: "chip", press: () => act([{ act: "snooze", until }]) },
      note[name],
      until !== null && element("span", { class: "quiet" }, format.moment(until, moment.now))
    )
  const isAhead = () => state.snoozeUntil !== null && state.snoozeUntil > moment.now
  const save = button(note.save, {
    disabled: !isAhead(),
    press: () => {
      if (isAhead()) act([{ act: "snooze", until: state.snoozeUntil }])
    }
  })
  const field = momentField(note.onDay, "snooze until", state.snoozeUntil, (at) => {
    state.snoozeUntil = at
    save.disabled = !isAhead()
  })
  return element(
    "div",
    { class: "panel" },
    element("div", { class: "chips" }, ...snoozeChoices(moment).map(choice)),
    element("div", { class: "line" }, element("span", { class: "small quiet" }, note.onDay), field, save)
  )
}

function justNote({ format, state, act }: CardScene): HTMLElement {
  const { note } = format.text
  const save = (text: string) => act([{ act: "note", text }])
  return wordsPanel(
    note.noteExample,
    note.save,
    { longest: 5000, key: "note", typed: state.draft.note },
    save,
    (typed) => {
      state.draft = { ...state.draft, note: typed }
    }
  )
}

function handOver({ format, state, act }: CardScene): HTMLElement {
  const { note } = format.text
  const save = (to: string) => act([{ act: "hand-over", to }])
  return wordsPanel(
    note.handOverTo,
    note.save,
    { longest: 60, key: "heir", typed: state.heir },
    save,
    (typed) => {
      state.heir = typed
    }
  )
}

interface Words {
  readonly longest: number
  readonly key: string
  readonly typed: string
}

/** A few words and the button that notes them. */
function wordsPanel(
  label: string,
  saveLabel: string,
  { longest, key, typed }: Words,
  save: (words: string) => void,
  keep: (typed: string) => void
): HTMLElement {
  let words = typed
  const noteIt = () => {
    if (words.trim() !== "") save(words.trim())
  }
  const saving = button(saveLabel, { kind: "yes", disabled: words.trim() === "", press: noteIt })
  const field = wordsField({
    label,
    longest,
    value: typed,
    key,
    onEnter: noteIt,
    onWords: (now) => {
      words = now
      keep(now)
      saving.disabled = now.trim() === ""
    }
  })
  return element("div", { class: "line panel-line" }, field, saving)
}
