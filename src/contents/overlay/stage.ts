/**
 * Keeps what we draw beside what it belongs to: at most a few milliseconds of each frame, nothing while the page
 * is hidden. Reading comes before writing, so that a frame lays the page out once.
 */
import type { Point } from "./geometry"

export interface Placed {
  /** Where it belongs now. Reads the page, writes nothing. `origin`: where our own coordinates begin. */
  read(origin: Point): void
  write(): void
  /** Whether it may be seen there. The dearest part: done in turn, a few in a frame. */
  look(): void
}

/** Milliseconds of a frame for looking. */
const BUDGET = 1
/** Nothing is looked at more often. */
const ROUND = 100
/** Where nobody scrolls, looking may cost one part in this many of the time. */
const SHARE = 100
/** Somebody scrolls who did so this recently. */
const SCROLLING = 300
const PULSE = 250

export class Stage {
  private readonly placed = new Set<Placed>()
  private waiting: Placed[] = []
  private roundAt = Number.NEGATIVE_INFINITY
  /** Of the last round, in milliseconds. */
  private cost = 0
  private scrolledAt = Number.NEGATIVE_INFINITY
  private hasMoved = false
  private frame = 0
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

  /** It is looked at in the next frames, whenever the next round begins. */
  add(placed: Placed): void {
    this.placed.add(placed)
    this.waiting.push(placed)
    this.touch()
  }

  delete(placed: Placed): void {
    this.placed.delete(placed)
  }

  /** Something may have moved. */
  touch(): void {
    this.hasMoved = true
    this.schedule()
  }

  private schedule(): void {
    if (this.frame !== 0 || this.placed.size === 0 || this.window.document.hidden) return
    this.frame = this.window.requestAnimationFrame(() => this.draw())
  }

  stop(): void {
    this.controller.abort()
    clearInterval(this.pulse)
    this.window.cancelAnimationFrame(this.frame)
    this.placed.clear()
  }

  private draw(): void {
    this.frame = 0
    const { performance } = this.window
    if (this.hasMoved) this.move()
    const start = performance.now()
    if (this.waiting.length === 0 && start - this.roundAt >= this.pause(start)) {
      this.roundAt = start
      this.cost = 0
      this.waiting = [...this.placed]
    }
    while (this.waiting.length > 0 && performance.now() - start < BUDGET) {
      const next = this.waiting.shift() as Placed
      if (this.placed.has(next)) next.look()
    }
    this.cost += performance.now() - start
    if (this.waiting.length > 0) this.schedule()
  }

  /** Between two rounds. What is scrolled goes under fixed headers: then it is looked at soon. */
  private pause(now: number): number {
    return now - this.scrolledAt < SCROLLING ? ROUND : Math.max(ROUND, this.cost * SHARE)
  }

  private move(): void {
    this.hasMoved = false
    const { left, top } = this.host.getBoundingClientRect()
    for (const placed of this.placed) placed.read({ left, top })
    for (const placed of this.placed) placed.write()
  }
}
