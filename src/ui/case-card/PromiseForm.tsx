/** 答应了…: what, and by when. The date is read from the words and can be corrected before saving. */
import { useState } from "react"
import { Button } from "../parts/Button"
import { MomentField } from "../parts/MomentField"
import { useText } from "../text"
import type { Moment } from "./moment"
import { findPromise } from "./promise-found"

interface PromiseFormProps {
  readonly moment: Moment
  readonly words: string
  readonly onWords: (words: string) => void
  readonly onSave: (promise: { text: string; due: number }) => void
}

export function PromiseForm({ moment, words, onWords, onSave }: PromiseFormProps) {
  const { note } = useText()
  const [chosen, setChosen] = useState<number | null>(null)
  const due = chosen ?? findPromise(words, moment.now)?.due ?? null
  const past = due !== null && due <= moment.now
  const text = words.trim()
  const problem = past ? note.promisePast : text !== "" && due === null ? note.promiseUnread : null
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault()
        if (text !== "" && due !== null && !past) onSave({ text, due })
      }}
    >
      <input
        className="field"
        // biome-ignore lint/a11y/noAutofocus: it was asked for by the click that opened it
        autoFocus
        aria-label={note.promiseTitle}
        placeholder={note.promiseExample}
        maxLength={500}
        value={words}
        onChange={({ target }) => onWords(target.value)}
      />
      <div className="line">
        <span className="small quiet">{note.promiseDue}</span>
        <MomentField label={note.promiseDue} value={due} onChange={setChosen} />
        <Button kind="yes" type="submit" disabled={text === "" || due === null || past}>
          {note.promiseSave}
        </Button>
      </div>
      {problem && (
        <p className="small due" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
