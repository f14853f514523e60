/** What to say, line by line, each copied by one click; and what not to say this time. */
import { Copy } from "lucide-react"
import { useText } from "../text"
import type { ChannelView, ScriptLine } from "./case-view"

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
          <Line key={line.text} line={line} first={index === 0} onCopy={onCopy} />
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

interface LineProps {
  readonly line: ScriptLine
  readonly first: boolean
  readonly onCopy: (text: string) => void
}

function Line({ line, first, onCopy }: LineProps) {
  const { card, list } = useText()
  const blocked = line.missing.length > 0
  return (
    <li>
      {line.text}
      {line.hints.map((hint) => (
        <small key={hint}>{hint}</small>
      ))}
      {blocked && <small className="due">{card.missing(list(line.missing))}</small>}
      <button
        type="button"
        className="copy"
        data-shortcut={first ? "c" : undefined}
        aria-label={card.copyLine(line.text)}
        title={card.copy}
        disabled={blocked}
        onClick={() => onCopy(line.text)}
      >
        <Copy size={14} aria-hidden />
      </button>
    </li>
  )
}
