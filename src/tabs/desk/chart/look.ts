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
