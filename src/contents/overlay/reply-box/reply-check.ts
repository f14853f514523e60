/**
 * Checks what is typed to buyers, wherever the page has a box for it: a quiet mark, and more on demand. It reads
 * the box and nothing else; it never changes it, never sends, never stands in the way.
 */
import type { WordsFinding } from "../../../messages/replies"
import { fill } from "../element"
import type { Host } from "../host"
import type { Known } from "../known"
import type { Stage } from "../stage"
import type { Worker } from "../worker"
import { type ReplyBox, replyBoxOf, textOf } from "./box"
import { findingsList } from "./findings"
import { Mark } from "./mark"
import { rowOfBox } from "./row-of-box"
import { wordsContext } from "./words-context"

interface Ports {
  readonly host: Host
  readonly stage: Stage
  readonly worker: Worker
  readonly known: () => Known | null
}

/** Milliseconds without a key. */
const QUIET = 300
const LONGEST = 20_000

export class ReplyCheck {
  private readonly controller = new AbortController()
  private mark: Mark | null = null
  private typed = ""
  private findings: readonly WordsFinding[] = []
  private readonly skipped = new Set<string>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private isComposing = false
  private asked = 0

  constructor(
    document: Document,
    private readonly ports: Ports
  ) {
    const given = { capture: true, passive: true, signal: this.controller.signal }
    document.addEventListener("focusin", ({ target }) => this.meet(target), given)
    document.addEventListener("input", ({ target }) => this.meet(target), given)
    document.addEventListener("compositionstart", () => this.compose(true), given)
    document.addEventListener(
      "compositionend",
      ({ target }) => {
        this.compose(false)
        this.meet(target)
      },
      given
    )
  }

  /** The rows, or what is known of them, have changed. */
  follow(): void {
    if (this.ports.known() === null) this.leave()
    else if (this.mark) this.soon()
  }

  stop(): void {
    this.controller.abort()
    this.leave()
  }

  private compose(isComposing: boolean): void {
    this.isComposing = isComposing
    if (isComposing) clearTimeout(this.timer)
  }

  private meet(target: EventTarget | null): void {
    if (target === this.ports.host.element || this.ports.known() === null) return
    const box = replyBoxOf(target)
    if (box === null) return
    if (this.mark?.box.field !== box.field) this.enter(box)
    this.soon()
  }

  private enter(box: ReplyBox): void {
    this.leave()
    const { host, stage } = this.ports
    const mark = new Mark(
      box,
      host.element,
      () => this.leave(),
      () => this.toggle()
    )
    host.layer.append(mark.button, mark.panel)
    stage.add(mark)
    this.mark = mark
  }

  private leave(): void {
    clearTimeout(this.timer)
    this.asked += 1
    this.typed = ""
    this.findings = []
    this.skipped.clear()
    this.isComposing = false
    if (this.mark === null) return
    this.ports.stage.delete(this.mark)
    this.mark.remove()
    this.mark = null
  }

  private soon(): void {
    clearTimeout(this.timer)
    if (this.isComposing) return
    this.timer = setTimeout(() => {
      this.check().catch(() => undefined) // no mark is no claim; the next key asks again
    }, QUIET)
  }

  private async check(): Promise<void> {
    const { mark } = this
    const known = this.ports.known()
    if (mark === null || known === null) return
    const text = textOf(mark.box.field).slice(0, LONGEST)
    this.asked += 1
    const { asked } = this
    const context = contextOf(mark.box, known)
    const findings = text.trim() === "" ? [] : await this.ports.worker.send("check-words", { text, context })
    if (asked !== this.asked || this.mark !== mark) return
    const isNews = text !== this.typed || JSON.stringify(findings) !== JSON.stringify(this.findings)
    if (!isNews) return
    this.typed = text
    this.findings = findings
    this.draw()
  }

  private draw(): void {
    const { mark, typed } = this
    const known = this.ports.known()
    if (mark === null || known === null) return
    const { check } = known.text
    const { toast } = known.format.text
    const findings = this.findings.filter((finding) => !this.skipped.has(this.nameOf(finding)))
    const isFine = findings.length === 0
    if (typed.trim() === "") fill(mark.button, [])
    else
      mark.say(
        isFine ? check.fine : check.better(findings.length),
        check.length([...typed.trim()].length),
        isFine
      )
    if (isFine) this.close()
    fill(
      mark.panel,
      findingsList({
        ...{ typed, findings, text: known.text },
        copy: (line) =>
          navigator.clipboard.writeText(line).then(
            () => check.copied,
            () => toast.copyFailed
          ),
        skip: (finding) => {
          this.skipped.add(this.nameOf(finding))
          this.draw()
        },
        close: () => {
          this.close()
          mark.box.field.focus()
        }
      })
    )
    this.ports.stage.touch()
  }

  private toggle(): void {
    const { mark } = this
    if (mark === null || this.findings.length === 0) return
    mark.panel.hidden = !mark.panel.hidden
    mark.button.setAttribute("aria-expanded", String(!mark.panel.hidden))
    this.ports.stage.touch()
  }

  private close(): void {
    if (this.mark === null) return
    this.mark.panel.hidden = true
    this.mark.button.setAttribute("aria-expanded", "false")
  }

  private nameOf = ({ rule, start, end }: WordsFinding) => `${rule} ${this.typed.slice(start, end)}`
}

function contextOf(box: ReplyBox, { look, chips, rules }: Known) {
  const { rows } = look.reading
  const index = rowOfBox(box, { elements: look.elements, rows })
  const row = index === null ? null : (rows[index] ?? null)
  const state = chips.find((chip) => chip.row === index)?.case ?? null
  return wordsContext(box.channel, row, state, rules)
}
