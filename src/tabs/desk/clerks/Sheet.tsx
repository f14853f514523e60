/** One clerk's month: the score, the bonus, and every number that made them (4-21, 4-22). */
import { bonus } from "../../../kpi/bonus"
import { gradeOf } from "../../../kpi/grades"
import { measures } from "../../../kpi/measures"
import type { Score, ScoreLine } from "../../../kpi/score"
import { sentenceIn } from "../../../numerals"
import { type Language, locales } from "../../../ui/text"
import { Panel } from "../chart/Panel"
import { gradeName } from "./grade-name"
import type { MonthSheet } from "./live"
import type { ClerksText } from "./text"

interface SheetProps {
  readonly clerk: string
  readonly isMine: boolean
  readonly isRunning: boolean
  readonly sheet: MonthSheet
  readonly text: ClerksText
  readonly language: Language
}

export function Sheet({ clerk, isMine, isRunning, sheet: { score, settings }, text, language }: SheetProps) {
  const words = text.sheet
  const title = isMine ? words.mine(clerk) : words.other(clerk)
  if (score === null)
    return (
      <Panel title={title}>
        <p className="empty">{words.nothing}</p>
      </Panel>
    )
  const { base, fen, next } = bonus(score.value, settings.tiers)
  return (
    <Panel title={title} hint={isRunning && words.running}>
      <div className="score-line">
        <p className="score" title={String(score.value)}>
          {words.points(cut(score.value))}
        </p>
        <p className="tag good">{gradeName(gradeOf(score.value, settings.gradeFrom), language)}</p>
        <div className="grow">
          <p>
            {words.bonus} <b>{words.yuan(yuan(fen, language))}</b>{" "}
            <span className="small quiet">{words.bonusIs(base, String(score.value))}</span>
          </p>
          <p className="ok">
            {next ? words.next(missing(next.score, score.value), yuan(next.moreFen, language)) : words.top}
          </p>
        </div>
      </div>
      <Arithmetic score={score} text={text} language={language} />
    </Panel>
  )
}

interface ArithmeticProps {
  readonly score: Score
  readonly text: ClerksText
  readonly language: Language
}

function Arithmetic({ score, text: { sheet }, language }: ArithmeticProps) {
  return (
    <div className="wide-table">
      <table className="numbers arithmetic">
        <caption className="hide">{sheet.table}</caption>
        <thead>
          <tr>
            {[sheet.measure, sheet.done, sheet.weight, sheet.how, sheet.points_].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {score.lines.map((line) => (
            <tr key={line.measure}>
              <th scope="row">
                {measures[line.measure].label[language]}
                <small>{sheet.explain[line.measure]}</small>
              </th>
              <td>{line.of > 0 ? sentenceIn[language]`${line.done} / ${line.of}` : "—"}</td>
              <td>{line.weight}</td>
              <td className="quiet how">
                {line.points === null ? sheet.absent : sum(line, score.measuredWeight, language)}
              </td>
              <td>
                <b>{line.points === null ? "—" : cut(line.points)}</b>
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{sheet.total}</th>
            <td />
            <td>100</td>
            <td />
            <td>
              <b>{cut(score.value)}</b>
            </td>
          </tr>
        </tbody>
      </table>
      {isCut(score) && <p className="small quiet">{sheet.sumHint}</p>}
    </div>
  )
}

function sum({ done, of, weight }: ScoreLine, measured: number, language: Language): string {
  const scale = measured === 100 ? "" : ` × 100 ÷ ${measured}`
  return sentenceIn[language]`${done} ÷ ${of} × ${weight}${scale}`
}

/** Whether the numbers on screen do not add up to the total on screen. */
function isCut({ lines, value }: Score): boolean {
  const shown = lines.reduce((total, { points }) => total + (points === null ? 0 : Number(cut(points))), 0)
  return shown.toFixed(2) !== Number(cut(value)).toFixed(2)
}

/** Two decimals, cut and never rounded up: 89.999 is not 90. */
const cut = (value: number): string => String(Math.floor(Number((value * 100).toFixed(6))) / 100)

/** What is missing to a score, rounded up to the hundredth that reaches it. */
const missing = (to: number, from: number): string =>
  String(Math.ceil(Number(((to - from) * 100).toFixed(6))) / 100)

const yuan = (fen: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { minimumFractionDigits: fen % 100 === 0 ? 0 : 2 }).format(
    fen / 100
  )
