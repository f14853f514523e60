/** What to say, line by line, each copied by one click; and what not to say this time. */
import { CopyLine } from "../parts/CopyLine"
import { useText } from "../text"
import type { ChannelView } from "./case-view"

interface ScriptsProps {
  readonly view: ChannelView
  readonly onCopy: (text: string) => void
}

export function Scripts({ view, onCopy }: ScriptsProps) {
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
        <p className="dont">
          <b>{card.dontSay}</b>
          {view.dont.join(" · ")}
        </p>
      )}
    </>
  )
}
