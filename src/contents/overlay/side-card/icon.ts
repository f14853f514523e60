/** The few drawings of the card, each a path in a square of 24. */
const paths = {
  copy: "M10 8h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM4 15V5a1 1 0 0 1 1-1h10",
  lock: "M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2zM8 11V8a4 4 0 0 1 8 0v3",
  check: "M5 12.5l4.5 4.5L19 7.5",
  circle: "M12 5a7 7 0 1 0 0 14 7 7 0 1 0 0-14z",
  close: "M7 7l10 10M17 7L7 17",
  up: "M7 14l5-5 5 5",
  down: "M7 10l5 5 5-5",
  fold: "M6 12h12"
} as const

export type IconName = keyof typeof paths

/** Always beside a word, or inside a button that has a label. */
export function icon(name: IconName, size = 16): SVGSVGElement {
  const namespace = "http://www.w3.org/2000/svg"
  const drawing = document.createElementNS(namespace, "svg")
  const given = { viewBox: "0 0 24 24", width: size, height: size, fill: "none", stroke: "currentColor" }
  const line = {
    "stroke-width": 1.8,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    "aria-hidden": true
  }
  for (const [attribute, value] of Object.entries({ ...given, ...line }))
    drawing.setAttribute(attribute, String(value))
  const path = document.createElementNS(namespace, "path")
  path.setAttribute("d", paths[name])
  drawing.append(path)
  return drawing
}
