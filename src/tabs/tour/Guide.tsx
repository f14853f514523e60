/** Beside the list: the step that is on, what it is for, and the way out. */
import { useLiveQuery } from "dexie-react-hooks"
import { useEffect, useState } from "react"
import type { EventType } from "../../cases/event"
import type { Database } from "../../store"
import { Button } from "../../ui/parts/Button"
import { LinkButton } from "../../ui/parts/LinkButton"
import { stepReached, steps } from "./steps"
import type { TourText } from "./text"

interface GuideProps {
  readonly database: Database
  readonly text: TourText
  readonly onLeave: () => void
}

export function Guide({ database, text, onLeave }: GuideProps) {
  const [step, setStep] = useState(0)
  const noted = useLiveQuery(() => notedTypes(database), [database], none)
  useEffect(() => setStep((now) => stepReached(now, noted)), [noted])
  const current = steps[step]
  const said = current && text.steps[current.id]
  /** A toast does not wait for a slow reader: every step can be left behind. */
  const go = () => setStep(stepReached(step + 1, noted))
  return (
    <aside className="guide" aria-label={text.title}>
      <header>
        <h1>{text.title}</h1>
        <p className="quiet">{text.lead}</p>
      </header>
      <section className="card pad" aria-live="polite">
        <p className="small quiet">
          {current ? text.step(step + 1, steps.length) : text.step(steps.length, steps.length)}
        </p>
        <p className="dots" aria-hidden>
          {steps.map(({ id }, index) => (
            <i key={id} className={index < step ? "past" : undefined} />
          ))}
        </p>
        <h2>{said?.title ?? text.done}</h2>
        <p>{said?.hint ?? text.doneHint}</p>
        {current && (
          <p className="line">
            {current.seen ? (
              <>
                <span className="small quiet grow">{text.waiting}</span>
                <button type="button" className="link" onClick={go}>
                  {text.skip}
                </button>
              </>
            ) : (
              <Button kind="yes" onClick={go}>
                {text.next}
              </Button>
            )}
          </p>
        )}
      </section>
      <p className="line">
        {!current && <LinkButton href="/tabs/practice.html">{text.talk}</LinkButton>}
        <Button kind={current ? "plain" : "yes"} onClick={onLeave}>
          {current ? text.leave : text.finish}
        </Button>
      </p>
    </aside>
  )
}

const none: ReadonlySet<EventType> = new Set()

async function notedTypes(database: Database): Promise<ReadonlySet<EventType>> {
  return new Set((await database.events.toArray()).map(({ type }) => type))
}
