/** One case in the table. */
import { memo } from "react"
import type { Entry } from "../../../cases/entry"
import type { Rules } from "../../../rules/rules"
import { causeName } from "../../../ui/cause-name"
import type { Format } from "../../../ui/format"
import { GradeTag } from "../../../ui/parts/Tag"
import type { CaseLine } from "../lines/line"
import { nextStepOf, stageName, stepsDone } from "./next-step"
import { casesText } from "./text"

export interface CaseRowProps {
  readonly line: CaseLine
  /** From 0. */
  readonly index: number
  readonly top: number
  readonly entry: Entry | undefined
  readonly rules: Rules
  readonly now: number
  readonly format: Format
  readonly current: boolean
  readonly picked: boolean
  readonly onOpen: (line: CaseLine) => void
  readonly onPick: (line: CaseLine) => void
}

export const rowId = (index: number): string => `case-row-${index}`

export const CaseRow = memo(function CaseRow(props: CaseRowProps) {
  const { line, index, top, entry, rules, now, format, current, picked, onOpen, onPick } = props
  const text = casesText[format.language]
  const { card } = format.text
  const { due, what } = nextStepOf(line, entry, { now, rules }, text, format)
  const words = line.words === "" ? card.noText : line.words
  const done = stepsDone(line)
  return (
    <tr
      id={rowId(index)}
      aria-rowindex={index + 2}
      aria-selected={picked}
      aria-current={current || undefined}
      className={current ? "tr on" : "tr"}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onOpen(line)}
    >
      <td className="pick">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={picked}
          aria-label={text.pick(words)}
          onClick={(event) => event.stopPropagation()}
          onChange={() => onPick(line)}
        />
      </td>
      <td className="t">
        <p className="cut">{words}</p>
        <p className="sub">
          <GradeTag grade={line.grade} unhappy={line.unhappy} />
          <span className="cut">{[line.item, line.buyer, ...line.labels].filter(Boolean).join(" · ")}</span>
        </p>
      </td>
      <td className="cut">{causeName(line.cause, format.language)}</td>
      <td>
        <p className="cut">{stageName(line, text)}</p>
        {line.stage !== "closed" && (
          <p className="bars" aria-hidden>
            {[0, 1, 2, 3].map((bar) => (
              <i key={bar} className={bar < done ? "f" : undefined} />
            ))}
          </p>
        )}
      </td>
      <td>
        {due && <p className={`cut ${due.tone === "calm" ? "" : `strong ${due.tone}`}`}>{due.text}</p>}
        <p className={due ? "cut quiet" : "quiet"}>{what}</p>
      </td>
      <td className="cut quiet">{line.clerk}</td>
    </tr>
  )
})
