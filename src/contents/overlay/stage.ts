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
const PULSE = 250

export class Stage {
  private readonly placed = new Set<Placed>()
  private waiting: Placed[] = []
  private roundAt = Number.NEGATIVE_INFINITY
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
    window.addEventListener("scroll", touch, { capture: true, passive: true, signal })
    window.addEventListener("resize", touch, { passive: true, signal })
    window.document.addEventListener("visibilitychange", touch, { signal })
    this.pulse = setInterval(touch, PULSE)
  }

  add(placed: Placed): void {
    this.placed.add(placed)
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
    if (this.waiting.length === 0 && start - this.roundAt >= ROUND) {
      this.roundAt = start
      this.waiting = [...this.placed]
    }
    while (this.waiting.length > 0 && performance.now() - start < BUDGET) {
      const next = this.waiting.shift() as Placed
      if (this.placed.has(next)) next.look()
    }
    if (this.waiting.length > 0) this.schedule()
  }

  private move(): void {
    this.hasMoved = false
    const { left, top } = this.host.getBoundingClientRect()
    for (const placed of this.placed) placed.read({ left, top })
    for (const placed of this.placed) placed.write()
  }
}
