/** The same card as the popup's, with what it needs from the store. */
import { useLiveQuery } from "dexie-react-hooks"
import { useMemo, useState } from "react"
import type { Action } from "../../../../cases/action"
import { type Case, orderIdOf } from "../../../../cases/case"
import { inConversation } from "../../../../cases/conversation"
import type { Entry } from "../../../../cases/entry"
import { database, orderOf, othersOf, readSetting } from "../../../../store"
import { CaseCard } from "../../../../ui/case-card/CaseCard"
import { caseView } from "../../../../ui/case-card/case-view"
import { emptyDraft } from "../../../../ui/case-card/draft"
import type { Moment } from "../../../../ui/case-card/moment"
import { copyText } from "../../../../ui/copy"
import type { Format } from "../../../../ui/format"
import { libraryOf } from "../../../../wording/library-of"
import { ownWordingFrom } from "../../../../wording/own-wording"
import { suggest } from "../../../../wording/suggest"
import type { Say } from "../../shell/notice"

interface OpenCardProps {
  readonly state: Case
  readonly entry: Entry | null
  readonly moment: Moment
  readonly clerk: string
  readonly format: Format
  readonly onAct: (actions: readonly Action[]) => void
  readonly say: Say
}

export function OpenCard({ state, entry, moment, clerk, format, onAct, say }: OpenCardProps) {
  const { shop } = state
  const orderId = orderIdOf(state)
  const found = useLiveQuery(async () => {
    const [order, others, own] = await Promise.all([
      orderId === null ? null : orderOf(database, shop, orderId),
      othersOf(database, state),
      readSetting(database, "wording")
    ])
    return { order, others, library: libraryOf(ownWordingFrom(own)) }
  }, [shop, orderId, state.key])
  const [draft, setDraft] = useState(emptyDraft)
  const { now, rules } = moment
  const view = useMemo(
    () =>
      found &&
      caseView(
        state,
        {
          now,
          rules,
          entry,
          speaker: { shop, clerk },
          suggest,
          library: found.library,
          known: inConversation(state, found.others),
          openOthers: found.others.filter(({ opened, stage }) => opened && stage !== "closed").length,
          successAt: found.order?.successSeenAt ?? null,
          priceCents: found.order?.order.paidCents ?? null
        },
        format
      ),
    [state, found, now, rules, entry, shop, clerk, format]
  )
  if (!view) return <div className="skeleton" />
  const copy = async (words: string) => {
    const { copied, copyFailed } = format.text.toast
    const done = await copyText(words)
    say(done ? copied : copyFailed, { failed: !done })
  }
  return (
    <CaseCard
      key={state.stage}
      view={view}
      moment={moment}
      draft={draft}
      onDraft={setDraft}
      onAct={(actions) => {
        if (actions.some(({ act }) => act !== "label"))
          setDraft({ ...draft, words: "", note: "", promise: "" })
        onAct(actions)
      }}
      onCopy={(words) => void copy(words)}
      hasNoteLine
    />
  )
}
