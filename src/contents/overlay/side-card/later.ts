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
    close: note.close
  }
  const panels: readonly Panel[] = isClosed ? ["note"] : ["snooze", "note", "triage", "close"]
  const toggle = (name: Panel) =>
    button(names[name], {
      slim: true,
      expanded: state.panel === name,
      press: () => {
        state.panel = state.panel === name ? null : name
        draw()
      }
    })
  const reopen =
    isClosed && button(note.reopen, { slim: true, press: () => act(note.reopen, [{ act: "reopen" }]) })
  return [element("div", { class: "more" }, ...panels.map(toggle), reopen), panelOf(scene)]
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
      return choices(chances, text.card.chances, (chance) =>
        act(text.card.chances[chance], [{ act: "triage", chance }])
      )
    case "close":
      return choices(results, text.results, (result) => act(text.results[result], [{ act: "close", result }]))
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

function snooze({ format, moment, act }: CardScene): HTMLElement {
  const { note } = format.text
  let day: number | null = null
  const choice = ({ name, until }: ReturnType<typeof snoozeChoices>[number]) =>
    element(
      "button",
      { class: "chip", press: () => act(note.snooze, [{ act: "snooze", until }]) },
      note[name],
      until !== null && element("span", { class: "quiet" }, format.moment(until, moment.now))
    )
  const save = button(note.save, {
    disabled: true,
    press: () => {
      if (day !== null) act(note.snooze, [{ act: "snooze", until: day }])
    }
  })
  const field = momentField(note.onDay, null, (at) => {
    day = at
    save.disabled = at === null || at <= moment.now
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
  const noteIt = () => {
    const text = state.draft.note.trim()
    if (text !== "") act(note.justNote, [{ act: "note", text }])
  }
  const save = button(note.save, {
    kind: "yes",
    disabled: state.draft.note.trim() === "",
    press: noteIt
  })
  const words = wordsField({
    label: note.noteExample,
    longest: 5000,
    value: state.draft.note,
    key: "note",
    onEnter: noteIt,
    onWords: (typed) => {
      state.draft = { ...state.draft, note: typed }
      save.disabled = typed.trim() === ""
    }
  })
  return element("div", { class: "line panel-line" }, words, save)
}
