/** A part in which there is nothing to do, and what would stand here. */
interface EmptyProps {
  readonly title: string
  readonly hint: string
}

export function Empty({ title, hint }: EmptyProps) {
  return (
    <div className="card pad">
      <p className="ok strong">{title}</p>
      <p className="quiet">{hint}</p>
    </div>
  )
}
