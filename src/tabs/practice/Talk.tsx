/** One talk: the buyer's lines one by one, the clerk's answer, a kind comment and a better line. */
import { useEffect, useRef, useState } from "react"
import { Button } from "../../ui/parts/Button"
import type { Language } from "../../ui/text"
import { check, type Finding } from "../../wording/check"
import { type Buyer, contextOf, nextLine } from "../../wording/rehearsal/rehearse"
import type { PracticeText } from "./text"

interface TalkProps {
  readonly buyer: Buyer
  readonly text: PracticeText
  readonly language: Language
  /** Once the last line was answered. */
  readonly onDone: () => void
  readonly onLeave: () => void
}

export function Talk({ buyer, text, language, onDone, onLeave }: TalkProps) {
  const [turn, setTurn] = useState(0)
  const [answer, setAnswer] = useState("")
  const [comment, setComment] = useState<{
    readonly aloud: boolean
    readonly findings: readonly Finding[]
  } | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const forward = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new line asks for the next answer
  useEffect(() => field.current?.focus(), [turn])
  useEffect(() => {
    if (comment) forward.current?.focus()
  }, [comment])
  const line = nextLine(buyer, turn)
  if (!line) return null
  const zh = language === "zh"
  const answered = (aloud: boolean) =>
    setComment({ aloud, findings: aloud ? [] : check(answer, contextOf(buyer, turn)) })
  const next = () => {
    setAnswer("")
    setComment(null)
    if (line.last) onDone()
    else setTurn(turn + 1)
  }
  return (
    <section className="talk" aria-label={zh ? buyer.title : buyer.titleEnglish}>
      <div className="card pad">
        <p className="small quiet">
          {text.channel[buyer.channel]} · {text.item(buyer.item)} · {text.wrote(buyer.reviewText)}
        </p>
      </div>
      <p className="hears" aria-live="polite">
        <b className="small quiet">{text.buyer}</b>
        {zh ? line.says : line.english}
      </p>
      <label className="answers">
        <span className="small quiet">{text.answer}</span>
        <textarea
          ref={field}
          className="field"
          rows={3}
          maxLength={2000}
          value={answer}
          readOnly={comment !== null}
          onChange={({ target }) => setAnswer(target.value)}
        />
      </label>
      {comment === null ? (
        <p className="line">
          <Button kind="yes" disabled={answer.trim() === ""} onClick={() => answered(false)}>
            {text.check}
          </Button>
          <Button onClick={() => answered(true)}>{text.aloud}</Button>
          <span className="grow" />
          <button type="button" className="link" onClick={onLeave}>
            {text.leave}
          </button>
        </p>
      ) : (
        <div className="card comment" role="status">
          <div className="pad sec">
            {comment.findings.length === 0 && <p className="ok">{comment.aloud ? text.said : text.good}</p>}
            {comment.findings.map((finding) => (
              <p key={`${finding.rule} ${finding.start}`}>
                <mark>{answer.slice(finding.start, finding.end)}</mark> {finding.message}
              </p>
            ))}
          </div>
          <div className="pad sec">
            <p>
              <b className="small quiet">{text.better}</b> {zh ? line.better : line.betterEnglish}
            </p>
            <p className="small quiet">
              <b>{text.why}</b> {zh ? line.why : line.whyEnglish}
            </p>
          </div>
          <p className="pad sec">
            <button ref={forward} type="button" className="btn yes" onClick={next}>
              {line.last ? text.finish : text.next}
            </button>
          </p>
        </div>
      )}
    </section>
  )
}
