/** What could help: a click notes that it was offered; what the buyer declined stays struck through. */
import { Check } from "lucide-react"
import { useId, useState } from "react"
import type { Action } from "../../cases/action"
import { priced } from "../../cases/priced"
import type { Remedy } from "../../remedies"
import { useText } from "../text"
import { Amount } from "./Amount"
import type { RemedyView } from "./case-view"

interface RemediesProps {
  readonly remedies: readonly RemedyView[]
  /** What the clerk may grant, in yuan. */
  readonly ceiling: number
  readonly onAct: (actions: readonly Action[]) => void
}

export function Remedies({ remedies, ceiling, onAct }: RemediesProps) {
  const text = useText()
  const { card } = text
  // what was offered is not disabled in earnest: it has the focus, and the keys that come next are heard
  const id = useId()
  const [refusing, setRefusing] = useState(false)
  const [pricing, setPricing] = useState<Remedy | null>(null)
  const offer = (remedy: Remedy) => {
    if (priced.has(remedy)) setPricing(pricing === remedy ? null : remedy)
    else onAct([{ act: "offer", remedy }])
  }
  const refuse = (remedy: Remedy) => {
    setRefusing(false)
    onAct([{ act: "refuse", remedy }])
  }
  return (
    <>
      <p className="hide" id={id}>
        {card.remedies}
        {text.comma}
        {refusing ? card.refuseHint : card.remediesHint}
      </p>
      <ul className="chips" aria-labelledby={id}>
        {remedies.map(({ remedy, state }) => (
          <li key={remedy}>
            {state === "refused" ? (
              <span className="chip no">
                {text.remedies[remedy]}
                <span className="hide">{card.refused(text.remedies[remedy])}</span>
              </span>
            ) : (
              <button
                type="button"
                className={`chip ${refusing ? "" : state === "offered" ? "on" : state === "first" ? "first" : ""}`}
                title={refusing ? card.refuseHint : card.remediesHint}
                aria-label={
                  state === "offered" && !refusing ? card.offered(text.remedies[remedy]) : undefined
                }
                aria-disabled={state === "offered" && !refusing}
                onClick={() => (refusing ? refuse(remedy) : state !== "offered" && offer(remedy))}
                aria-expanded={priced.has(remedy) && !refusing ? pricing === remedy : undefined}
                onContextMenu={(event) => {
                  event.preventDefault()
                  refuse(remedy)
                }}
              >
                {state === "offered" && !refusing && <Check size={12} aria-hidden strokeWidth={2.6} />}
                {text.remedies[remedy]}
              </button>
            )}
          </li>
        ))}
        <li>
          <button
            type="button"
            className="chip bare"
            aria-pressed={refusing}
            onClick={() => setRefusing(!refusing)}
          >
            {refusing ? card.refuseHint : card.refuse}
          </button>
        </li>
      </ul>
      {pricing && !refusing && (
        <Amount
          key={pricing}
          name={text.remedies[pricing]}
          ceiling={ceiling}
          onAmount={(yuan) => {
            setPricing(null)
            onAct([{ act: "offer", remedy: pricing, ...(yuan !== null && { yuan }) }])
          }}
        />
      )}
    </>
  )
}
