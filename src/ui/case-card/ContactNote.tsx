/** The one-click note after a contact: seven outcomes of a call, or sent, or replied; a few words beside. */
import { useState } from "react"
import type { Action } from "../../cases/action"
import { nextWorkingMorning } from "../../cases/clocks"
import type { CallOutcome } from "../../cases/event"
import type { Channel } from "../../wording/context"
import { formatIn } from "../format"
import { Button } from "../parts/Button"
import { useLanguage, useText } from "../text"
import { type CardDraft, withCause } from "./draft"
import type { Moment } from "./moment"
import { type Contact, noteActions } from "./note-actions"
import { PromiseForm } from "./PromiseForm"
import { type HeardPromise, PromiseHeard } from "./PromiseHeard"
import { RootCause } from "./RootCause"

interface ContactNoteProps {
  readonly channel: Channel
  /** Whether the matter is still open: then it can be solved here. */
  readonly open: boolean
  /** The root cause in force. */
  readonly cause: string | null
  /** Open reviews of the same order besides this one. */
  readonly others: number
  readonly moment: Moment
  readonly draft: CardDraft
  readonly onDraft: (draft: CardDraft) => void
  readonly onAct: (actions: readonly Action[]) => void
}

/** In the order in which a beginner looks for them. */
const outcomes: readonly CallOutcome[] = [
  "solved",
  "wants-time",
  "refused-offer",
  "no-answer",
  "hung-up",
  "agreed-to-change",
  "do-not-contact"
]

const contacts: Record<Channel, readonly Contact[]> = {
  phone: outcomes,
  wangwang: ["sent", "solve"],
  public: ["replied"]
}

export function ContactNote(props: ContactNoteProps) {
  const { channel, open, cause, others, moment, draft, onDraft, onAct } = props
  const text = useText()
  const { note } = text
  const format = formatIn(useLanguage())
  const [promising, setPromising] = useState(draft.promise !== "")
  const [askHappy, setAskHappy] = useState(true)
  const [all, setAll] = useState(false)
  const [heard, setHeard] = useState<HeardPromise | null>(null)
  const titles = { phone: note.afterCall, wangwang: note.afterMessage, public: note.afterReply }
  const name = (contact: Contact) =>
    contact === "sent"
      ? note.sent
      : contact === "replied"
        ? note.replied
        : contact === "solve"
          ? note.solve
          : text.outcomes[contact]
  const solvable = open && channel !== "public"
  const offered = contacts[channel].filter((contact) => open || contact !== "solve")
  const press = (contact: Contact) =>
    onAct(
      noteActions(contact, { words: draft.words, promise: heard, askHappy, cause: draft.cause, all }, moment)
    )
  return (
    <fieldset>
      <legend className="hide">{titles[channel]}</legend>
      <p className="lab" aria-hidden>
        {titles[channel]}
        <span>{note.oneClick}</span>
      </p>
      <div className="grid">
        {offered.map((contact, index) => (
          <Button key={contact} kind={index === 0 ? "yes" : "plain"} onClick={() => press(contact)}>
            {name(contact)}
          </Button>
        ))}
        <Button aria-expanded={promising} onClick={() => setPromising(!promising)}>
          {note.promise}
        </Button>
      </div>
      <div className="after">
        {promising && (
          <PromiseForm
            moment={moment}
            words={draft.promise}
            onWords={(promise) => onDraft({ ...draft, promise })}
            onSave={(promise) => {
              setPromising(false)
              onAct([{ act: "promise", ...promise }])
            }}
          />
        )}
        <input
          className="field"
          data-shortcut="n"
          aria-label={note.words}
          placeholder={note.words}
          maxLength={1000}
          value={draft.words}
          onChange={({ target }) => onDraft({ ...draft, words: target.value })}
        />
        <PromiseHeard words={draft.words} moment={moment} onHeard={setHeard} />
        {channel === "phone" && others > 0 && (
          <label className="check quiet">
            <input type="checkbox" checked={all} onChange={() => setAll(!all)} />
            {note.all(others)}
          </label>
        )}
        {solvable && (
          <RootCause
            cause={draft.cause ?? cause}
            onCause={(chosen) => onDraft(withCause(draft, chosen === cause ? null : chosen))}
          />
        )}
        {solvable && (
          <label className="check quiet">
            <input type="checkbox" checked={askHappy} onChange={() => setAskHappy(!askHappy)} />
            {note.askTomorrow(format.moment(nextWorkingMorning(moment.now, moment.rules), moment.now))}
          </label>
        )}
      </div>
    </fieldset>
  )
}
