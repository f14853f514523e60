/** The service board (1-03, 1-04): the three scores, each beside what it comes from. */
import { useLiveQuery } from "dexie-react-hooks"
import { useState } from "react"
import { database, readSetting } from "../../../store"
import { chartStyle } from "../chart/style"
import type { SectionProps } from "../section"
import { changeSetting } from "../shell/change-setting"
import { SectionHead } from "../shell/SectionHead"
import { deskText } from "../text"
import { boardOf, boardsFrom, type ServiceBoard } from "./board"
import { Couriers } from "./Couriers"
import { EnterScores } from "./EnterScores"
import { ScoreCard } from "./ScoreCard"
import { ParcelPanel, ShippingNote } from "./ShippingNote"
import { serviceStyle } from "./style"
import { Trend } from "./Trend"
import { serviceText } from "./text"

export function Service({ shop, shops, rulesOf, now, format, say }: SectionProps) {
  const text = serviceText[format.language]
  const looked = shop ?? shops.find((name) => name !== "") ?? ""
  const stored = useLiveQuery(() => readSetting(database, "service"), [])
  const boards = boardsFrom(stored)
  const [pending, setPending] = useState<ServiceBoard | null>(null)
  const board = pending ?? boardOf(boards, looked)
  const rules = rulesOf(looked)
  /** Shown at once, and taken back where it could not be kept. */
  const keep = async (next: ServiceBoard, said?: string) => {
    setPending(next)
    const kept = await changeSetting("service", { ...boards, [looked]: next }, format, say)
    setPending(null)
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
          <EnterScores {...common} say={say} />
          <Trend {...common} />
          <ShippingNote hours={rules.shipHours} text={text} say={say} />
          <ParcelPanel text={text} />
          <Couriers text={text} format={format} say={say} />
        </div>
      </div>
    </>
  )
}
