/** The settings page: this person's choices, the rules with their sources, what the page doctor learned: one part at a time. */
import { Content, List, Root, Trigger } from "@radix-ui/react-tabs"
import { useState } from "react"
import { ulid } from "ulid"
import { send } from "../../messages/send"
import { lastKnownYear } from "../../rules/calendar"
import type { RuleName } from "../../rules/rules"
import { preferencesFrom } from "../../ui/preferences"
import { whatFailed } from "../../ui/what-failed"
import { useDocument } from "../shell/preferences"
import { Choices } from "./Choices"
import { type RuleGroup, ruleGroups } from "./groups"
import { useSnapshot } from "./live"
import { Mappings } from "./Mappings"
import { RuleRow } from "./RuleRow"
import { settingsStyle } from "./style"
import { type SettingsText, settingsText } from "./text"

const firstPreferences = preferencesFrom({})

const parts = ["you", ...ruleGroups.keys(), "words", "data"] as const
type Part = (typeof parts)[number]

/** `settings.html#watch` opens that part; `#rules` the first of the rules. */
function partAt(hash: string): Part {
  const name = hash.slice(1)
  return name === "rules" ? "shop" : (parts.find((part) => part === name) ?? "you")
}

export function Settings() {
  const [shop, setShop] = useState("")
  const [part, setPart] = useState(() => partAt(location.hash))
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
      return whatFailed(error, language, text.failed)
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
        <Root
          className="parts"
          orientation="vertical"
          value={part}
          onValueChange={(name) => {
            setPart(name as Part)
            history.replaceState(null, "", `#${name}`)
          }}
        >
          <List className="nav" aria-label={text.title}>
            {parts.map((name) => (
              <Trigger key={name} value={name} className={name === part ? "on" : undefined}>
                {text.parts[name]}
              </Trigger>
            ))}
          </List>
          <Content value={part} className="part" key={part}>
            <h2>{text.parts[part]}</h2>
            {part === "you" && <Choices snapshot={snapshot} text={text} onChange={changeSetting} />}
            {part === "words" && <Links links={text.wordLinks} />}
            {part === "data" && <Links links={text.dataLinks} />}
            {isRuleGroup(part) && snapshot.shops.length > 1 && (
              <label className="line">
                {text.shop}
                <select className="field" value={shop} onChange={({ target }) => setShop(target.value)}>
                  <option value="">{text.everyShop}</option>
                  {snapshot.shops.map((name) => (
                    <option key={name}>{name}</option>
                  ))}
                </select>
              </label>
            )}
            {isRuleGroup(part) && (
              <section className="card rows" aria-label={text.parts[part]}>
                {ruleGroups.get(part)?.map((name) => (
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
            )}
            {part === "shop" && <p className="small quiet">{text.calendar(lastKnownYear())}</p>}
            {part === "watch" && (
              <Mappings
                mappings={snapshot.mappings}
                text={text}
                language={language}
                onChange={(mappings) => void changeSetting("mappings", mappings)}
              />
            )}
          </Content>
        </Root>
      )}
    </main>
  )
}

const isRuleGroup = (part: Part): part is RuleGroup => (ruleGroups as ReadonlyMap<string, unknown>).has(part)

/** Where more is changed, each with a word on what. */
function Links({ links }: { readonly links: SettingsText["wordLinks"] }) {
  return (
    <ul className="card rows">
      {links.map(({ href, title, hint }) => (
        <li key={title}>
          <a href={href}>{title}</a>
          <p className="small quiet">{hint}</p>
        </li>
      ))}
    </ul>
  )
}
