/** What was heard in the review, and one click where that is wrong; what it really was, noted with 解决了. */
import { type CauseClass, classOf } from "../../../ui/case-card/cause-groups"
import { withCause } from "../../../ui/case-card/draft"
import { causeName } from "../../../ui/cause-name"
import { type Child, element } from "../element"
import { causeChoice } from "./cause-choice"
import type { CardScene, Choosing } from "./scene"

export function judged(scene: CardScene): Child {
  const { view, format, act } = scene
  const { judged: says, list } = format.text
  const names = view.causes.map((cause) => causeName(cause, format.language))
  const heard = !view.heard ? says.happy : names.length > 0 ? says.heard(list(names)) : says.unheard
  const judge = (unhappy: boolean, cause: string | null) => act([{ act: "judge", unhappy, cause }])
  const happy =
    view.heard &&
    element(
      "div",
      { class: "chips" },
      element("button", { class: "chip", "data-key": "happy", press: () => judge(false, null) }, says.happy)
    )
  return correctable(scene, "judged", {
    said: heard,
    change: says.wrong,
    cause: view.causes[0] ?? null,
    before: happy,
    onCause: (cause) => judge(true, cause)
  })
}

export function rootCause(scene: CardScene): Child {
  const { view, format, state, draw } = scene
  const { judged: says } = format.text
  const cause = state.draft.cause ?? view.cause
  return correctable(scene, "root", {
    said: says.root(causeName(cause ?? "其他", format.language)),
    change: says.change,
    cause,
    onCause: (chosen) => {
      state.draft = withCause(state.draft, chosen)
      state.choosing = null
      draw()
    }
  })
}

interface Correctable {
  readonly said: string
  readonly change: string
  readonly cause: string | null
  readonly before?: Child
  readonly onCause: (cause: string) => void
}

function correctable({ state, draw, ...scene }: CardScene, of: Choosing["of"], given: Correctable): Child {
  const { said, change, cause, before = null, onCause } = given
  const choosing = state.choosing?.of === of ? state.choosing : null
  const choose = (next: Choosing | null) => {
    state.choosing = next
    draw()
  }
  const toggle = element(
    "button",
    {
      class: "link",
      "aria-expanded": String(choosing !== null),
      "data-key": `choose ${of}`,
      press: () => choose(choosing ? null : { of, group: classOf(cause) })
    },
    change
  )
  const onGroup = (group: CauseClass) => choose({ of, group })
  return element(
    "div",
    { class: of === "judged" ? "judged" : null },
    element("p", { class: "small quiet" }, said, " · ", toggle),
    choosing && before,
    choosing && causeChoice({ state, draw, ...scene }, { of, group: choosing.group, cause, onGroup, onCause })
  )
}
