/** The working hours, one stretch beside the other, each with a field for its beginning and its end. */
import { useEffect, useState } from "react"
import type { Rules } from "../../rules/rules"

type Blocks = Rules["workingHours"]

interface HoursProps {
  readonly hours: Blocks
  readonly label: string
  /** What a field holds: the beginning or the end of a stretch, counted from 1. */
  readonly names: (index: number, side: "start" | "end") => string
  readonly onHours: (hours: Blocks) => void
}

export function Hours({ hours, label, names, onHours }: HoursProps) {
  const [typed, setTyped] = useState(hours)
  useEffect(() => setTyped(hours), [hours])
  const put = (index: number, side: 0 | 1, clock: string) => {
    const next = typed.map((block, at) =>
      at !== index ? block : side === 0 ? ([clock, block[1]] as const) : ([block[0], clock] as const)
    )
    setTyped(next)
    // half typed, a field is empty
    if (next.flat().every((one) => one !== "")) onHours(next)
  }
  return (
    <fieldset className="hours" aria-label={label}>
      {typed.map(([start, end], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a day have no other name
        <span className="field" key={index}>
          <input
            type="time"
            aria-label={names(index + 1, "start")}
            value={start}
            onChange={({ target }) => put(index, 0, target.value)}
          />
          –
          <input
            type="time"
            aria-label={names(index + 1, "end")}
            value={end}
            onChange={({ target }) => put(index, 1, target.value)}
          />
        </span>
      ))}
    </fieldset>
  )
}
