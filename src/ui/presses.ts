/**
 * Pressed buttons, noted one after another and none of them lost: a press that comes while another is on its way
 * waits its turn; only the second half of a double click is no press of its own.
 */
import type { Action } from "../cases/action"
import type { Refusal, RefusalReason } from "../cases/refusal"
import { newPressId } from "./press-id"

/** What an act is about: a case, an order or an item. */
export interface PressTarget {
  readonly shop: string
  readonly key: string
}

/** Asks the worker to note one act; throws where no answer came. */
type Note = (
  deed: PressTarget & { readonly id: string; readonly action: Action }
) => Promise<{ readonly refused: Refusal } | object>

export interface Noted {
  /** The ids of what was noted, in that order. */
  readonly ids: readonly string[]
  /** Why the next one was refused, null where none was. */
  readonly refused: RefusalReason | null
  /** What went wrong, null where nothing did. What was noted before it stays noted. */
  readonly error: unknown
}

export class Presses {
  private last: Promise<unknown> = Promise.resolve()
  private readonly underWay = new Set<string>()
  private readonly unanswered = new Map<string, string>()

  constructor(private readonly note: Note) {}

  /** Null for the second half of a double click. */
  async perform(target: PressTarget, actions: readonly Action[]): Promise<Noted | null> {
    const name = JSON.stringify([target.shop, target.key, actions])
    if (this.underWay.has(name)) return null
    this.underWay.add(name)
    const mine = this.last.then(() => this.noteAll(target, actions))
    this.last = mine
    try {
      return await mine
    } finally {
      this.underWay.delete(name)
    }
  }

  /** Takes these back, the last first. */
  takeBack(target: PressTarget, ids: readonly string[]): Promise<Noted | null> {
    for (const [name, id] of this.unanswered) if (ids.includes(id)) this.unanswered.delete(name)
    const undo = [...ids].reverse().map((event) => ({ act: "undo" as const, event }))
    return this.perform(target, undo)
  }

  private async noteAll(target: PressTarget, actions: readonly Action[]): Promise<Noted> {
    const ids: string[] = []
    try {
      for (const action of actions) {
        const id = this.idOf(target, action)
        const reply = await this.note({ id, shop: target.shop, key: target.key, action })
        if ("refused" in reply) return this.answered(target, actions, ids, reply.refused.reason)
        ids.push(id)
      }
      return this.answered(target, actions, ids, null)
    } catch (error) {
      return { ids, refused: null, error }
    }
  }

  /** Pressed once more from here on, it is another press. */
  private answered(
    target: PressTarget,
    actions: readonly Action[],
    ids: readonly string[],
    refused: RefusalReason | null
  ): Noted {
    for (const action of actions) this.unanswered.delete(nameOf(target, action))
    return { ids, refused, error: null }
  }

  /** Pressed again after no answer came, it is the same press: noted once, even if the first did arrive. */
  private idOf(target: PressTarget, action: Action): string {
    const name = nameOf(target, action)
    const id = this.unanswered.get(name) ?? newPressId()
    this.unanswered.set(name, id)
    return id
  }
}

const nameOf = ({ shop, key }: PressTarget, action: Action) => JSON.stringify([shop, key, action])
