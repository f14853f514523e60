/** How many buyers were unhappy, week by week. */
import { axisX, barY, text as label, plot, ruleY } from "@observablehq/plot"
import { useCallback } from "react"
import type { Week } from "../../../statistics/weeks"
import { Chart } from "../chart/Chart"
import { look, namesWithRoom, weekName } from "../chart/look"
import { NumberTable } from "../chart/NumberTable"
import { Panel } from "../chart/Panel"
import type { View } from "./view"

export function WeeksPanel({ text, language, weeks }: View & { readonly weeks: readonly Week[] }) {
  const draw = useCallback((width: number) => drawing(weeks, width), [weeks])
  return (
    <Panel title={text.weeks.title} hint={text.weeks.hint}>
      <Chart label={text.weeks.chart} language={language} draw={draw}>
        <NumberTable
          caption={text.weeks.chart}
          heads={[text.weeks.week, text.weeks.count]}
          rows={weeks.map(({ monday, count }) => ({ key: monday, cells: [weekName(monday), count] }))}
        />
      </Chart>
    </Panel>
  )
}

function drawing(weeks: readonly Week[], width: number): Element {
  const bars = weeks.map(({ monday, count }, index) => ({
    week: weekName(monday),
    count,
    fill: index === weeks.length - 1 ? "var(--mark)" : "color-mix(in srgb, var(--ink-3) 55%, var(--surface))"
  }))
  const domain = bars.map(({ week }) => week)
  return plot({
    ...look,
    width,
    height: 150,
    marginLeft: 4,
    marginRight: 4,
    marginTop: 18,
    x: { type: "band", domain, label: null, padding: 0.35 },
    y: { zero: true, axis: null, domain: [0, Math.max(1, ...bars.map(({ count }) => count))] },
    color: { type: "identity" },
    marks: [
      axisX({ tickSize: 0, ticks: namesWithRoom(domain, width) }),
      barY(bars, { x: "week", y: "count", fill: "fill", rx: 3 }),
      label(bars, { x: "week", y: "count", text: "count", dy: -7, fill: "var(--ink)" }),
      ruleY([0], { stroke: "var(--line)" })
    ]
  })
}
