/** The day's checklist in its groups; one entry folds out at a time. */
import type { Action } from "../cases/action"
import type { Entry } from "../cases/entry"
import { defaultRules } from "../rules/rules"
import type { Watch } from "../today/watch"
import type { Format } from "../ui/format"
import { Button } from "../ui/parts/Button"
import type { Acts } from "./acts"
import type { Drafts } from "./drafts"
import { movesOn } from "./moves-on"
import { OpenEntry } from "./OpenEntry"
import { Row } from "./Row"
import type { Selection } from "./selection"
import { entryId, type Group, groupsOf } from "./view/groups"
import { rowView } from "./view/row-view"
import type { Day, ShopWork } from "./view/work"

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
  const { shown, watch, now, format, selection } = props
  const { groups: names, popup } = format.text
  const groups = groupsOf(shown.slice(0, selection.drawn), now)
  const hidden = shown.length - selection.drawn
  const known =
    watch.state === "trouble"
      ? names.known
      : watch.state === "stale"
        ? names.knownBefore(format.date(watch.lastReadAt, now))
        : null
  return (
    <section aria-label={popup.checklist}>
      {known && shown.length > 0 && <p className="small quiet known">{known}</p>}
      {groups.map((group) => (
        <section className="group" key={group.name} aria-labelledby={`group-${group.name}`}>
          <h2 id={`group-${group.name}`} className={group.name === "overdue" ? "late" : undefined}>
            {names[group.name]} <span>{countOf(group, shown, now)}</span>
            {group.name === "shipping" && <small>{names.shippingHint}</small>}
          </h2>
          <EntryList group={group} {...props} />
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

/** Of all that are shown, drawn yet or not. */
function countOf(group: Group, shown: readonly Entry[], now: number): number {
  return groupsOf(shown, now).find(({ name }) => name === group.name)?.entries.length ?? 0
}

function EntryList({ group, ...props }: ChecklistProps & { readonly group: Group }) {
  const { day, works, clerk, now, format, selection, drafts, acts } = props
  const isOpen = (entry: Entry | undefined) => entry !== undefined && entryId(entry) === selection.open
  return (
    <ol>
      {group.entries.map((entry, index) => {
        const id = entryId(entry)
        const subject = day.subjects.get(id)
        if (!subject) return null
        const open = isOpen(entry)
        const [before, after] = [group.entries[index - 1], group.entries[index + 1]]
        const starts = open || !before || isOpen(before)
        const ends = open || !after || isOpen(after)
        const names = ["entry", open && "open", starts && "starts", ends && "ends"].filter(Boolean).join(" ")
        const rules = works.find(({ shop }) => shop === entry.shop)?.rules ?? defaultRules
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
                onFold={() => selection.toggle(id)}
              />
            ) : (
              <Row entry={entry} view={view} onOpen={() => selection.toggle(id)} />
            )}
          </li>
        )
      })}
    </ol>
  )
}
