/** Clerks (4-11 to 4-32): each sees her own month with its arithmetic; nobody is ranked, nobody is shamed (0-29). */
import { Download, Printer } from "lucide-react"
import { useState } from "react"
import { monthAfter, monthOf } from "../../../kpi/month"
import { IconButton } from "../../../ui/parts/IconButton"
import { chartStyle } from "../chart/style"
import type { SectionProps } from "../section"
import { SectionHead } from "../shell/SectionHead"
import { deskText } from "../text"
import { AuthorityPanel } from "./AuthorityPanel"
import { Ladders } from "./Ladders"
import { clerksOf, useLogs, useMonthSheet } from "./live"
import { OwnerPart } from "./OwnerPart"
import { PracticePanel } from "./PracticePanel"
import { Sheet } from "./Sheet"
import { saveSheet } from "./save-sheet"
import { clerksStyle } from "./style"
import { clerksText } from "./text"

/** A year to look back on. */
const MONTHS = 12

export function Clerks({ shop, shops, rulesOf, clerk, now, format, say }: SectionProps) {
  const { language } = format
  const text = clerksText[language]
  const thisMonth = monthOf(now)
  const [month, setMonth] = useState(thisMonth)
  const [other, setOther] = useState<string | null>(null)
  const logs = useLogs(month)
  const shown = other ?? clerk
  const sheet = useMonthSheet(logs, shown, month, rulesOf, now)
  const months = Array.from({ length: MONTHS }, (_, back) => monthAfter(thisMonth, -back))
  return (
    <>
      <style>{chartStyle + clerksStyle}</style>
      <SectionHead title={deskText[language].sections.clerks} lead={text.lead}>
        <select
          className="field month"
          aria-label={text.month}
          value={month}
          onChange={({ target }) => setMonth(target.value)}
        >
          {months.map((name) => (
            <option key={name} value={name}>
              {text.monthName(Number(name.slice(0, 4)), Number(name.slice(5)))}
            </option>
          ))}
        </select>
        <IconButton
          label={text.save}
          disabled={!sheet?.score}
          onClick={() => sheet && saveSheet(shown, month, sheet)}
        >
          <Download size={16} aria-hidden />
        </IconButton>
        <IconButton label={text.print} onClick={() => print()}>
          <Printer size={16} aria-hidden />
        </IconButton>
      </SectionHead>
      <div className="section-body">
        {shown === "" && (
          <p className="card pad">
            {text.noName} <a href="settings.html">{text.setName}</a>
          </p>
        )}
        {shown !== "" && !sheet && <p className="quiet">{text.counting}</p>}
        <div className="panels clerk-panels">
          {shown !== "" && sheet && (
            <Sheet
              clerk={shown}
              isMine={other === null || other === clerk}
              isRunning={month === thisMonth}
              sheet={sheet}
              text={text}
              language={language}
            />
          )}
          {sheet && <Ladders sheet={sheet} text={text} language={language} />}
          <AuthorityPanel rules={rulesOf(shop ?? shops[0] ?? "")} text={text} language={language} />
          <PracticePanel now={now} text={text} language={language} />
        </div>
        <OwnerPart
          clerks={logs ? clerksOf(logs, month).filter((name) => name !== clerk) : []}
          clerk={clerk}
          shown={other}
          onShow={setOther}
          kept={rulesOf("").assessment}
          thisMonth={thisMonth}
          text={text}
          format={format}
          say={say}
        />
      </div>
    </>
  )
}
