/** The entry that is folded out: a case, an order or an item's page. */
import { useLiveQuery } from "dexie-react-hooks"
import { ChevronUp } from "lucide-react"
import { type ReactNode, useMemo, useRef, useState } from "react"
import type { Action } from "../cases/action"
import type { Case } from "../cases/case"
import type { Entry } from "../cases/entry"
import { entryId } from "../cases/entry-id"
import { readSetting } from "../store/settings"
import type { Subject } from "../today/day"
import { CaseCard } from "../ui/case-card/CaseCard"
import { caseView } from "../ui/case-card/case-view"
import type { CardDraft } from "../ui/case-card/draft"
import type { Moment } from "../ui/case-card/moment"
import type { Speaker } from "../ui/case-card/situation"
import { copyText } from "../ui/copy"
import type { Label } from "../ui/due-label"
import { formatIn } from "../ui/format"
import { ListingCard } from "../ui/listing-card/ListingCard"
import { listingSentences } from "../ui/listing-card/listing-sentences"
import { CaseOrder } from "../ui/order-card/CaseOrder"
import { When } from "../ui/parts/When"
import { useLanguage, useText } from "../ui/text"
import { useBackend } from "./backend"
import { useHeadFocus } from "./head-focus"
import { useNotePlace, useRemember } from "./last-opened"
import { OpenOrder } from "./OpenOrder"
import { useDialogs, useWording, type Wording } from "./pieces"
import { usePopupText } from "./text"

/** Until the shop's own sentences are here. */
const reading = Symbol("reading")

export interface OpenEntryProps {
  /** Null for a case that asks for nothing now. */
  readonly entry: Entry | null
  readonly subject: Subject
  readonly title: string
  readonly about: readonly string[]
  readonly due: Label | null
  readonly moment: Moment
  readonly speaker: Speaker
  readonly draft: CardDraft
  readonly onDraft: (draft: CardDraft) => void
  readonly onAct: (actions: readonly Action[]) => void
  readonly onSay: (said: string, failed?: boolean) => void
  /** It was unfolded by hand. */
  readonly touched: boolean
  readonly onFold: () => void
}

export function OpenEntry(props: OpenEntryProps) {
  const { entry, subject, title, about, due, moment, speaker, onAct, onSay, touched, onFold } = props
  const { database } = useBackend()
  const { toast } = useText()
  const remember = useRemember()
  const { kind, state } = subject
  const used = () => remember(kind === "case" ? entryId({ kind, shop: state.shop, key: state.key }) : null)
  const wording = useWording()
  const onCopy = (text: string) => {
    used()
    void copyText(text).then((copied) => onSay(copied ? toast.copied : toast.copyFailed, !copied))
  }
  const fold = <Fold title={title} touched={touched} onFold={onFold} />
  const own = useLiveQuery(() => readSetting(database, "wording"), [], reading)
  if (!wording || own === reading) return <div className="skeleton card-skeleton" />
  if (subject.kind === "case")
    return (
      <OpenCase
        {...props}
        state={subject.state}
        wording={wording}
        own={own}
        corner={fold}
        onCopy={onCopy}
        onUsed={used}
      />
    )
  return (
    <article aria-label={title}>
      <div className="sec pad">
        <div className="r1">
          <span className="cut strong">{title}</span>
          <When label={due} />
          {fold}
        </div>
        <p className="meta">{about.join(" · ")}</p>
      </div>
      {subject.kind === "order" ? (
        <OpenOrder
          state={subject.state}
          why={entry?.why ?? "ship-soon"}
          speaker={speaker}
          wording={wording}
          suggest={(at) => wording.suggestForOrder(at, wording.libraryFrom(own))}
          moment={moment}
          onAct={onAct}
          onCopy={onCopy}
        />
      ) : (
        <ListingCard
          sentences={listingSentences(subject.state, wording.listingFix)}
          onAct={onAct}
          onCopy={onCopy}
        />
      )}
    </article>
  )
}

function Fold({ title, touched, onFold }: Pick<OpenEntryProps, "title" | "touched" | "onFold">) {
  const { popup } = usePopupText()
  const head = useRef<HTMLButtonElement>(null)
  useHeadFocus(head, touched)
  return (
    <button
      ref={head}
      type="button"
      className="fold"
      data-entry
      aria-expanded
      aria-label={`${popup.fold} ${title}`}
      title={popup.fold}
      onClick={onFold}
    >
      <ChevronUp size={16} aria-hidden />
    </button>
  )
}

interface OpenCaseProps extends OpenEntryProps {
  readonly state: Case
  readonly wording: Wording
  /** The shop's own sentences as they are stored. */
  readonly own: unknown
  readonly corner: ReactNode
  readonly onCopy: (text: string) => void
  /** Somebody works on this case. */
  readonly onUsed: () => void
}

function OpenCase({
  state,
  entry,
  title,
  moment,
  speaker,
  wording,
  own,
  draft,
  corner,
  onDraft,
  onAct,
  onCopy,
  onUsed
}: OpenCaseProps) {
  const language = useLanguage()
  const { database } = useBackend()
  const { shop } = state
  const found = useLiveQuery(
    () => wording.orderOfReview(database, state),
    [shop, state.key, state.lastEventId],
    null
  )
  const order = found?.ties.find(({ exact }) => exact)?.state ?? null
  const openOthers = (found?.others ?? []).filter(({ opened, stage }) => opened && stage !== "closed")
  const known = useMemo(() => wording.inConversation(state, found?.others ?? []), [wording, state, found])
  const { now, rules } = moment
  const card = useRef<HTMLElement>(null)
  useNotePlace(card, shop, state.key)
  const successAt = order?.successSeenAt ?? null
  const library = useMemo(() => wording.libraryFrom(own), [wording, own])
  const [preparing, setPreparing] = useState(false)
  const dialogs = useDialogs(preparing)
  const view = useMemo(() => {
    const context = {
      now,
      rules,
      entry,
      speaker,
      suggest: wording.suggest,
      library,
      successAt,
      known,
      openOthers: openOthers.length,
      priceCents: order?.order.paidCents ?? null
    }
    return caseView(state, context, formatIn(language))
  }, [
    state,
    now,
    rules,
    entry,
    speaker,
    wording,
    library,
    order,
    successAt,
    known,
    openOthers.length,
    language
  ])
  const things = found ? wording.openThings(state.key, order, openOthers, rules, now) : []
  const orderView = found && wording.caseOrderView(state, found.ties, things, moment, formatIn(language))
  return (
    <article aria-label={title} ref={card}>
      <CaseCard
        key={`${state.stage} ${state.key}`}
        view={view}
        moment={moment}
        draft={draft}
        onDraft={onDraft}
        onAct={onAct}
        onCopy={onCopy}
        onPrepare={() => {
          onUsed()
          setPreparing(true)
        }}
        order={orderView && <CaseOrder view={orderView} onAct={onAct} />}
        corner={corner}
      />
      {preparing && dialogs && (
        <dialogs.PrepCard
          view={dialogs.prepView(
            state,
            {
              rules,
              now,
              successAt,
              known,
              speaker,
              library,
              prepare: wording.prepare
            },
            formatIn(language)
          )}
          onClose={() => setPreparing(false)}
        />
      )}
    </article>
  )
}
