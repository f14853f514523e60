/** The time since the last look, hatched: nobody knows what came in it. A line stands at each midnight, for the scale. */
import { DAY, midnightAfter } from "../../rules/time"
import type { Format } from "../../ui/format"
import { popupTextIn } from "../text"

interface StripProps {
  /** When it was last read well, in milliseconds. */
  readonly from: number
  readonly now: number
  /** Why nothing is known of it. */
  readonly gap: string
  readonly format: Format
}

const WIDTH = 354
const START = 10

export function Strip({ from, now, gap, format }: StripProps) {
  const { states } = popupTextIn(format.language)
  const across = (at: number) => START + ((at - from) / (now - from)) * (WIDTH - START)
  const said = format.date(from, now)
  return (
    <svg className="strip" viewBox={`0 0 ${WIDTH} 46`} role="img" aria-label={`${said} · ${gap}`}>
      <defs>
        <pattern id="unread" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--due-soft)" />
          <rect width="1.5" height="6" fill="var(--due)" opacity=".34" />
        </pattern>
      </defs>
      <rect x={START} y="5" width={WIDTH - START} height="14" rx="4" fill="url(#unread)" />
      {midnights(from, now).map((at) => (
        <rect key={at} x={across(at)} y="2" width="1" height="20" fill="var(--due)" />
      ))}
      <circle cx="6" cy="12" r="5" fill="var(--ok)" />
      <text x="0" y="40">
        {said}
      </text>
      <text x={WIDTH / 2 + 20} y="40" textAnchor="middle" style={{ fill: "var(--due)" }}>
        {gap}
      </text>
      <text x={WIDTH} y="40" textAnchor="end">
        {states.now(format.clock(now))}
      </text>
    </svg>
  )
}

/** No more than can be told apart. */
function midnights(from: number, now: number): number[] {
  const first = midnightAfter(from)
  const count = Math.max(0, Math.ceil((now - first) / DAY))
  return count > 14 ? [] : Array.from({ length: count }, (_, index) => first + index * DAY)
}
