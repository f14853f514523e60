/** One small thing a day, and a made-up buyer to practise with (3-35, 4-11). */
import type { Language } from "../../../ui/text"
import { tipOf } from "../../../wording/daily-tip"
import { Panel } from "../chart/Panel"
import type { ClerksText } from "./text"

interface PracticePanelProps {
  readonly now: number
  readonly text: ClerksText
  readonly language: Language
}

export function PracticePanel({ now, text, language }: PracticePanelProps) {
  const tip = tipOf(now)
  return (
    <Panel across title={text.practice.title}>
      <p className="tip">{tip[language]}</p>
      <p className="no-print">
        <a href="practice.html">{text.practice.open}</a>{" "}
        <span className="small quiet">{text.practice.hint}</span>
      </p>
    </Panel>
  )
}
