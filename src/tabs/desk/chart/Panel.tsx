/** One question and its answer. */
import { type ReactNode, useId } from "react"

interface PanelProps {
  readonly title: string
  /** How to read it, in a few words. */
  readonly hint?: ReactNode
  /** What can be chosen, at the right. */
  readonly tools?: ReactNode
  readonly across?: boolean
  readonly children: ReactNode
}

export function Panel({ title, hint, tools, across = false, children }: PanelProps) {
  const id = useId()
  return (
    <section className={across ? "card number-panel across" : "card number-panel"} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {hint && <p>{hint}</p>}
        {tools}
      </header>
      {children}
    </section>
  )
}
