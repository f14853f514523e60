/** One case, from the buyer's words to the one-click note. Plain data in, acts out. */
import { type ReactNode, useState } from "react"
import type { Action } from "../../cases/action"
import type { Channel } from "../../wording/context"
import { Button } from "../parts/Button"
import { Tabs } from "../parts/Tabs"
import { useText } from "../text"
import { AskLocked, AskOnce } from "./AskOnce"
import { ContactNote } from "./ContactNote"
import type { CaseView } from "./case-view"
import type { CardDraft } from "./draft"
import { More } from "./More"
import type { Moment } from "./moment"
import { Promises } from "./Promises"
import { Remedies } from "./Remedies"
import { Scripts } from "./Scripts"
import { Summary } from "./Summary"

export interface CaseCardProps {
  readonly view: CaseView
  readonly moment: Moment
  readonly draft: CardDraft
  readonly onDraft: (draft: CardDraft) => void
  /** Several acts of one click: noted in this order, taken back together. */
  readonly onAct: (actions: readonly Action[]) => void
  readonly onCopy: (text: string) => void
  /** Opens the card to read before a call; left out: there is none here. */
  readonly onPrepare?: () => void
  /** A line for notes stands beside the card: it needs none of its own. */
  readonly hasNoteLine?: boolean
  /** Stands at the end of the first line: the button that folds the card. */
  readonly corner?: ReactNode
  /** The order that the review is about, below its words. */
  readonly order?: ReactNode
}

export function CaseCard({
  view,
  moment,
  draft,
  onDraft,
  onAct,
  onCopy,
  onPrepare,
  hasNoteLine = false,
  corner,
  order
}: CaseCardProps) {
  const text = useText()
  const [chosen, setChosen] = useState<Channel | null>(null)
  const channel = view.channels.find((candidate) => candidate.channel === chosen) ?? view.channels[0]
  const talking = view.stage === "new" || view.stage === "contacted"
  return (
    <>
      <div className="sec pad">
        <Summary view={view} onAct={onAct} corner={corner} />
      </div>
      {order}
      {view.promises.length > 0 && (
        <div className="sec pad">
          <Promises promises={view.promises} now={moment.now} onAct={onAct} />
        </div>
      )}
      {view.ask && (
        <div className="sec pad">
          <AskOnce line={view.ask} onCopy={onCopy} onAct={onAct} />
        </div>
      )}
      {channel && !view.ask && view.stage !== "closed" && (
        <div className="sec pad">
          <Tabs
            label={text.card.channel}
            tabs={view.channels.map((one) => ({ name: one.channel, title: text.channels[one.channel] }))}
            chosen={channel.channel}
            onChoose={setChosen}
          >
            <Scripts
              view={channel}
              onCopy={onCopy}
              onPrepare={channel.channel === "phone" && talking ? onPrepare : undefined}
            />
          </Tabs>
          {talking && (
            <Remedies remedies={view.remedies} ceiling={moment.rules.compensationCeilingYuan} onAct={onAct} />
          )}
        </div>
      )}
      {view.stage === "solved" && (
        <div className="sec pad">
          <div className="line">
            <span className="grow small quiet">{text.note.confirmHint}</span>
            <Button kind="yes" onClick={() => onAct([{ act: "confirm" }])}>
              {text.note.confirm}
            </Button>
          </div>
        </div>
      )}
      {channel && view.stage !== "closed" && !view.ask && (
        <div className="sec pad">
          <ContactNote
            key={channel.channel}
            channel={channel.channel}
            cause={view.cause}
            others={view.others}
            open={talking}
            moment={moment}
            draft={draft}
            onDraft={onDraft}
            onAct={onAct}
          />
          {view.askLater && <AskLocked />}
        </div>
      )}
      <div className="sec pad">
        <More
          view={view}
          moment={moment}
          draft={draft}
          hasNoteLine={hasNoteLine}
          onDraft={onDraft}
          onAct={onAct}
        />
        {view.orderId && <p className="order-id small quiet">{text.card.order(view.orderId)}</p>}
      </div>
    </>
  )
}
