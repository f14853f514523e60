/** Receives what the listener in the page's world hands over, and keeps the last answers for the reader. */
import { type Answer, largestAnswer, rowsFromAnswer } from "../../pages"
import { ANSWER, ASK } from "./hand-over"

/** A list, the next page of it, and an older one. */
const KEPT = 4
/** A page that floods us is not listened to any more than this often, in milliseconds. */
const APART = 200

export interface Answers {
  readonly latest: () => readonly Answer[]
  /** Calls `tell` after each answer from now on. */
  readonly onNew: (tell: () => void) => void
  readonly stop: () => void
}

/** Also hears what was answered before. */
export function hearAnswers(window: Window): Answers {
  const { document, performance } = window
  const answers: Answer[] = []
  let tell = () => {}
  let tokens = KEPT
  let last = performance.now()

  function hear(event: Event): void {
    const now = performance.now()
    tokens = Math.min(KEPT, tokens + (now - last) / APART)
    last = now
    if (tokens < 1) return
    tokens -= 1
    const answer = parse((event as CustomEvent<unknown>).detail)
    if (answer === null) return
    answers.push(answer)
    if (answers.length > KEPT) answers.shift()
    tell()
  }

  document.addEventListener(ANSWER, hear)
  document.dispatchEvent(new Event(ASK))
  return {
    latest: () => answers,
    onNew(listener) {
      tell = listener
    },
    stop: () => document.removeEventListener(ANSWER, hear)
  }
}

function parse(detail: unknown): Answer | null {
  if (typeof detail !== "string" || detail.length > largestAnswer * 2) return null
  try {
    const [api, body] = JSON.parse(detail) as unknown[]
    const answer = rowsFromAnswer(String(api), String(body))
    return "error" in answer ? null : answer
  } catch {
    return null // not from our listener
  }
}
