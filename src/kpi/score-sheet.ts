/** A clerk's month as rows for a sheet, in plain arithmetic that anybody can follow (4-21). */
import { bonus } from "./bonus"
import { gradeOf } from "./grades"
import type { KpiSettings, Month } from "./kpi-settings"
import { measures } from "./measures"
import type { Score, ScoreLine } from "./score"

export type Row = readonly (string | number)[]

/** A heading, one row a measure, the total, the bonus and the grade. Money in yuan, to the fen. */
export function scoreSheet(clerk: string, month: Month, result: Score, settings: KpiSettings): Row[] {
  const { base, fen, next } = bonus(result.value, settings.tiers)
  return [
    ["项目", "做到", "应做", "权重", "得分", "怎么算的"],
    ...result.lines.map((line) => rowOf(line, result.measuredWeight)),
    ["合计", "", "", 100, result.value, `${clerk} ${month}`],
    ["奖金（元）", "", "", base, fen / 100, `${base} × ${result.value} ÷ 100`],
    ...(next ? [nextRow(next, result.value)] : []),
    ["等级", "", "", "", gradeOf(result.value, settings.gradeFrom), ""]
  ]
}

function rowOf({ measure, done, of, weight, points }: ScoreLine, measured: number): Row {
  const name = measures[measure].label.zh
  if (points === null) return [name, "", "", weight, "", "这个月没有，不算，权重分给其他几项"]
  const scale = measured === 100 ? "" : ` × 100 ÷ ${measured}`
  return [name, done, of, weight, points, `${done} ÷ ${of} × ${weight}${scale}`]
}

function nextRow(next: { readonly score: number; readonly moreFen: number }, value: number): Row {
  const more = Math.ceil(Number(((next.score - value) * 100).toFixed(6))) / 100 // 0.01, not 0.02, from 89.99
  return ["再上一档", "", "", next.score, next.moreFen / 100, `再 ${more} 分就多 ${next.moreFen / 100} 元`]
}
