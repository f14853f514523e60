/** Sixty seconds before a call, in type that is read with a phone in the hand. */
import { Button } from "../../ui/parts/Button"
import { Dialog } from "../../ui/parts/Dialog"
import { useText } from "../../ui/text"
import { usePopupText } from "../text"
import type { PrepView, Said } from "./prep-view"

interface PrepCardProps {
  readonly view: PrepView
  readonly onClose: () => void
}

export function PrepCard(props: PrepCardProps) {
  const { prep } = usePopupText()
  return (
    <Dialog title={prep.title} onClose={props.onClose}>
      <PrepLines {...props} />
    </Dialog>
  )
}

export function PrepLines({ view, onClose }: PrepCardProps) {
  const { card, list } = useText()
  const { prep } = usePopupText()
  return (
    <div className="prep">
      <p className="small quiet">{view.purpose}</p>
      <p className={view.room.allowed ? "small quiet" : "hush"}>{view.room.said}</p>
      <ol className="script">
        {view.lines.map((line) => (
          <Line key={line.text} {...line} />
        ))}
      </ol>
      {view.missing.length > 0 && <p className="small due">{card.missing(list(view.missing))}</p>}
      {view.objections.length > 0 && (
        <section aria-label={prep.objections}>
          <h3 className="lab">{prep.objections}</h3>
          {view.objections.map(({ says, answer }) => (
            <details key={says.text}>
              <summary>
                {says.text}
                {says.english && <small>{says.english}</small>}
              </summary>
              <p>
                {answer.text}
                {answer.english && <small>{answer.english}</small>}
              </p>
            </details>
          ))}
        </section>
      )}
      <p className="dont">
        <b>{card.dontSay}</b>
        {view.dont.join(" · ")}
      </p>
      {view.closing && (
        <section aria-label={prep.closing}>
          <h3 className="lab">{prep.closing}</h3>
          <ol>
            <Line {...view.closing} />
          </ol>
        </section>
      )}
      <Button kind="yes" size="big" wide onClick={onClose}>
        {prep.ready}
      </Button>
    </div>
  )
}

function Line({ text, english }: Said) {
  return (
    <li>
      {text}
      {english && <small>{english}</small>}
    </li>
  )
}
