/** The dry run: what each column is, what is still to be answered, and how many rows would be taken in. */
import { send } from "../../../messages/send"
import { isExtortion } from "../../../reviews/extortion"
import { judge } from "../../../reviews/judge"
import { importEvents, isFollowed } from "../../../sheets/import-events"
import type { Table } from "../../../sheets/table"
import type { Format } from "../../../ui/format"
import { Button } from "../../../ui/parts/Button"
import type { SectionProps } from "../section"
import { ColumnChoice } from "./ColumnChoice"
import { Questions } from "./Questions"
import { dataText } from "./text"
import { type Unfinished, useTable } from "./use-table"
import type { Work } from "./work"

interface TablePlanProps extends Pick<SectionProps, "shop" | "shops" | "rulesOf" | "now"> {
  readonly file: string
  readonly table: Table
  readonly format: Format
  readonly work: Work
  readonly onDone: () => void
}

const judgementOf = (said: string) => {
  const { unhappy, score, causes, evidence } = judge(said)
  return { unhappy, score, causes: [...causes], evidence: [...evidence] }
}

const digest = async (said: string) =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(said)))

export function TablePlan({
  shop: looked,
  shops,
  rulesOf,
  now,
  file,
  table,
  format,
  work,
  onDone
}: TablePlanProps) {
  const text = dataText[format.language].table
  const named = shops.filter((name) => name !== "")
  const { choices, change, assign, setHeader, ledger, sorted, taken, missing } = useTable(
    table,
    looked ?? named[0] ?? "",
    now
  )
  const { headerRow, columns, shop, unfinished, fillDown } = choices
  const rules = rulesOf(shop)
  const fresh = sorted?.fresh ?? []
  const followed = fresh.filter((row) => isFollowed(row, { unfinished, rules, now })).length
  const waiting = ledger.questions.reduce((sum, { count }) => sum + count, 0)
  const take = () =>
    work.run("take", async () => {
      const options = {
        shop,
        now: Date.now(),
        rules,
        taken,
        unfinished,
        judge: judgementOf,
        isExtortion,
        digest
      }
      const reply = await send("import-table", { file, shop, events: await importEvents(fresh, options) })
      onDone()
      return text.taken(reply.cases)
    })
  return (
    <>
      <ColumnChoice
        table={table}
        headerRow={headerRow}
        columns={columns}
        text={text}
        onHeader={setHeader}
        onAssign={assign}
      />
      {missing.map((name) => (
        <p key={name} className="due">
          {text.missing[name]}
        </p>
      ))}
      {table.filled > 0 && <p className="small quiet">{text.filled(table.filled)}</p>}
      {ledger.emptyBelow > 0 && (
        <label className="check">
          <input
            type="checkbox"
            checked={fillDown}
            onChange={({ target }) => change({ fillDown: target.checked })}
          />
          <span>{text.fillDown(ledger.emptyBelow)}</span>
        </label>
      )}
      <Questions
        ledger={ledger}
        answers={choices.answers}
        text={text}
        now={now}
        onAnswer={(answers) => change({ answers })}
      />
      <div className="row">
        {named.length > 1 && (
          <label>
            {text.shop}
            <select className="field" value={shop} onChange={({ target }) => change({ shop: target.value })}>
              {named.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        )}
        <label>
          {text.unfinished}
          <select
            className="field"
            value={unfinished}
            onChange={({ target }) => change({ unfinished: target.value as Unfinished })}
          >
            {(["recent", "all", "none"] as const).map((name) => (
              <option key={name} value={name}>
                {text.unfinishedChoices[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {sorted && missing.length === 0 && (
        <div className="counts" role="status">
          {(
            [
              [text.fresh, fresh.length],
              [text.known, sorted.known.length],
              [text.repeated, sorted.repeated.length],
              [text.unreadable, ledger.unreadable.length],
              ...(waiting > 0 ? [[text.waiting, waiting] as const] : [])
            ] as const
          ).map(([name, count]) => (
            <p key={name}>
              <b>{format.count(count)}</b>
              {name}
            </p>
          ))}
        </div>
      )}
      {followed > 0 && <p className="small quiet">{text.follow(followed)}</p>}
      {ledger.brokenIds > 0 && <p className="small due">{text.brokenIds(ledger.brokenIds)}</p>}
      {ledger.unreadable.length > 0 && (
        <ul className="small quiet">
          {ledger.unreadable.slice(0, 5).map(({ line, reason, text: said }) => (
            <li key={line}>
              {[text.line(line), text.reasons[reason], said.slice(0, 30)].filter(Boolean).join(" · ")}
            </li>
          ))}
          {ledger.unreadable.length > 5 && <li>{text.more(ledger.unreadable.length - 5)}</li>}
        </ul>
      )}
      <div className="row">
        <Button
          kind="yes"
          disabled={work.busy !== null || fresh.length === 0 || missing.length > 0}
          onClick={take}
        >
          {work.busy === "take" ? text.taking : fresh.length === 0 ? text.nothing : text.take(fresh.length)}
        </Button>
        <Button disabled={work.busy !== null} onClick={onDone}>
          {text.cancel}
        </Button>
      </div>
    </>
  )
}
