/** The service board (1-03, 1-04): the three scores, each beside what it comes from. */
import { chartStyle } from "../chart/style"
import type { SectionProps } from "../section"
import { SectionHead } from "../shell/SectionHead"
import { useSetting } from "../shell/setting"
import { deskText } from "../text"
import { boardOf, boardsFrom } from "./board"
import { Couriers } from "./Couriers"
import { EnterScores } from "./EnterScores"
import { ScoreCard } from "./ScoreCard"
import { ParcelPanel, ShippingNote } from "./ShippingNote"
import { serviceStyle } from "./style"
import { Trend } from "./Trend"
import { serviceText } from "./text"
import type { BoardView } from "./view"

export function Service({ shop, shops, rulesOf, now, format, say }: SectionProps) {
  const text = serviceText[format.language]
  const looked = shop ?? shops.find((name) => name !== "") ?? ""
  const setting = useSetting("service", boardsFrom, format, say)
  const board = boardOf(setting.value, looked)
  const rules = rulesOf(looked)
  const keep: BoardView["keep"] = async (change, said) => {
    const kept = await setting.keep((boards) => ({ ...boards, [looked]: change(boardOf(boards, looked)) }))
    if (kept && said) say(said)
    return kept
  }
  const common = { board, text, format, now, keep }
  return (
    <>
      <style>{chartStyle + serviceStyle}</style>
      <SectionHead
        title={deskText[format.language].sections.service}
        lead={shops.length > 1 && looked ? text.forShop(looked) : text.lead}
      />
      <div className="section-body service-board">
        <div className="score-cards">
          {([0, 1, 2] as const).map((index) => (
            <ScoreCard key={index} index={index} rules={rules} {...common} />
          ))}
        </div>
        <div className="panels">
          <div className="stack">
            <EnterScores {...common} />
            <ShippingNote hours={rules.shipHours} language={format.language} text={text} say={say} />
          </div>
          <Trend {...common} />
          <ParcelPanel shop={looked} text={text} />
          <Couriers text={text} format={format} say={say} />
        </div>
      </div>
    </>
  )
}
