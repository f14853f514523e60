/** The few drawings of the card: the paths of Lucide, the set of the other screens, in a square of 24. */
const paths = {
  copy: "M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2zM4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2",
  lock: "M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM7 11V7a5 5 0 0 1 10 0v4",
  check: "M20 6 9 17l-5-5",
  circle: "M22 12a10 10 0 1 1-20 0 10 10 0 1 1 20 0z",
  close: "M18 6 6 18M6 6l12 12",
  up: "m18 15-6-6-6 6",
  down: "m6 9 6 6 6-6",
  fold: "M5 12h14",
  warning: "m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01"
} as const

export type IconName = keyof typeof paths

/** Always beside a word, or inside a button that has a label. */
export function icon(name: IconName, size = 16): SVGSVGElement {
  const namespace = "http://www.w3.org/2000/svg"
  const drawing = document.createElementNS(namespace, "svg")
  const given = { viewBox: "0 0 24 24", width: size, height: size, fill: "none", stroke: "currentColor" }
  const line = {
    "stroke-width": 2,
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
