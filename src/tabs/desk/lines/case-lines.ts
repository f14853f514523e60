/**
 * Every case as a line, in memory: first some open ones, then all open ones, then everything, piece by piece, so that
 * the screen never waits; afterwards what changes is read again by its key.
 */
import type { Case } from "../../../cases/case"
import {
  type CaseKey,
  casesFrom,
  casesOf,
  type Database,
  onCasesChanged,
  openCases,
  type Place,
  someOpenCases,
  type Walked
} from "../../../store"
import { drawn } from "../../../ui/drawn"
import { type CaseLine, lineId, lineOf } from "./line"

export interface Lines {
  /** The newest review first. */
  readonly all: readonly CaseLine[]
  /** What is known so far: a few open cases, all open ones, or everything. */
  readonly known: "nothing" | "some" | "open" | "all"
}

const FIRST_SCREEN = 100
const PIECE = 500
/** So many pieces are taken in before the screen is drawn anew. */
const PIECES_A_DRAWING = 20
/** Milliseconds. */
const BREATH = 500
/** More changed keys than these are quicker read with everything else. */
const MANY_CHANGED = 6000

export class CaseLines {
  private readonly byId = new Map<string, CaseLine>()
  private readonly listeners = new Set<() => void>()
  private current: Lines = { all: [], known: "nothing" }
  private stop: (() => void) | null = null
  /** Raised to make an older walk through the store give up. */
  private walk = 0

  constructor(
    private readonly database: Database,
    private readonly onProblem: (problem: unknown) => void
  ) {}

  /** For `useSyncExternalStore`; reading begins with the first who listens and ends with the last. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    if (this.stop === null) {
      this.stop = onCasesChanged(this.database, (keys) => this.run(this.take(keys)))
      this.run(this.readAll())
    }
    return () => {
      this.listeners.delete(listener)
      if (this.listeners.size > 0) return
      this.stop?.()
      this.stop = null
      this.walk += 1
      this.drop()
    }
  }

  readonly snapshot = (): Lines => this.current

  private run(work: Promise<void>): void {
    work.catch(this.onProblem)
  }

  /** What was read before may be gone by now: no line outlives its case. */
  private drop(): void {
    this.byId.clear()
    this.current = { all: [], known: "nothing" }
  }

  /** Whoever brought so much is told so first. */
  private async readAnew(): Promise<void> {
    this.walk += 1
    const { walk } = this
    await new Promise((resolve) => setTimeout(resolve, BREATH))
    if (walk === this.walk) await this.readAll()
  }

  private async readAll(): Promise<void> {
    this.walk += 1
    const { walk, database } = this
    this.drop()
    const some = await someOpenCases(database, FIRST_SCREEN)
    if (walk !== this.walk) return
    this.keep(some)
    this.tell(some.length < FIRST_SCREEN ? "open" : "some")
    await drawn()
    if (some.length === FIRST_SCREEN) {
      const open = await openCases(database)
      if (walk !== this.walk) return
      this.keep(open)
      this.tell("open")
    }
    await this.readPieces(walk)
  }

  private async readPieces(walk: number): Promise<void> {
    let place: Place | null = null
    for (let count = 1; ; count += 1) {
      const { rows, next }: Walked<Case> = await casesFrom(this.database, place, PIECE)
      if (walk !== this.walk) return
      this.keep(rows)
      if (next === null) break
      place = next
      if (count % PIECES_A_DRAWING === 0) this.tell("open")
      await pause()
    }
    this.tell("all")
  }

  /** Keys that changed; null: everything may have. */
  private async take(keys: readonly CaseKey[] | null): Promise<void> {
    if (keys === null || keys.length > MANY_CHANGED) return this.readAnew()
    const { walk } = this
    const states = await casesOf(this.database, keys)
    if (walk !== this.walk) return // everything is being read anew, these too
    const ids = new Set(keys.map(([shop, key]) => lineId(shop, key)))
    for (const id of ids) this.byId.delete(id)
    this.keep(states)
    if (this.current.known !== "all") return this.tell(this.current.known)
    const others = this.current.all.filter(({ id }) => !ids.has(id))
    const changed = [...ids].flatMap((id) => this.byId.get(id) ?? [])
    this.show(merged(others, changed.sort(newestFirst)), "all")
  }

  private keep(states: readonly Case[]): void {
    for (const state of states) {
      const line = lineOf(state)
      if (line) this.byId.set(line.id, line)
      else this.byId.delete(lineId(state.shop, state.key))
    }
  }

  private tell(known: Lines["known"]): void {
    this.show([...this.byId.values()].sort(newestFirst), known)
  }

  private show(all: readonly CaseLine[], known: Lines["known"]): void {
    this.current = { all, known }
    for (const listener of this.listeners) listener()
  }
}

const newestFirst = (one: CaseLine, other: CaseLine): number => other.postedAt - one.postedAt

/** Both in their order. Fifty thousand lines are not sorted again because one of them changed. */
function merged(many: readonly CaseLine[], few: readonly CaseLine[]): CaseLine[] {
  const all: CaseLine[] = []
  let next = 0
  for (const line of many) {
    for (let other = few[next]; other && newestFirst(other, line) <= 0; other = few[next]) {
      all.push(other)
      next += 1
    }
    all.push(line)
  }
  return [...all, ...few.slice(next)]
}

/** Room for a click or a key between two pieces. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve))
