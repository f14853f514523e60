/** Many like orders as one line, as after a promotion; greetings go out one by one from the same sentence. */
import { useLiveQuery } from "dexie-react-hooks"
import { Check, ChevronDown, Gift, Package } from "lucide-react"
import { entryId } from "../cases/entry-id"
import type { OrderGroup } from "../orders/group-orders"
import { readSetting } from "../store/settings"
import type { Day } from "../today/day"
import type { Speaker } from "../ui/case-card/situation"
import { copyText } from "../ui/copy"
import { dueLabel } from "../ui/due-label"
import type { Format } from "../ui/format"
import { CopyLine } from "../ui/parts/CopyLine"
import { When } from "../ui/parts/When"
import { spokenItem } from "../wording/variables"
import { useBackend } from "./backend"
import { useWording } from "./pieces"
import { popupTextIn } from "./text"

interface ManyOrdersProps {
  readonly group: OrderGroup
  readonly open: boolean
  readonly now: number
  readonly format: Format
  readonly speaker: Speaker
  readonly day: Day
  readonly onToggle: () => void
  readonly onGreeted: (order: { readonly key: string; readonly buyer: string }) => void
  readonly onSay: (said: string, failed?: boolean) => void
}

/** Stable while orders come and go. */
export const manyId = ({ shop, why, day }: OrderGroup): string => `many\n${shop}\n${why}\n${day}`

export function ManyOrders(props: ManyOrdersProps) {
  const { group, open, now, format, onToggle } = props
  const { order } = format.text
  const { why, due, entries, items } = group
  const [first] = items
  const title =
    items.length === 1 && first
      ? order.many(spokenItem(first.title) || first.title, entries.length)
      : order.several(items.length, entries.length)
  const Icon = why === "gift-message" ? Gift : Package
  return (
    <>
      <button type="button" className="row" data-entry aria-expanded={open} onClick={onToggle}>
        <Icon size={16} aria-hidden />
        <span className="t">
          <span className="cut">{title}</span>
        </span>
        <When label={dueLabel({ why, due }, now, format)} />
        <ChevronDown size={16} aria-hidden className={open ? "turned" : undefined} />
      </button>
      {open && why === "gift-message" && <Greetings {...props} />}
    </>
  )
}

function Greetings({ group, format, speaker, day, onGreeted, onSay }: ManyOrdersProps) {
  const { toast } = format.text
  const { greetings } = popupTextIn(format.language)
  const wording = useWording()
  const { database } = useBackend()
  const own = useLiveQuery(() => readSetting(database, "wording"), [])
  const line = wording?.suggestForOrder(
    { step: "gift-greeting", channel: "wangwang", itemTitle: "", ...speaker },
    wording.libraryFrom(own)
  )
  const onCopy = (text: string) =>
    void copyText(text).then((copied) => onSay(copied ? toast.copied : toast.copyFailed, !copied))
  return (
    <div className="sec pad">
      <ol className="script bubbles">
        {line && (
          <CopyLine
            line={line}
            hints={format.language === "en" ? [line.english] : []}
            first
            onCopy={onCopy}
          />
        )}
      </ol>
      <p className="small quiet after">{greetings.each}</p>
      <ul className="chips">
        {group.entries.map((entry) => {
          const subject = day.subjects.get(entryId(entry))
          const nick = subject?.kind === "order" ? subject.state.order.buyer : ""
          const buyer = `${nick} ${format.text.row.tail(entry.key)}`.trim()
          return (
            <li key={entry.key}>
              <button
                type="button"
                className="chip"
                aria-label={greetings.done(buyer)}
                onClick={() => onGreeted({ key: entry.key, buyer })}
              >
                <Check size={12} aria-hidden /> {buyer}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
