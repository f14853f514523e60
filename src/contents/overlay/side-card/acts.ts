/** One click, noted by the worker: what the card says of it, what comes next, and the way back for ten seconds. */
import type { Action } from "../../../cases/action"
import { refusalText } from "../../../cases/refusal"
import { whatWasNoted } from "../../../ui/did"
import type { Format } from "../../../ui/format"
import { type Noted, Presses, type PressTarget } from "../../../ui/presses"
import { whatFailed } from "../../../ui/what-failed"
import type { Worker } from "../worker"

export interface Said {
  readonly words: string
  /** Nothing was noted: said with a warning sign. */
  readonly failed?: boolean
  readonly next?: string | null
  readonly undo?: (() => void) | undefined
  /** What that takes back, where `words` are of something later. */
  readonly noted?: string
}

interface Ports {
  readonly worker: Worker
  readonly format: () => Format
  readonly say: (said: Said) => void
  /** After the store has changed: the rows' chips are asked for again. */
  readonly refresh: () => Promise<void>
  /** What comes next for it, as far as the page knows. */
  readonly nextOf: (target: PressTarget) => string | null
}

export class CardActs {
  private readonly presses: Presses

  constructor(private readonly ports: Ports) {
    this.presses = new Presses((deed) => ports.worker.send("act", deed))
  }

  /** True once all of it is noted. */
  async perform(target: PressTarget, actions: readonly Action[]): Promise<boolean> {
    const noted = await this.presses.perform(target, actions)
    if (noted === null) return false
    await this.refresh()
    const undo = noted.ids.length > 0 ? () => void this.takeBack(target, noted.ids) : undefined
    const isDone = noted.ids.length === actions.length
    if (isDone)
      this.ports.say({
        words: whatWasNoted(actions[0] as Action, Date.now(), this.ports.format()),
        next: this.ports.nextOf(target),
        undo
      })
    else this.fail(noted, undo)
    return isDone
  }

  private async takeBack(target: PressTarget, ids: readonly string[]): Promise<void> {
    const back = await this.presses.takeBack(target, ids)
    if (back === null) return
    await this.refresh()
    const left = ids.slice(0, ids.length - back.ids.length)
    if (left.length === 0) this.ports.say({ words: this.ports.format().text.toast.undone })
    else this.fail(back, back.error ? () => void this.takeBack(target, left) : undefined)
  }

  private fail({ refused, error }: Noted, undo: (() => void) | undefined): void {
    const { text, language } = this.ports.format()
    const words =
      refused === null
        ? whatFailed(error, language, text.toast.failed)
        : text.toast.refused(refusalText[refused][language])
    this.ports.say({ words, failed: true, undo })
  }

  /** Noted all the same where it fails; the rows follow in a minute. */
  private async refresh(): Promise<void> {
    await this.ports.refresh().catch(() => undefined)
  }
}
