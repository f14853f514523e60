/**
 * Keeps what we draw beside what it belongs to: at most a few milliseconds of each frame, nothing while the page
 * is hidden. Reading comes before writing, so that a frame lays the page out once.
 */
import type { Point } from "./geometry"

export interface Placed {
  /** Where it belongs now. Reads the page, writes nothing. `origin`: where our own coordinates begin. */
  read(origin: Point): void
  /** Puts it there. */
  move(): void
  /** Whether it may be seen there. Writes nothing. The dearest part: done in turn, a few in a frame. */
  look(): void
  /** Shows it or not. For all in one frame: whatever is shown or hidden, the browser paints the whole page again. */
  show(): void
  hide(): void
}

/** Milliseconds of a frame for looking. */
const BUDGET = 1
/** Nothing is looked at more often. */
const ROUND = 100
/** Where nobody scrolls, looking may cost one part in this many of the time. */
const SHARE = 200
/** Somebody scrolls who did so this recently. */
const SCROLLING = 300
const PULSE = 250
const FRAME = 16

export class Stage {
  private readonly placed = new Set<Placed>()
  /** No longer followed, not hidden yet. */
  private readonly resting = new Set<Placed>()
  private waiting: Placed[] = []
  private roundAt = Number.NEGATIVE_INFINITY
  /** Of the last round, in milliseconds. */
  private cost = 0
  private scrolledAt = Number.NEGATIVE_INFINITY
  private hasMoved = false
  /** Something was never looked at. */
  private hasNew = false
  private isScheduled = false
  private isRound = false
  private readonly pulse: ReturnType<typeof setInterval>
  private readonly controller = new AbortController()

  constructor(
    private readonly window: Window,
    private readonly host: Element
  ) {
    const { signal } = this.controller
    const touch = () => this.touch()
    const scroll = () => {
      this.scrolledAt = window.performance.now()
      this.touch()
    }
    window.addEventListener("scroll", scroll, { capture: true, passive: true, signal })
    window.addEventListener("resize", scroll, { passive: true, signal })
    window.document.addEventListener("visibilitychange", touch, { signal })
    this.pulse = setInterval(touch, PULSE)
  }

  add(placed: Placed): void {
    this.placed.add(placed)
    this.resting.delete(placed)
    this.hasNew = true
    this.touch()
  }

  delete(placed: Placed): void {
    this.placed.delete(placed)
    this.resting.delete(placed)
  }

  /** Followed no longer, until it is added again: hidden with the next showing. */
  rest(placed: Placed): void {
    this.placed.delete(placed)
    this.resting.add(placed)
    this.touch()
  }

  /** Something may have moved. */
  touch(): void {
    this.hasMoved = true
    this.schedule()
  }

  /** With the frame while somebody scrolls; else between two frames, when the page has laid itself out already. */
  private schedule(): void {
    if (this.isScheduled || this.placed.size + this.resting.size === 0 || this.window.document.hidden) return
    this.isScheduled = true
    if (this.isScrolling) this.window.requestAnimationFrame(() => this.draw())
    else setTimeout(() => this.draw(), FRAME)
  }

  private get isScrolling(): boolean {
    return this.window.performance.now() - this.scrolledAt < SCROLLING
  }

  stop(): void {
    this.controller.abort()
    clearInterval(this.pulse)
    this.placed.clear()
    this.resting.clear()
  }

  private draw(): void {
    this.isScheduled = false
    const { performance } = this.window
    if (this.hasMoved) this.move()
    const start = performance.now()
    if (this.waiting.length === 0 && start - this.roundAt >= this.pause()) this.begin(start)
    while (this.waiting.length > 0 && performance.now() - start < BUDGET) {
      const next = this.waiting.pop() as Placed
      if (this.placed.has(next)) next.look()
    }
    this.cost += performance.now() - start
    if (this.waiting.length > 0) this.schedule()
    else if (this.isRound) this.show()
  }

  private show(): void {
    this.isRound = false
    for (const placed of this.placed) placed.show()
    for (const placed of this.resting) placed.hide()
    this.resting.clear()
  }

  private begin(now: number): void {
    this.roundAt = now
    this.cost = 0
    this.hasNew = false
    this.isRound = true
    this.waiting = [...this.placed]
  }

  /** Between two rounds. What is scrolled goes under fixed headers: then it is looked at soon. */
  private pause(): number {
    const isSoon = this.hasNew || this.resting.size > 0 || this.isScrolling
    return isSoon ? ROUND : Math.max(ROUND, this.cost * SHARE)
  }

  private move(): void {
    this.hasMoved = false
    const { left, top } = this.host.getBoundingClientRect()
    for (const placed of this.placed) placed.read({ left, top })
    for (const placed of this.placed) placed.move()
  }
}
