/** The table: only the rows in sight are drawn, and a screen reader is told how many there are. */
import { useVirtualizer } from "@tanstack/react-virtual"
import { useCallback, useEffect, useRef } from "react"
import type { Format } from "../../../ui/format"
import type { CaseLine } from "../lines/line"
import type { SectionProps } from "../section"
import type { Agenda } from "./agenda"
import { CaseRow, rowId } from "./CaseRow"
import { casesText } from "./text"

const ROW = 57
const HEAD = 34

interface CaseTableProps {
  readonly lines: readonly CaseLine[]
  readonly agenda: Agenda
  readonly rulesOf: SectionProps["rulesOf"]
  readonly now: number
  readonly format: Format
  /** The row that J and K stand on; null before the first. */
  readonly current: number | null
  readonly picked: ReadonlySet<string>
  readonly onOpen: (line: CaseLine) => void
  readonly onPick: (line: CaseLine) => void
  readonly onPickAll: () => void
}

export function CaseTable(props: CaseTableProps) {
  const { lines, agenda, rulesOf, now, format, current, picked, onOpen, onPick, onPickAll } = props
  const text = casesText[format.language]
  const scroll = useRef<HTMLDivElement>(null)
  const { getVirtualItems, getTotalSize, scrollToIndex } = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    getItemKey: useCallback((index: number) => lines[index]?.id ?? index, [lines]),
    estimateSize: () => ROW,
    overscan: 6,
    scrollPaddingStart: HEAD,
    initialRect: { width: 800, height: 800 }
  })
  useEffect(() => {
    if (current !== null) scrollToIndex(current, { align: "auto" })
  }, [current, scrollToIndex])
  const allPicked = lines.length > 0 && picked.size >= lines.length && lines.every(({ id }) => picked.has(id))
  return (
    <div className="tb" ref={scroll}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is gone through by keyboard is a grid
        role="grid"
        aria-label={text.table}
        aria-rowcount={lines.length + 1}
        aria-multiselectable
        aria-activedescendant={current === null ? undefined : rowId(current)}
        tabIndex={0}
        data-cases
      >
        <thead>
          <tr className="tr th" aria-rowindex={1}>
            <th className="pick" scope="col">
              <input type="checkbox" aria-label={text.pickAll} checked={allPicked} onChange={onPickAll} />
            </th>
            {(["words", "cause", "stage", "next", "clerk"] as const).map((column) => (
              <th key={column} scope="col">
                {text.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ height: getTotalSize() }}>
          {getVirtualItems().map(({ key, index, start }) => {
            const line = lines[index]
            return (
              line && (
                <CaseRow
                  key={key}
                  line={line}
                  index={index}
                  top={start}
                  entry={agenda.entries.get(line.id)}
                  rules={rulesOf(line.shop)}
                  now={now}
                  format={format}
                  current={index === current}
                  picked={picked.has(line.id)}
                  onOpen={onOpen}
                  onPick={onPick}
                />
              )
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
