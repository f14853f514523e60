import { Button } from "../../ui/parts/Button"
import { useText } from "../../ui/text"
import { usePopupText } from "../text"

interface BrokenProps {
  /** What went wrong and what to do, from the store. */
  readonly message: string
  readonly onRetry: () => void
}

/** The store could not be opened. Nothing is deleted, and nothing is shown as done. */
export function Broken({ message, onRetry }: BrokenProps) {
  const { name } = useText()
  const { head, states } = usePopupText()
  return (
    <>
      <header className="top">
        <span className="logo" aria-hidden>
          暖
        </span>
        <span className="shop">{name}</span>
      </header>
      <main className="page">
        <div className="head">
          <h1>{head.broken}</h1>
        </div>
        <div className="body">
          <div className="card pad state" role="alert">
            <p>{message}</p>
            <Button kind="yes" size="big" wide onClick={onRetry}>
              {states.retry}
            </Button>
          </div>
        </div>
      </main>
    </>
  )
}
