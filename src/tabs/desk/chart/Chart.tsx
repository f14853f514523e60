/** A drawing with its table: the numbers for whoever cannot see the drawing, wants to copy them, or prints. */
import { type ReactNode, useEffect, useRef, useState } from "react"
import type { Language } from "../../../ui/text"

interface ChartProps {
  /** What the drawing shows, for those who cannot see it. */
  readonly label: string
  readonly language: Language
  /** @param width in pixels, as wide as there is room */
  readonly draw: (width: number) => Element
  /** The table. */
  readonly children: ReactNode
}

const text = {
  zh: { show: "看表格", hide: "收起表格" },
  en: { show: "Show the table", hide: "Hide the table" }
} as const

export function Chart({ label, language, draw, children }: ChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  useEffect(() => {
    if (width === 0) return
    const drawing = draw(width)
    // the place itself says what is drawn; labels of its parts would be said of elements that have no role
    for (const part of drawing.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label")
    place.current?.replaceChildren(drawing)
  }, [draw, width])
  return (
    <figure className="chart">
      <div ref={place} role="img" aria-label={label} />
      <button type="button" className="link small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? text[language].hide : text[language].show}
      </button>
      <div className={open ? undefined : "only-print"}>{children}</div>
    </figure>
  )
}
