/** J and K to the next and the one before, N to note, C to copy, Z takes back, Escape closes. Letters not while typing. */
interface KeyActs {
  readonly step: (by: 1 | -1) => void
  readonly close: () => void
  readonly undo: () => void
  readonly copy: (line: string) => void
}

export function listenToKeys(card: HTMLElement, { step, close, undo, copy }: KeyActs): void {
  const letters: Record<string, () => void> = {
    j: () => step(1),
    k: () => step(-1),
    n: () => card.querySelector<HTMLElement>('[data-key="words"]')?.focus(),
    c: () => {
      const line = card.querySelector<HTMLElement>(".copy:enabled")?.dataset.line
      if (line !== undefined) copy(line)
    },
    z: undo
  }
  card.addEventListener("keydown", (event) => {
    if (!event.isTrusted || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const run =
      event.key === "Escape" ? close : isTyping(event.target) ? undefined : letters[event.key.toLowerCase()]
    if (run === undefined) return
    event.preventDefault()
    run()
  })
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && target.type !== "checkbox"
