/** The day's checklist in its groups; one entry folds out at a time. */
import { useState } from "react"
import type { Action } from "../cases/action"
import type { Entry } from "../cases/entry"
import { entryId } from "../cases/entry-id"
import { groupOrders, type OrderGroup } from "../orders/group-orders"
import { defaultRules } from "../rules/rules"
import type { Day, ShopWork } from "../today/day"
import type { Watch } from "../today/watch"
import type { Format } from "../ui/format"
import { Button } from "../ui/parts/Button"
import type { Acts } from "./acts"
import type { Drafts } from "./drafts"
import { ManyOrders, manyId } from "./ManyOrders"
import { movesOn } from "./moves-on"
import { OpenEntry } from "./OpenEntry"
import { Row } from "./Row"
import type { Selection } from "./selection"
import { popupTextIn } from "./text"
import { groupsOf } from "./view/groups"
import { rowView } from "./view/row-view"

/** An entry, or many like orders as one line. */
type Line = Entry | OrderGroup

interface ChecklistProps {
  readonly day: Day
  /** What of it is shown: all, or what was searched for. */
  readonly shown: readonly Entry[]
  readonly watch: Watch
  readonly works: readonly ShopWork[]
  readonly clerk: string
  readonly now: number
  readonly format: Format
  readonly selection: Selection
  readonly drafts: Drafts
  readonly acts: Acts
}

export function Checklist(props: ChecklistProps) {
  const { day, shown, watch, now, format, selection } = props
  const { popup, groups: names } = popupTextIn(format.language)
  const [openMany, setOpenMany] = useState<string | null>(null)
  const lines = groupOrders(shown, (shop, key) => {
    const subject = day.subjects.get(entryId({ kind: "order", shop, key }))
    return subject?.kind === "order" ? subject.state : null
  })
  const all = groupsOf(lines, now)
  const groups = groupsOf(lines.slice(0, selection.drawn), now)
  const hidden = countOf(lines.slice(selection.drawn))
  const known =
    watch.state === "trouble"
      ? names.known
      : watch.state === "stale"
        ? names.knownBefore(format.date(watch.lastReadAt, now))
        : null
  return (
    <section aria-label={popup.checklist}>
      {groups.map((group, index) => (
        <section className="group" key={group.name} aria-labelledby={`group-${group.name}`}>
          <h2 id={`group-${group.name}`} className={group.name === "overdue" ? "late" : undefined}>
            {names[group.name]}{" "}
            <span>{format.count(countOf(all.find(({ name }) => name === group.name)?.entries ?? []))}</span>
            {index === 0 && known ? (
              <small>{known}</small>
            ) : (
              group.name === "shipping" && <small>{names.shippingHint}</small>
            )}
          </h2>
          <EntryList lines={group.entries} openMany={openMany} onOpenMany={setOpenMany} {...props} />
        </section>
      ))}
      {hidden > 0 && (
        <Button wide onClick={selection.drawMore}>
          {popup.showMore(hidden)}
        </Button>
      )}
    </section>
  )
}

/** Entries, not lines: many orders drawn together are still many. */
function countOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + (line.kind === "order-group" ? line.entries.length : 1), 0)
}

interface EntryListProps extends ChecklistProps {
  readonly lines: readonly Line[]
  /** The line of many orders that is unfolded. */
  readonly openMany: string | null
  readonly onOpenMany: (id: string | null) => void
}

function EntryList({ lines, openMany, onOpenMany, ...props }: EntryListProps) {
  const { day, works, clerk, now, format, selection, drafts, acts } = props
  const unfolded = lines.flatMap((line): Line[] =>
    line.kind === "order-group" && line.why !== "gift-message" && manyId(line) === openMany
      ? [line, ...line.entries.slice(0, selection.drawn)]
      : [line]
  )
  const isOpen = (line: Line | undefined) =>
    line !== undefined &&
    (line.kind === "order-group" ? manyId(line) === openMany : entryId(line) === selection.open)
  return (
    <ol>
      {unfolded.map((entry, index) => {
        const open = isOpen(entry)
        const [before, after] = [unfolded[index - 1], unfolded[index + 1]]
        const starts = open || !before || isOpen(before)
        const ends = open || !after || isOpen(after)
        const names = ["entry", open && "open", starts && "starts", ends && "ends"].filter(Boolean).join(" ")
        const rulesOf = (shop: string) => works.find((work) => work.shop === shop)?.rules ?? defaultRules
        if (entry.kind === "order-group")
          return (
            <li key={manyId(entry)} className={names}>
              <ManyOrders
                group={entry}
                open={open}
                now={now}
                format={format}
                speaker={{ shop: entry.shop, clerk }}
                onToggle={() => onOpenMany(open ? null : manyId(entry))}
                onGreeted={({ key, buyer }) => {
                  const target = { kind: "order" as const, shop: entry.shop, key, title: buyer, about: "" }
                  void acts.perform(target, [{ act: "greeted" }], rulesOf(entry.shop))
                }}
                onSay={acts.say}
                day={day}
              />
            </li>
          )
        const id = entryId(entry)
        const subject = day.subjects.get(id)
        if (!subject) return null
        const rules = rulesOf(entry.shop)
        const view = rowView(entry, subject, now, format)
        const perform = async (actions: readonly Action[]) => {
          const target = { ...entry, title: view.title, about: view.about.join(" · ") }
          if ((await acts.perform(target, actions, rules)) && movesOn(actions)) selection.close()
        }
        return (
          <li key={id} className={names}>
            {open ? (
              <OpenEntry
                entry={entry}
                subject={subject}
                title={view.title}
                about={view.about}
                due={view.due}
                moment={{ now, rules }}
                speaker={{ shop: entry.shop, clerk }}
                draft={drafts.of(id)}
                onDraft={(draft) => drafts.put(id, draft)}
                onAct={(actions) => void perform(actions)}
                onSay={acts.say}
                touched={selection.touched === id}
                onFold={() => selection.toggle(id)}
              />
            ) : (
              <Row
                entry={entry}
                view={view}
                touched={selection.touched === id}
                onOpen={() => selection.toggle(id)}
              />
            )}
          </li>
        )
      })}
    </ol>
  )
}
