/** How soon buyers are reached: the middle and the slow end, never the average (2-04, 2-05). */
import { dot, gridY, text as label, lineY, plot } from "@observablehq/plot"
import { useCallback } from "react"
import { HOUR } from "../../../rules/time"
import type { Responses } from "../../../statistics/response"
import type { Week } from "../../../statistics/weeks"
import { Chart } from "../chart/Chart"
import { look, namesWithRoom, weekName } from "../chart/look"
import { NumberTable } from "../chart/NumberTable"
import { Panel } from "../chart/Panel"
import { spanWords } from "./span-words"
import type { View } from "./view"

interface ContactPanelProps extends View {
  readonly response: Responses
  readonly weeks: readonly Week[]
}

export function ContactPanel({ text, language, format, period, response, weeks }: ContactPanelProps) {
  const { now, before } = response
  const then = (span: number | null) =>
    text.contact.against(text.befores[period], span === null ? null : spanWords(span, language))
  const contact = now.toContact.fromSeen
  const contactBefore = before.toContact.fromSeen
  const draw = useCallback((width: number) => drawing(weeks, width, text.contact), [weeks, text])
  const numbers = [
    { says: text.contact.median, span: contact.median, was: contactBefore.median },
    { says: text.contact.p90, span: contact.p90, was: contactBefore.p90 },
    { says: text.contact.solved, span: now.toSolved.fromSeen.median, was: before.toSolved.fromSeen.median }
  ]
  return (
    <Panel title={text.contact.title} hint={text.contact.hint}>
      <dl className="big-numbers">
        {numbers.map(({ says, span, was }) => (
          <div key={says}>
            <dt>
              {says}
              <small>{then(was)}</small>
            </dt>
            <dd>{span === null ? "—" : spanWords(span, language)}</dd>
          </div>
        ))}
      </dl>
      <p className="small quiet">
        {[
          now.toContact.fromPosted.median !== null &&
            text.contact.posted(spanWords(now.toContact.fromPosted.median, language)),
          now.notContacted > 0 && text.contact.waiting(now.notContacted)
        ]
          .filter(Boolean)
          .join(format.text.comma)}
      </p>
      {weeks.filter(({ toContact }) => toContact.count > 0).length > 1 && (
        <Chart label={text.contact.chart} language={language} draw={draw}>
          <NumberTable
            caption={text.contact.chart}
            heads={[text.contact.week, text.contact.middle, text.contact.slow, text.contact.of]}
            rows={weeks.map(({ monday, toContact }) => ({
              key: monday,
              cells: [
                weekName(monday),
                toContact.median === null ? "—" : spanWords(toContact.median, language),
                toContact.p90 === null ? "—" : spanWords(toContact.p90, language),
                toContact.count
              ]
            }))}
          />
        </Chart>
      )}
    </Panel>
  )
}

function drawing(weeks: readonly Week[], width: number, text: View["text"]["contact"]): Element {
  const hours = (span: number | null) => (span === null ? Number.NaN : span / HOUR)
  const series = (name: string, pick: (week: Week) => number | null) =>
    weeks.map((week) => ({ week: weekName(week.monday), hours: hours(pick(week)), name }))
  const slow = series(text.p90Name, ({ toContact }) => toContact.p90)
  const middle = series(text.medianName, ({ toContact }) => toContact.median)
  const domain = weeks.map(({ monday }) => weekName(monday))
  const place = { x: "week", y: "hours" }
  const highest = Math.max(1, ...slow.map((point) => point.hours || 0))
  const [slowEnd, middleEnd] = [slow, middle].map((line) =>
    line.findLast((point) => !Number.isNaN(point.hours))
  )
  // names that would stand on top of each other move apart
  const close = ((slowEnd?.hours ?? 0) - (middleEnd?.hours ?? 0)) / highest < 0.1
  return plot({
    ...look,
    width,
    height: 178,
    marginTop: 28,
    marginLeft: 34,
    marginRight: 64,
    x: { type: "point", domain, label: null, tickSize: 0, ticks: namesWithRoom(domain, width - 98) },
    y: { domain: [0, highest], nice: true, label: null, ticks: 4, tickSize: 0 },
    marks: [
      gridY({ ticks: 4, stroke: "var(--line)", strokeOpacity: 1 }),
      label([text.hours], { frameAnchor: "top-left", dx: -28, dy: -16, textAnchor: "start" }),
      lineY(slow, { ...place, stroke: "var(--ink-3)", strokeWidth: 1.6 }),
      dot(slow, { ...place, r: 2.4, stroke: "var(--ink-3)", fill: "var(--surface)" }),
      lineY(middle, { ...place, stroke: "var(--mark)", strokeWidth: 2.2 }),
      dot(middle, { ...place, r: 2.8, fill: "var(--mark)" }),
      ...[slowEnd, middleEnd].map((end, index) =>
        label(end ? [end] : [], {
          ...place,
          text: "name",
          textAnchor: "start",
          dx: 10,
          dy: close ? index * 14 - 7 : 0,
          fontSize: 12,
          fill: "var(--ink)"
        })
      )
    ]
  })
}
