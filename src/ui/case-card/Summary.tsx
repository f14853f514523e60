/** Who wrote what of which item, how old it is and how late it was found, and which clocks run. */
import type { ReactNode } from "react"
import type { Action } from "../../cases/action"
import { GradeTag } from "../parts/Tag"
import { When } from "../parts/When"
import { useText } from "../text"
import { BuyerWords } from "./BuyerWords"
import type { CaseView } from "./case-view"
import { Judged } from "./Judged"
import { Steps } from "./Steps"

interface SummaryProps {
  readonly view: CaseView
  readonly onAct: (actions: readonly Action[]) => void
  /** Stands at the end of the first line: the button that folds the card. */
  readonly corner?: ReactNode
}

export function Summary({ view, onAct, corner }: SummaryProps) {
  const text = useText()
  const { card } = text
  return (
    <>
      <div className="r1">
        <GradeTag grade={view.grade} unhappy={view.unhappy} />
        <span className="item cut" title={view.item}>
          {view.item}
        </span>
        <When label={view.due} />
        {corner}
      </div>
      <BuyerWords view={view} />
      {view.words.length > 0 && <Judged view={view} onAct={onAct} />}
      <p className="meta">
        {view.buyer && `${view.buyer} · `}
        {view.written}
        {text.comma}
        <span className={view.found.tone}>{view.found.text}</span>
      </p>
      <ul className="clocks">
        {view.flags.map((flag) => (
          <li className="clk due" key={flag}>
            {text.flags[flag as keyof typeof text.flags]}
          </li>
        ))}
        {view.chips.map((chip) => (
          <li className={`clk ${chip.tone} cut`} key={chip.text} title={chip.text}>
            {chip.text}
          </li>
        ))}
        {view.chance && <li className="clk">{card.chances[view.chance]}</li>}
        {view.owner && <li className="clk">{card.owner(view.owner)}</li>}
      </ul>
      {view.closed && <p className="meta strong">{card.closed(text.results[view.closed.result])}</p>}
      <Steps stage={view.stage} ask={view.ask !== null} />
    </>
  )
}
