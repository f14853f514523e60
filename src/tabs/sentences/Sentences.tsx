/** The sentences page: the shop's own words beside the shipped ones. */
import { useLiveQuery } from "dexie-react-hooks"
import { useState } from "react"
import { ulid } from "ulid"
import { send } from "../../messages/send"
import { database, readSetting } from "../../store"
import { Button } from "../../ui/parts/Button"
import { libraryOf } from "../../wording/library-of"
import { type OwnWording, ownWordingFrom } from "../../wording/own-wording"
import { type Step, steps } from "../../wording/sentence"
import { useDocument, usePreferences } from "../shell/preferences"
import { switched, withNew, without, withText } from "./change"
import { Editor, SentenceRow } from "./SentenceRow"
import { sentencesStyle } from "./style"
import { sentencesText } from "./text"

export function Sentences() {
  const preferences = usePreferences()
  const { language } = preferences
  const text = sentencesText[language]
  useDocument(preferences, text.title)
  const stored = useLiveQuery(() => readSetting(database, "wording"), [])
  const wording = ownWordingFrom(stored)
  const [search, setSearch] = useState("")
  const [step, setStep] = useState<Step | "all">("all")
  const [added, setAdded] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const change = async (next: OwnWording) => {
    const answer = await send("change-setting", { name: "wording", value: next }).catch(() => ({
      problem: text.failed
    }))
    setProblem("problem" in answer ? answer.problem : null)
  }
  const all = libraryOf({ ...wording, off: [] })
  const shown = all.filter(
    (sentence) =>
      (step === "all" || sentence.step === step) && `${sentence.text}${sentence.id}`.includes(search.trim())
  )
  const newStep = step === "all" ? "listen" : step
  return (
    <main className="hn sentences">
      <style>{sentencesStyle}</style>
      <header>
        <h1>{text.title}</h1>
        <p className="quiet">{text.lead}</p>
        <p role="alert" className="late">
          {problem}
        </p>
      </header>
      <div className="line">
        <input
          className="field"
          type="search"
          aria-label={text.search}
          placeholder={text.search}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        <select
          className="field"
          aria-label={text.every}
          value={step}
          onChange={({ target }) => setStep(target.value as Step)}
        >
          <option value="all">{text.every}</option>
          {steps.map((name) => (
            <option key={name} value={name}>
              {text.steps[name]}
            </option>
          ))}
        </select>
        <span className="small quiet">{text.found(shown.length)}</span>
        <Button onClick={() => setAdded("")}>{text.add}</Button>
      </div>
      {added !== null && (
        <div className="card pad">
          <p className="small quiet">
            <b>{text.steps[newStep]}</b> · {text.channels.wangwang}
          </p>
          <Editor
            words={added}
            channels={["wangwang"]}
            text={text}
            language={language}
            onWords={setAdded}
            onCancel={() => setAdded(null)}
            onSave={() => {
              const words = { step: newStep, channels: ["wangwang" as const], text: added.trim() }
              void change(withNew(wording, words, `own-${ulid()}`))
              setAdded(null)
            }}
          />
        </div>
      )}
      <ul className="card">
        {shown.map((sentence) => (
          <SentenceRow
            key={sentence.id}
            sentence={sentence}
            isOwn={wording.own.some(({ id }) => id === sentence.id)}
            isOff={wording.off.includes(sentence.id)}
            text={text}
            language={language}
            onText={(words) => void change(withText(wording, sentence, words, `own-${ulid()}`))}
            onSwitch={(on) => void change(switched(wording, sentence.id, on))}
            onRemove={() => void change(without(wording, sentence.id))}
          />
        ))}
      </ul>
    </main>
  )
}
