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
import { Choice } from "../../ui/parts/Choice"
import { Switch } from "../../ui/parts/Switch"
import { useDocument, usePreferences } from "../shell/preferences"
import { Hours } from "./Hours"
import { useKeptStorage } from "./keep-storage"
import { welcomeStyle } from "./style"
import { welcomeText } from "./text"

const kinds = ["taobao", "tmall"] as const

export function Welcome() {
  const preferences = usePreferences()
  const text = welcomeText[preferences.language]
  useDocument(preferences, text.title)
  useKeptStorage()
  const inForce = useLiveQuery(() => rules(database), []) ?? defaultRules
  const stored = useLiveQuery(() => readSetting(database, "patrolConsent"), []) === true
  const [consent, setConsent] = useState<boolean | null>(null)
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
      <ol className="card">
        <Step number={1} title={text.kind} hint={text.kindHint}>
          <Choice
            label={text.kind}
            choices={kinds.map((name) => ({ name, title: text.kinds[name] }))}
            chosen={inForce.shopKind}
            onChoose={(kind) => void changeRule("shopKind", kind)}
          />
        </Step>
        <Step number={2} title={text.hours} hint={text.hoursHint}>
          <Hours
            hours={inForce.workingHours}
            label={text.hours}
            names={text.clock}
            onHours={(hours) => void changeRule("workingHours", hours)}
          />
        </Step>
        <Step number={3} title={text.patrol} hint={text.patrolHint}>
          <Switch
            label={text.patrol}
            on={consent ?? stored}
            onSwitch={(on) => {
              setConsent(on)
              void answered(send("change-setting", { name: "patrolConsent", value: on }))
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
      <p role="alert" className={problem ? "late" : "hide"}>
        {problem}
      </p>
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
