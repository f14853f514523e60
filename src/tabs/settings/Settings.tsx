/** The settings page: this person's choices, the rules with their sources, and what the page doctor learned. */
import { useState } from "react"
import { ulid } from "ulid"
import { MessageError } from "../../messages/post"
import { send } from "../../messages/send"
import { lastKnownYear } from "../../rules/calendar"
import type { RuleName } from "../../rules/rules"
import { preferencesFrom } from "../../ui/preferences"
import { useDocument } from "../shell/preferences"
import { Choices } from "./Choices"
import { ruleGroups } from "./groups"
import { useSnapshot } from "./live"
import { Mappings } from "./Mappings"
import { RuleRow } from "./RuleRow"
import { settingsStyle } from "./style"
import { settingsText } from "./text"

const firstPreferences = preferencesFrom({})

/** `settings.html#rules` leads to the first of them, once they are drawn. */
function showRules(first: HTMLElement | null): void {
  if (first && location.hash === "#rules") first.scrollIntoView()
}

export function Settings() {
  const [shop, setShop] = useState("")
  const [problem, setProblem] = useState<string | null>(null)
  const snapshot = useSnapshot(shop)
  const language = snapshot?.preferences.language ?? "zh"
  const text = settingsText[language]
  useDocument(snapshot?.preferences ?? firstPreferences, text.title)

  /** Resolves to what is wrong, or null once it is saved. */
  const saved = async (reply: Promise<{ changed: true } | { problem: string }>): Promise<string | null> => {
    try {
      const answer = await reply
      return "problem" in answer ? answer.problem : null
    } catch (error) {
      return error instanceof MessageError && language === "zh" ? error.message : text.failed
    }
  }
  const changeSetting = async (name: string, value: unknown) =>
    setProblem(await saved(send("change-setting", { name, value })))
  const changeRule = (rule: RuleName, value: unknown) =>
    saved(send("change-rule", { id: ulid(), shop, rule, value }))

  return (
    <main className="hn settings">
      <style>{settingsStyle}</style>
      <header>
        <h1>{text.title}</h1>
        <p className="quiet">{text.lead}</p>
        <p role="alert" className="late">
          {problem}
        </p>
      </header>
      {!snapshot && <p className="quiet">{text.loading}</p>}
      {snapshot && (
        <>
          <Choices snapshot={snapshot} text={text} onChange={changeSetting} />
          <section className="card pad" aria-label={text.words}>
            <h2 className="strong">{text.words}</h2>
            <p>
              <a href="desk.html">{text.desk}</a> <a href="sentences.html">{text.sentences}</a>{" "}
              <span className="small quiet">{text.sentencesHint}</span>
            </p>
            <p>
              <a href="practice.html">{text.practice}</a>{" "}
              <span className="small quiet">{text.practiceHint}</span>
            </p>
            <p>
              <a href="desk.html#data">{text.data}</a> <span className="small quiet">{text.dataHint}</span>
            </p>
          </section>
          {snapshot.shops.length > 1 && (
            <label className="choice">
              {text.shop}
              <select className="field" value={shop} onChange={({ target }) => setShop(target.value)}>
                <option value="">{text.everyShop}</option>
                {snapshot.shops.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            </label>
          )}
          {[...ruleGroups].map(([group, names], index) => (
            <section
              key={group}
              id={index === 0 ? "rules" : undefined}
              ref={index === 0 ? showRules : undefined}
              className="card pad"
              aria-label={text.groups[group]}
            >
              <h2 className="strong">{text.groups[group]}</h2>
              {names.map((name) => (
                <RuleRow
                  key={`${shop} ${name}`}
                  name={name}
                  value={snapshot.rules[name]}
                  text={text}
                  language={language}
                  onChange={(value) => changeRule(name, value)}
                />
              ))}
            </section>
          ))}
          <p className="small quiet">{text.calendar(lastKnownYear())}</p>
          <Mappings
            mappings={snapshot.mappings}
            text={text}
            language={language}
            onChange={(mappings) => void changeSetting("mappings", mappings)}
          />
        </>
      )}
    </main>
  )
}
