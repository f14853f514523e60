/** The first page after installation: what it does and never does, three choices, and where to begin. */

import { useLiveQuery } from "dexie-react-hooks"
import { Check, X } from "lucide-react"
import { type ReactNode, useState } from "react"
import { ulid } from "ulid"
import browser from "webextension-polyfill"
import { reviewList } from "../../messages/seller-pages"
import { send } from "../../messages/send"
import { defaultRules, type RuleName } from "../../rules/rules"
import { database, readSetting, rules } from "../../store"
import { fromLine, toLine } from "../settings/rule-value"
import { useDocument, usePreferences } from "../shell/preferences"
import { useKeptStorage } from "./keep-storage"
import { welcomeStyle } from "./style"
import { welcomeText } from "./text"

export function Welcome() {
  const preferences = usePreferences()
  const text = welcomeText[preferences.language]
  useDocument(preferences, text.title)
  useKeptStorage()
  const inForce = useLiveQuery(() => rules(database), []) ?? defaultRules
  const stored = useLiveQuery(() => readSetting(database, "patrolConsent"), []) === true
  const [consent, setConsent] = useState<boolean | null>(null)
  const [hours, setHours] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const answered = async (reply: Promise<{ changed: true } | { problem: string }>) => {
    const answer = await reply.catch(() => ({ problem: text.failed }))
    setProblem("problem" in answer ? answer.problem : null)
  }
  const changeRule = (rule: RuleName, value: unknown) =>
    answered(send("change-rule", { id: ulid(), shop: "", rule, value }))
  const leave = async (url: string | null) => {
    if (url) await browser.tabs.create({ url })
    else window.close()
  }
  return (
    <main className="hn welcome">
      <style>{welcomeStyle}</style>
      <header>
        <span className="logo" aria-hidden>
          暖
        </span>
        <div>
          <h1>{text.headline}</h1>
          <p className="quiet">{text.lead}</p>
        </div>
      </header>
      <div className="does">
        <Promises title={text.does} lines={text.doing} icon={<Check size={14} aria-hidden />} />
        <Promises title={text.never} lines={text.avoiding} icon={<X size={14} aria-hidden />} />
      </div>
      <p role="alert" className="late">
        {problem}
      </p>
      <ol className="card">
        <Step number={1} title={text.kind} hint={text.kindHint}>
          <fieldset className="tabs" aria-label={text.kind}>
            {(["taobao", "tmall"] as const).map((kind) => (
              <button
                key={kind}
                type="button"
                className={inForce.shopKind === kind ? "on" : undefined}
                aria-pressed={inForce.shopKind === kind}
                onClick={() => void changeRule("shopKind", kind)}
              >
                {text.kinds[kind]}
              </button>
            ))}
          </fieldset>
        </Step>
        <Step number={2} title={text.hours} hint={text.hoursHint}>
          <input
            className="field"
            aria-label={text.hours}
            value={hours ?? toLine(inForce.workingHours)}
            onChange={({ target }) => setHours(target.value)}
            onBlur={({ target }) =>
              hours !== null && void changeRule("workingHours", fromLine("workingHours", target.value))
            }
          />
        </Step>
        <Step number={3} title={text.patrol} hint={text.patrolHint}>
          <input
            type="checkbox"
            aria-label={text.patrol}
            checked={consent ?? stored}
            onChange={({ target }) => {
              setConsent(target.checked)
              void answered(send("change-setting", { name: "patrolConsent", value: target.checked }))
            }}
          />
        </Step>
        <Step number={4} title={text.open} hint={text.openHint} now>
          <button type="button" className="btn yes" onClick={() => void leave(reviewList)}>
            {text.openNow}
          </button>
        </Step>
        <Step number={5} title={text.practice} hint={text.practiceHint}>
          <button
            type="button"
            className="btn"
            onClick={() => void leave(browser.runtime.getURL("tabs/tour.html"))}
          >
            {text.practiceNow}
          </button>
        </Step>
      </ol>
      <footer>
        <span>{text.later}</span>
        <span className="grow" />
        <button type="button" className="link" onClick={() => void leave(null)}>
          {text.skip}
        </button>
      </footer>
    </main>
  )
}

interface StepProps {
  readonly number: number
  readonly title: string
  readonly hint: string
  readonly now?: boolean
  readonly children: ReactNode
}

function Step({ number, title, hint, now = false, children }: StepProps) {
  return (
    <li className={now ? "step now" : "step"}>
      <span className="number" aria-hidden>
        {number}
      </span>
      <div className="grow">
        <p className={now ? "strong" : undefined}>{title}</p>
        <p className="small quiet">{hint}</p>
      </div>
      {children}
    </li>
  )
}

function Promises({
  title,
  lines,
  icon
}: {
  readonly title: string
  readonly lines: readonly string[]
  readonly icon: ReactNode
}) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            {icon}
            {line}
          </li>
        ))}
      </ul>
    </section>
  )
}
