/** What to say, line by line, each copied by one click; and what not to say this time. */
import { CopyLine } from "../parts/CopyLine"
import { useText } from "../text"
import type { ChannelView } from "./case-view"

interface ScriptsProps {
  readonly view: ChannelView
  readonly onCopy: (text: string) => void
  /** Opens the card to read before a call; left out: there is none here. */
  readonly onPrepare?: (() => void) | undefined
}

export function Scripts({ view, onCopy, onPrepare }: ScriptsProps) {
  const { card } = useText()
  return (
    <>
      {view.hush && <p className="hush">{view.hush}</p>}
      {view.advice && <p className="advice small quiet">{view.advice}</p>}
      <ol className={view.channel === "phone" ? "script" : "script bubbles"}>
        {view.lines.map((line, index) => (
          <CopyLine key={line.text} line={line} hints={line.hints} first={index === 0} onCopy={onCopy} />
        ))}
      </ol>
      {view.dont.length > 0 && (
        <div className="line">
          <p className="dont">
            <b>{card.dontSay}</b>
            {view.dont.join(" · ")}
          </p>
          {onPrepare && (
            <button type="button" className="link small prepare" onClick={onPrepare}>
              {card.prepare}
            </button>
          )}
        </div>
      )}
    </>
  )
}
