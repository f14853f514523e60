/** The made-up buyers to choose from. */

import { GradeTag } from "../../ui/parts/Tag"
import { type Language, textIn } from "../../ui/text"
import { buyers } from "../../wording/rehearsal/buyers"
import type { Buyer } from "../../wording/rehearsal/rehearse"
import type { PracticeText } from "./text"

interface PickProps {
  readonly text: PracticeText
  readonly language: Language
  readonly onPick: (buyer: Buyer) => void
}

export function Pick({ text, language, onPick }: PickProps) {
  return (
    <section aria-label={text.pick}>
      <h2 className="strong">{text.pick}</h2>
      <ul className="buyers">
        {buyers.map((buyer) => (
          <li key={buyer.id}>
            <button type="button" className="card pad" onClick={() => onPick(buyer)}>
              <span className="r1">
                <GradeTag grade={buyer.grade} unhappy={buyer.grade === "good"} />
                <span className="item cut">{buyer.item}</span>
                <span className="when calm">{text.channel[buyer.channel]}</span>
              </span>
              <span className="strong">{language === "zh" ? buyer.title : buyer.titleEnglish}</span>
              <span className="small quiet cut">{textIn(language).quoted(buyer.reviewText)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
