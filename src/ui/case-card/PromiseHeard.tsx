/** A promise heard in the few words, shown with its date for correction before anything is saved. */
import { useEffect, useState } from "react"
import { MomentField } from "../parts/MomentField"
import { useText } from "../text"
import type { Moment } from "./moment"
import { findPromise } from "./promise-found"

export interface HeardPromise {
  readonly text: string
  readonly due: number
}

interface PromiseHeardProps {
  readonly words: string
  readonly moment: Moment
  /** The promise that will be noted, null for none. */
  readonly onHeard: (promise: HeardPromise | null) => void
}

export function PromiseHeard({ words, moment, onHeard }: PromiseHeardProps) {
  const { note } = useText()
  const [wanted, setWanted] = useState(true)
  const [corrected, setCorrected] = useState<{ words: string; due: number | null } | null>(null)
  const found = findPromise(words, moment.now)
  const due = corrected?.words === words ? corrected.due : (found?.due ?? null)
  const text = found?.text ?? null
  useEffect(() => {
    onHeard(text !== null && due !== null && wanted ? { text, due } : null)
  }, [text, due, wanted, onHeard])
  if (text === null) return null
  return (
    <div className="line">
      <label className="check">
        <input type="checkbox" checked={wanted} onChange={() => setWanted(!wanted)} />
        {note.promiseAlso}
      </label>
      <MomentField label={note.promiseDue} value={due} onChange={(at) => setCorrected({ words, due: at })} />
    </div>
  )
}
