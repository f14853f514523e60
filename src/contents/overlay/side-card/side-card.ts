/** The card beside the page: one of the page's cases at a time, the same entry as in the popup. */
import type { Chip } from "../../../messages/replies"
import { copyText } from "../../../ui/copy"
import { nextStep } from "../../../ui/next-step"
import type { PressTarget } from "../../../ui/presses"
import { asideOf, type Box } from "../geometry"
import type { Known } from "../known"
import type { Place } from "../memory"
import { SIDE } from "../style"
import type { Worker } from "../worker"
import { CardActs } from "./acts"
import { Advisor } from "./advisor"
import { bodyOf } from "./body"
import { Frame } from "./frame"
import { listenToKeys } from "./keys"
import { CardState } from "./scene"
import { CardToast } from "./toast"

interface Ports {
  readonly worker: Worker
  readonly layer: HTMLElement
  readonly known: () => Known | null
  readonly place: () => Place
  /** Where a row's chip stands on the screen. */
  readonly boxOf: (chip: Chip) => Box | null
  readonly move: (place: Partial<Place>) => void
  readonly refresh: () => Promise<void>
}

export class SideCard {
  private frame: Frame | null = null
  private readonly toast = new CardToast()
  private readonly acts: CardActs
  private readonly advisor: Advisor
  private readonly states = new Map<string, CardState>()
  private open: string | null = null
  private opener: HTMLElement | null = null
  /** Beside the chip of its row, from when that was seen: it does not jump about while the page scrolls. */
  private aside = 0
  private beside: string | null = null

  constructor(private readonly ports: Ports) {
    const format = () => (this.ports.known() as Known).format
    this.acts = new CardActs({
      worker: ports.worker,
      format,
      say: (said) => ports.known() && this.toast.say(said, format()),
      refresh: ports.refresh,
      nextOf: (target) => this.nextOf(target)
    })
    this.advisor = new Advisor(ports.worker, () => this.draw())
  }

  show(chip: Chip, opener: HTMLElement | null = null): void {
    this.open = chip.key
    this.beside = null
    this.opener = opener
    this.ports.move({ folded: false })
    this.follow()
    this.frame?.element.focus({ preventScroll: true })
  }

  close(): void {
    if (this.open === null) return
    this.open = null
    this.toast.clear()
    this.draw()
    this.opener?.focus({ preventScroll: true })
  }

  /** The rows, or what is known of them, have changed. */
  follow(): void {
    const chip = this.chip()
    const known = this.ports.known()
    if (chip && known) this.advisor.ask(chip, known)
    else this.open = null
    this.draw()
  }

  private chip(): Chip | null {
    return this.ports.known()?.chips.find(({ key }) => key === this.open) ?? null
  }

  private step(by: 1 | -1): void {
    const todo = this.todo()
    const at = todo.findIndex(({ key }) => key === this.open)
    const next = todo[(at === -1 && by === -1 ? todo.length - 1 : at + by + todo.length) % todo.length]
    if (next === undefined) return
    this.ports.known()?.look.elements[next.row]?.scrollIntoView({ block: "nearest" })
    this.show(next, this.opener)
  }

  private todo(): Chip[] {
    return (this.ports.known()?.chips ?? []).filter(({ entry }) => entry !== null)
  }

  private draw(): void {
    const known = this.ports.known()
    const chip = this.chip()
    if (known === null || chip === null) {
      if (this.frame) this.frame.element.hidden = true
      return
    }
    const frame = this.mounted(known)
    const todo = this.todo()
    const at = todo.indexOf(chip)
    const { card } = known.text
    frame.head(at >= 0 ? card.count(at + 1, todo.length) : card.other, todo.length > (at >= 0 ? 1 : 0))
    frame.element.dataset.theme = known.manner.appearance === "dark" ? "dark" : "light"
    this.standBeside(chip)
    const { aside, folded } = this.ports.place()
    frame.place(aside ?? (folded ? 0 : this.aside), folded)
    frame.fill(
      bodyOf({
        chip,
        known,
        state: this.stateOf(chip),
        advisor: this.advisor,
        draw: () => this.draw(),
        act: (actions) => void this.perform(chip, actions),
        copy: (words) => void this.copy(words)
      })
    )
    frame.element.hidden = false
  }

  private standBeside(chip: Chip): void {
    const box = this.beside === chip.key ? null : this.ports.boxOf(chip)
    if (box === null) return
    this.beside = chip.key
    this.aside = asideOf(box, SIDE, document.documentElement.clientWidth)
  }

  private async perform(chip: Chip, actions: Parameters<CardActs["perform"]>[1]): Promise<void> {
    const shop = this.ports.known()?.look.shop ?? ""
    const done = await this.acts.perform({ shop, key: chip.key }, actions)
    if (done) this.stateOf(chip).forget(actions)
    this.follow()
  }

  private async copy(words: string): Promise<void> {
    const known = this.ports.known()
    if (known === null) return
    const { toast } = known.format.text
    const copied = await copyText(words)
    this.toast.mention(copied ? toast.copied : toast.copyFailed, !copied, known.format)
  }

  /** Null where the page does not show it any more, and for an order. */
  private nextOf({ key }: PressTarget): string | null {
    const known = this.ports.known()
    const state = known?.chips.find((chip) => chip.key === key)?.case ?? null
    return known && state && nextStep(state, known.rules, Date.now(), known.format)
  }

  private stateOf({ key }: Chip): CardState {
    const state = this.states.get(key) ?? new CardState()
    this.states.set(key, state)
    return state
  }

  /** Made when it is first opened. */
  private mounted({ text }: Known): Frame {
    if (this.frame) return this.frame
    const { ports } = this
    const fold = () => {
      ports.move({ folded: !ports.place().folded })
      this.draw()
    }
    const frame = new Frame(
      text,
      {
        step: (by) => this.step(by),
        fold,
        close: () => this.close(),
        off: () => {
          this.close()
          ports.move({ off: true })
        },
        aside: (aside) => ports.move({ aside })
      },
      this.toast.element
    )
    listenToKeys(frame.element, {
      step: (by) => this.step(by),
      close: () => this.close(),
      undo: () => this.toast.takeBack(),
      copy: (line) => void this.copy(line)
    })
    ports.layer.append(frame.element)
    this.frame = frame
    return frame
  }
}
