/** A case that is open although it stands on no list: from a notice, or between two steps of one talk. */
import { useLiveQuery } from "dexie-react-hooks"
import type { Action } from "../cases/action"
import { caseOfId, entryId } from "../cases/entry-id"
import { defaultRules } from "../rules/rules"
import { caseOf } from "../store/read"
import type { Day, ShopWork } from "../today/day"
import type { Format } from "../ui/format"
import type { Acts } from "./acts"
import { useBackend } from "./backend"
import type { Drafts } from "./drafts"
import { movesOn } from "./moves-on"
import { OpenEntry } from "./OpenEntry"
import type { Selection } from "./selection"
import { popupTextIn } from "./text"

interface AsideProps {
  readonly day: Day
  readonly works: readonly ShopWork[]
  readonly clerk: string
  readonly now: number
  readonly format: Format
  readonly selection: Selection
  readonly drafts: Drafts
  readonly acts: Acts
}

export function Aside({ day, works, clerk, now, format, selection, drafts, acts }: AsideProps) {
  const { database } = useBackend()
  const id = selection.open ?? ""
  const named = caseOfId(id)
  const listed = day.entries.some((entry) => entryId(entry) === id)
  const wanted = !listed && named !== null
  const state = useLiveQuery(
    async () => (wanted ? await caseOf(database, named.shop, named.key) : null),
    [wanted, id],
    null
  )
  if (!wanted || !state || state.key !== named.key) return null
  const { shop, key } = named
  const rules = works.find((work) => work.shop === shop)?.rules ?? defaultRules
  const { quoted, card } = format.text
  const { popup } = popupTextIn(format.language)
  const title = state.review.text === "" ? card.noText : quoted(state.review.text)
  const perform = async (actions: readonly Action[]) => {
    const target = { kind: "case" as const, shop, key, title, about: state.review.buyer }
    if ((await acts.perform(target, actions, rules)) && movesOn(actions)) selection.close()
  }
  return (
    <section className="group" aria-labelledby="group-aside">
      <h2 id="group-aside">{popup.thisOne}</h2>
      <ol>
        <li className="entry open starts ends">
          <OpenEntry
            entry={null}
            subject={{ kind: "case", state }}
            title={title}
            about={[]}
            due={null}
            moment={{ now, rules }}
            speaker={{ shop, clerk }}
            draft={drafts.of(id)}
            onDraft={(draft) => drafts.put(id, draft)}
            onAct={(actions) => void perform(actions)}
            onSay={acts.say}
            touched={selection.touched === id}
            onFold={selection.close}
          />
        </li>
      </ol>
    </section>
  )
}
