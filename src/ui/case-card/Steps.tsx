/** Reached, solved, confirmed, asked once: shown from the first step done. */
import { Check, Circle } from "lucide-react"
import type { CaseStage } from "../../cases/case"
import { useText } from "../text"

const order = ["contacted", "solved", "confirmed", "asked"] as const

interface StepsProps {
  readonly stage: CaseStage
  /** Whether the one request is open now. */
  readonly ask: boolean
}

export function Steps({ stage, ask }: StepsProps) {
  const { stages } = useText()
  const done = order.indexOf(stage as (typeof order)[number])
  if (done < 0) return null
  const shown = order.filter((name) => name !== "asked" || ask || stage === "asked")
  return (
    <ol className="steps">
      {shown.map((name, index) => (
        <li key={name} className={index <= done ? "past" : index === done + 1 ? "now" : undefined}>
          {index <= done ? (
            <Check size={13} aria-hidden strokeWidth={2.4} />
          ) : (
            <Circle size={11} aria-hidden />
          )}
          {stages[name]}
        </li>
      ))}
    </ol>
  )
}
