/** One click, noted by the worker: what the card says of it, and the way back for ten seconds. */
import type { Action } from "../../../cases/action"
import { refusalText } from "../../../cases/refusal"
import type { Format } from "../../../ui/format"
import { newPressId } from "../../../ui/press-id"
import type { Worker } from "../worker"

export interface Said {
  readonly words: string
  readonly undo: (() => void) | null
}

export interface Subject {
  readonly shop: string
  readonly key: string
}

interface Ports {
  readonly worker: Worker
  readonly format: () => Format
  readonly say: (said: Said) => void
  /** After the store has changed: the rows' chips are asked for again. */
  readonly refresh: () => Promise<void>
}

export class CardActs {
  private isBusy = false

  constructor(private readonly ports: Ports) {}

  /** True once all of it is noted. */
  async perform(subject: Subject, said: string, actions: readonly Action[]): Promise<boolean> {
    const { toast } = this.ports.format().text
    return this.alone(async () => {
      const noted: string[] = []
      for (const action of actions) {
        const refused = await this.send(subject, action, noted)
        if (refused === null) continue
        this.ports.say({ words: toast.refused(refused), undo: this.undo(subject, noted) })
        return false
      }
      this.ports.say({ words: toast.noted(said), undo: this.undo(subject, noted) })
      return true
    })
  }

  /** The reason where it was refused. */
  private async send({ shop, key }: Subject, action: Action, noted: string[]): Promise<string | null> {
    const id = newPressId()
    const reply = await this.ports.worker.send("act", { id, shop, key, action })
    if ("refused" in reply) return refusalText[reply.refused.reason][this.ports.format().language]
    noted.unshift(id)
    return null
  }

  private undo(subject: Subject, noted: readonly string[]): (() => void) | null {
    if (noted.length === 0) return null
    return () =>
      void this.alone(async () => {
        for (const event of noted) await this.send(subject, { act: "undo", event }, [])
        this.ports.say({ words: this.ports.format().text.toast.undone, undo: null })
        return true
      })
  }

  /** The second half of a double click does nothing. */
  private async alone(work: () => Promise<boolean>): Promise<boolean> {
    if (this.isBusy) return false
    this.isBusy = true
    try {
      return await work()
    } catch (error) {
      const { text, language } = this.ports.format()
      this.ports.say({ words: language === "zh" ? (error as Error).message : text.toast.failed, undo: null })
      return false
    } finally {
      await this.ports.refresh().catch(() => undefined) // noted all the same; the rows follow in a minute
      this.isBusy = false
    }
  }
}
