/** One sentence: as it is, being changed, or switched off. */
import { useState } from "react"
import { causeName } from "../../ui/cause-name"
import { Button } from "../../ui/parts/Button"
import { type Language, textIn } from "../../ui/text"
import { check } from "../../wording/check"
import { problemsOf } from "../../wording/own-sentences"
import type { Sentence } from "../../wording/sentence"
import { variableLabels, withChineseNames } from "../../wording/variables"
import type { SentencesText } from "./text"

interface SentenceRowProps {
  readonly sentence: Sentence
  readonly isOwn: boolean
  readonly isOff: boolean
  readonly text: SentencesText
  readonly language: Language
  readonly onText: (words: string) => void
  readonly onSwitch: (on: boolean) => void
  readonly onRemove: () => void
}

export function SentenceRow({
  sentence,
  isOwn,
  isOff,
  text,
  language,
  onText,
  onSwitch,
  onRemove
}: SentenceRowProps) {
  const [words, setWords] = useState<string | null>(null)
  const shown = language === "zh" ? withChineseNames(sentence.text) : sentence.text
  const { list } = textIn(language)
  const where = sentence.channels.map((channel) => text.channels[channel]).join(" · ")
  return (
    <li className={isOff ? "sentence is-off" : "sentence"} data-sentence={sentence.id}>
      {words === null ? (
        <>
          <p className="words">
            <Blanks words={shown} />
          </p>
          {language === "en" && !isOwn && <p className="small quiet">{sentence.english}</p>}
          <p className="small quiet">
            {where}
            {sentence.causes !== "any" &&
              ` · ${list(sentence.causes.map((cause) => causeName(cause, language)))}`}
            {sentence.example !== "" && ` · ${text.after(sentence.example)}`}
            {isOwn && <span className="tag good">{text.ours}</span>}
            {isOff && <span className="tag plain">{text.off}</span>}
          </p>
          <p className="line">
            <Button size="slim" onClick={() => setWords(shown)}>
              {text.edit}
            </Button>
            <Button size="slim" onClick={() => onSwitch(isOff)}>
              {isOff ? text.turnOn : text.turnOff}
            </Button>
            {isOwn && (
              <Button size="slim" onClick={onRemove}>
                {text.back}
              </Button>
            )}
          </p>
        </>
      ) : (
        <Editor
          words={words}
          channels={sentence.channels}
          text={text}
          language={language}
          onWords={setWords}
          onCancel={() => setWords(null)}
          onSave={() => {
            onText(words.trim())
            setWords(null)
          }}
        />
      )}
    </li>
  )
}

/** The blanks of a sentence stand out, so that it reads as a sentence and not as a formula. */
function Blanks({ words }: { readonly words: string }) {
  const pieces = words.split(/\{([^{}]+)\}/)
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change their order
  return pieces.map((piece, index) => (index % 2 ? <i key={index}>{piece}</i> : piece))
}

interface EditorProps {
  readonly words: string
  readonly channels: Sentence["channels"]
  readonly text: SentencesText
  readonly language: Language
  readonly onWords: (words: string) => void
  readonly onSave: () => void
  readonly onCancel: () => void
}

/** What stands in the way of saving is said at once; what the checker finds is advice. */
export function Editor({ words, channels, text, language, onWords, onSave, onCancel }: EditorProps) {
  const problems = problemsOf({ text: words, channels })
  const findings = channels.flatMap((channel) => check(words, { channel }))
  const advice = [...new Map(findings.map((finding) => [finding.rule, finding.message])).values()]
  return (
    <form
      className="editor"
      onSubmit={(event) => {
        event.preventDefault()
        if (problems.length === 0) onSave()
      }}
    >
      <textarea
        className="field"
        rows={3}
        // biome-ignore lint/a11y/noAutofocus: it was asked for by the click that opened it
        autoFocus
        aria-label={text.edit}
        value={words}
        onChange={({ target }) => onWords(target.value)}
      />
      <p className="small quiet">
        {text.blanks}
        {Object.entries(variableLabels).map(([name, label]) => (
          <button
            key={name}
            type="button"
            className="link"
            onClick={() => onWords(`${words}{${language === "zh" ? label.chinese : name}}`)}
          >
            {language === "zh" ? label.chinese : label.english}{" "}
          </button>
        ))}
      </p>
      {problems.map((problem) => (
        <p key={problem} role="alert" className="small late">
          {problem}
        </p>
      ))}
      {advice.map((message) => (
        <p key={message} role="status" className="small due">
          {text.checked}：{message}
        </p>
      ))}
      <p className="line">
        <Button kind="yes" type="submit" disabled={problems.length > 0}>
          {text.save}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </p>
    </form>
  )
}
