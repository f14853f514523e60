/** The one-click note after a contact: seven outcomes of a call, or sent, or replied; a few words beside. */
import { nextWorkingMorning } from "../../../cases/clocks"
import { type Contact, noteActions } from "../../../ui/case-card/note-actions"
import type { Channel } from "../../../wording/context"
import { type Child, element } from "../element"
import { button, wordsField } from "./controls"
import { icon } from "./icon"
import { rootCause } from "./judged"
import { heardIn, heardLine, promiseForm } from "./promise"
import type { CardScene } from "./scene"

const contacts: Record<Channel, readonly Contact[]> = {
  phone: [
    ...(["solved", "wants-time", "refused-offer", "no-answer", "hung-up"] as const),
    ...(["agreed-to-change", "do-not-contact"] as const)
  ],
  wangwang: ["sent", "solve"],
  public: ["replied"]
}

export function noteAfter(scene: CardScene, channel: Channel): Child[] {
  const { view, format, state, draw, act, moment } = scene
  const { note, outcomes, ask } = format.text
  const isOpen = view.stage === "new" || view.stage === "contacted"
  const titles = { phone: note.afterCall, wangwang: note.afterMessage, public: note.afterReply }
  const names: Record<Contact, string> = {
    ...outcomes,
    sent: note.sent,
    replied: note.replied,
    solve: note.solve
  }
  const press = (contact: Contact) => {
    const { draft, askHappy } = state
    act(
      noteActions(
        contact,
        { words: draft.words, promise: heardIn(scene), askHappy, cause: draft.cause },
        moment
      )
    )
  }
  const offered = contacts[channel].filter((contact) => isOpen || contact !== "solve")
  const outcome = (contact: Contact, index: number) =>
    button(names[contact], { kind: index === 0 ? "yes" : "plain", press: () => press(contact) })
  const promise = button(note.promise, {
    expanded: state.isPromising,
    press: () => {
      state.isPromising = !state.isPromising
      draw()
    }
  })
  const heard = heardLine(scene)
  const words = wordsField({
    label: note.words,
    longest: 1000,
    value: state.draft.words,
    key: "words",
    onWords: (typed) => {
      state.draft = { ...state.draft, words: typed }
      heard.follow()
    }
  })
  return [
    element("p", { class: "lab" }, titles[channel], element("span", {}, note.oneClick)),
    element(
      "div",
      { class: "grid", role: "group", "aria-label": titles[channel] },
      ...offered.map(outcome),
      promise
    ),
    element(
      "div",
      { class: "after" },
      state.isPromising && promiseForm(scene),
      words,
      heard.element,
      isOpen && channel !== "public" && rootCause(scene),
      isOpen && channel !== "public" && askHappy(scene)
    ),
    view.askLater && element("p", { class: "lock" }, icon("lock", 12), ask.locked)
  ]
}

function askHappy({ state, moment, format }: CardScene): HTMLElement {
  const box = element("input", {
    type: "checkbox",
    checked: state.askHappy,
    on: {
      change: () => {
        state.askHappy = box.checked
      }
    }
  })
  const next = format.moment(nextWorkingMorning(moment.now, moment.rules), moment.now)
  return element("label", { class: "check quiet" }, box, format.text.note.askTomorrow(next))
}
