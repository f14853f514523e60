/** How drawings look: the page's own ink and type, so that dark and print come by themselves. */
import type { PlotOptions } from "@observablehq/plot"

export const look: PlotOptions = {
  style: {
    background: "none",
    color: "var(--ink-2)",
    fontFamily: "inherit",
    fontSize: "11px",
    overflow: "visible"
  }
}

/** A gentle tint of what acts, behind a mark of it. */
export const tint = "color-mix(in srgb, var(--act) 24%, var(--surface))"

/** 11/16: a Monday below its week. */
export const weekName = (day: string): string => {
  const [, month, date] = day.split("-")
  return `${Number(month)}/${Number(date)}`
}

/** As many of these names below a drawing as there is room for, the last one always. */
export function namesWithRoom(names: readonly string[], width: number): string[] {
  const step = Math.max(1, Math.ceil((names.length * 46) / width))
  return names.filter((_, index) => (names.length - 1 - index) % step === 0)
}
