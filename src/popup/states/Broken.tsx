import { Button } from "../../ui/parts/Button"
import { useText } from "../../ui/text"

interface BrokenProps {
  readonly message: string
  readonly onRetry: () => void
}

/** The store could not be opened. Nothing is deleted, and nothing is shown as done. */
export function Broken({ message, onRetry }: BrokenProps) {
  const { head, states } = useText()
  return (
    <main className="page body">
      <div className="head">
        <h1>{head.broken}</h1>
      </div>
      <div className="card pad state" role="alert">
        <p>{message}</p>
        <p className="small quiet">{states.troubleHint}</p>
        <Button kind="yes" size="big" wide onClick={onRetry}>
          {states.retry}
        </Button>
      </div>
    </main>
  )
}
