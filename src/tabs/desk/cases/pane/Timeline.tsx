/** Everything that happened to a case, by day, the newest first: what, when, and by whom. */
import {
  Bookmark,
  Check,
  Dot,
  Eye,
  type LucideIcon,
  MessageCircle,
  MessageSquare,
  PenLine,
  Phone,
  User
} from "lucide-react"
import { useMemo } from "react"
import type { Case } from "../../../../cases/case"
import type { Event } from "../../../../cases/event"
import type { Rules } from "../../../../rules/rules"
import { dayOf } from "../../../../rules/time"
import type { Format } from "../../../../ui/format"
import { casesText } from "../text"
import { type EventKind, timelineOf } from "./event-view"

const icons: Readonly<Record<EventKind | "posted", LucideIcon>> = {
  posted: User,
  seen: Eye,
  call: Phone,
  message: MessageCircle,
  reply: MessageSquare,
  note: PenLine,
  promise: Bookmark,
  done: Check,
  step: Dot
}

interface TimelineProps {
  readonly events: readonly Event[]
  readonly state: Case
  readonly rules: Rules
  readonly now: number
  readonly format: Format
}

export function Timeline({ events, state, rules, now, format }: TimelineProps) {
  const text = casesText[format.language]
  const views = useMemo(() => {
    const posted = {
      id: "posted",
      at: state.postedAt,
      kind: "posted" as const,
      title: text.events.posted(format.text.grades[state.review.grade]),
      words: "",
      hint: "",
      by: "",
      undone: false
    }
    return [...timelineOf(events, state, rules, format), posted]
  }, [events, state, rules, format, text])
  const days = [...new Set(views.map(({ at }) => dayOf(at)))]
  return (
    <section className="tl" aria-label={text.pane.timeline}>
      {days.map((day) => {
        const own = views.filter(({ at }) => dayOf(at) === day)
        return (
          <div key={day}>
            <h2>{format.date(own[0]?.at ?? now, now).replace(/\s*\d+:\d+$/, "")}</h2>
            <ul>
              {own.map(({ id, at, kind, title, words, hint, by, undone }) => {
                const Icon = icons[kind]
                return (
                  <li key={id} className={undone ? `${kind} undone` : kind}>
                    <span className="ic">
                      <Icon size={12} aria-hidden />
                    </span>
                    <p>
                      {undone ? <s>{title}</s> : title}
                      <time dateTime={new Date(at).toISOString()}>{format.clock(at)}</time>
                    </p>
                    {words && <p className="small quiet">{format.text.quoted(words)}</p>}
                    <p className="small quiet">
                      {[hint, by, undone ? text.undone : ""].filter(Boolean).join(" · ")}
                    </p>
                  </li>
                )
              })}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
