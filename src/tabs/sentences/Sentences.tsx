/** The sentences page: the shop's own words beside the shipped ones, one step of a talk at a time. */
import { Content, List, Root, Trigger } from "@radix-ui/react-tabs"
import { useLiveQuery } from "dexie-react-hooks"
import { useState } from "react"
import { ulid } from "ulid"
import { send } from "../../messages/send"
import { sentenceIn } from "../../numerals"
import { database, readSetting } from "../../store"
import { Button } from "../../ui/parts/Button"
import { libraryOf } from "../../wording/library-of"
import { type OwnWording, ownWordingFrom } from "../../wording/own-wording"
import { type Step, steps } from "../../wording/sentence"
import { withChineseNames } from "../../wording/variables"
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
  const [step, setStep] = useState<Step>("open")
  const [added, setAdded] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const change = async (next: OwnWording) => {
    const answer = await send("change-setting", { name: "wording", value: next }).catch(() => ({
      problem: text.failed
    }))
    setProblem("problem" in answer ? answer.problem : null)
  }
  const all = libraryOf({ ...wording, off: [] })
  const query = search.trim()
  const shown = all.filter(({ step: of, text: words, example, id }) =>
    query === "" ? of === step : `${withChineseNames(words)}${example}${id}`.includes(query)
  )
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
      <Root
        className="parts"
        orientation="vertical"
        value={query === "" ? step : ""}
        onValueChange={(name) => {
          setSearch("")
          setStep(name as Step)
        }}
      >
        <div className="aside">
          <input
            className="field"
            type="search"
            aria-label={text.search}
            placeholder={text.search}
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
          <List className="nav" aria-label={text.title}>
            {steps.map((name) => (
              <Trigger key={name} value={name} className={query === "" && name === step ? "on" : undefined}>
                {text.steps[name]}
                <span>{sentenceIn[
                  language
                ]`${all.filter((sentence) => sentence.step === name).length}`}</span>
              </Trigger>
            ))}
          </List>
        </div>
        <Content value={query === "" ? step : ""} className="part">
          <div className="line">
            <h2 className="grow">
              {query === "" ? text.steps[step] : text.found(shown.length)}
              {query === "" && <small>{text.use[step]}</small>}
            </h2>
            {query === "" && <Button onClick={() => setAdded("")}>{text.add}</Button>}
          </div>
          {added !== null && (
            <div className="card pad">
              <p className="small quiet">
                <b>{text.steps[step]}</b> · {text.channels.wangwang}
              </p>
              <Editor
                words={added}
                channels={["wangwang"]}
                text={text}
                language={language}
                onWords={setAdded}
                onCancel={() => setAdded(null)}
                onSave={() => {
                  const words = { step, channels: ["wangwang" as const], text: added.trim() }
                  void change(withNew(wording, words, `own-${ulid()}`))
                  setAdded(null)
                }}
              />
            </div>
          )}
          {shown.length > 0 && (
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
          )}
        </Content>
      </Root>
    </main>
  )
}
