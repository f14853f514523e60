/** The line at the top of a section: its name, one sentence beside it, and what can be done at the right. */
import type { ReactNode } from "react"

interface SectionHeadProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly children?: ReactNode
}

export function SectionHead({ title, lead, children }: SectionHeadProps) {
  return (
    <header className="section-head">
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      <div className="tools">{children}</div>
    </header>
  )
}
