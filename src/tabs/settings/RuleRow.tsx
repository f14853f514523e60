/** One rule: its value to change, where it comes from, and what is wrong with a wrong one. */
import { useEffect, useId, useState } from "react"
import { definitions } from "../../rules/definitions"
import { defaultRules, type RuleName, type Rules } from "../../rules/rules"
import { Switch } from "../../ui/parts/Switch"
import type { Language } from "../../ui/text"
import { fromLine, kindOf, toLine } from "./rule-value"
import type { SettingsText } from "./text"

interface RuleRowProps {
  readonly name: RuleName
  readonly value: Rules[RuleName]
  readonly text: SettingsText
  readonly language: Language
  /** Resolves to what is wrong, or null once it is saved. */
  readonly onChange: (value: unknown) => Promise<string | null>
}

export function RuleRow({ name, value, text, language, onChange }: RuleRowProps) {
  const { label, unit, source, date, confidence, pleaseCheck } = definitions[name]
  const id = useId()
  const [line, setLine] = useState<string | null>(null)
  const [said, setSaid] = useState<{ readonly wrong: boolean; readonly words: string } | null>(null)
  const saved = toLine(value)
  // what was typed stays until the store has it, so that the old value never flashes by
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new saved value ends the typing
  useEffect(() => setLine(null), [saved])
  const shown = line ?? saved
  const standard = toLine(defaultRules[name])
  const save = async (next: string) => {
    if (next === saved) return setLine(null)
    const problem = await onChange(fromLine(name, next))
    setSaid({ wrong: problem !== null, words: problem ?? text.saved })
    setLine(next)
  }
  const field = {
    id,
    className: "field",
    value: shown,
    "aria-invalid": said?.wrong ?? false,
    "aria-describedby": `${id}-about`
  }
  const choices = choicesOf(name, text)
  const wordsOf = (value: string) =>
    kindOf(name) === "switch"
      ? value === "true"
        ? text.on
        : text.off
      : (choices?.find(([choice]) => choice === value)?.[1] ?? value)
  return (
    <div className="rule" data-rule={name}>
      <label htmlFor={id}>{label[language]}</label>
      <span className="value">
        {kindOf(name) === "switch" ? (
          <Switch
            id={id}
            describedBy={`${id}-about`}
            on={shown === "true"}
            onSwitch={(on) => void save(String(on))}
          />
        ) : choices ? (
          <select {...field} onChange={({ target }) => void save(target.value)}>
            {choices.map(([choice, words]) => (
              <option key={choice} value={choice}>
                {words}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...field}
            type={kindOf(name) === "number" ? "number" : kindOf(name) === "clock" ? "time" : "text"}
            step="any"
            onChange={({ target }) => setLine(target.value)}
            onBlur={({ target }) => void save(target.value)}
            onKeyDown={({ key, currentTarget }) => key === "Enter" && void save(currentTarget.value)}
          />
        )}
        {unit && <span className="small quiet">{unit}</span>}
      </span>
      <p id={`${id}-about`} className="small quiet about">
        {kindOf(name) === "hours" && <span>{text.hoursHint} · </span>}
        {text.source(source, date)} · {text.confidence[confidence]}
        {pleaseCheck && <b className="due"> · {text.check}</b>}
        {saved !== standard && (
          <button type="button" className="link" onClick={() => void save(standard)}>
            {text.reset(wordsOf(standard))}
          </button>
        )}
      </p>
      <p role="status" className={said?.wrong ? "small late" : "small ok"}>
        {said?.words}
      </p>
    </div>
  )
}

function choicesOf(name: RuleName, text: SettingsText): [string, string][] | null {
  return name === "shopKind"
    ? [
        ["taobao", text.kinds.taobao],
        ["tmall", text.kinds.tmall]
      ]
    : null
}
