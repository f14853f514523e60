/** Pressing the head and moving sideways: the card keeps its height, only its distance from the right changes. */
const LEAST = 4

/** `onDrop` with the pixels from the window's right edge. */
export function dragAside(handle: HTMLElement, card: HTMLElement, onDrop: (aside: number) => void): void {
  let from: { readonly x: number; readonly right: number } | null = null

  handle.addEventListener("pointerdown", (event) => {
    const isButton = event.target instanceof Element && event.target.closest("button") !== null
    if (!event.isTrusted || event.button !== 0 || isButton) return
    from = { x: event.clientX, right: rightOf(card) }
    handle.setPointerCapture(event.pointerId)
  })
  handle.addEventListener("pointermove", (event) => {
    if (from !== null && Math.abs(event.clientX - from.x) >= LEAST)
      card.style.right = `${asideAt(event, from)}px`
  })
  const drop = (event: PointerEvent) => {
    if (from === null) return
    const start = from
    from = null
    if (Math.abs(event.clientX - start.x) >= LEAST) onDrop(asideAt(event, start))
  }
  handle.addEventListener("pointerup", drop)
  handle.addEventListener("pointercancel", drop)

  const asideAt = ({ clientX }: PointerEvent, { x, right }: { x: number; right: number }) =>
    Math.round(Math.min(Math.max(0, right - (clientX - x)), Math.max(0, innerWidth - card.offsetWidth)))
}

const rightOf = (card: HTMLElement) => innerWidth - card.getBoundingClientRect().right
