/** Once a month: what to improve first, and what nobody reminds an owner of (0-29, 0-30, 4-32). */
import { useLiveQuery } from "dexie-react-hooks"
import { useEffect, useState } from "react"
import { OwnerPlans } from "../../../messages/owner-plan"
import { dayOf } from "../../../rules/time"
import { database, readSetting } from "../../../store"
import type { Format } from "../../../ui/format"
import { Button } from "../../../ui/parts/Button"
import { Panel } from "../chart/Panel"
import { changeSetting } from "../shell/change-setting"
import type { Say } from "../shell/notice"
import { planPoints, planText } from "./plan"

interface PlanningProps {
  readonly now: number
  readonly format: Format
  readonly say: Say
}

export function Planning({ now, format, say }: PlanningProps) {
  const text = planText[format.language]
  const month = dayOf(now).slice(0, 7)
  const stored = useLiveQuery(() => readSetting(database, "plans"), [])
  const parsed = OwnerPlans.safeParse(stored)
  const plans = parsed.success ? parsed.data : {}
  const plan = plans[month] ?? { done: [], text: "" }
  const [ticked, setTicked] = useState<readonly string[] | null>(null)
  const [words, setWords] = useState<string | null>(null)
  const kept = plan.done.join(" ")
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept ends the waiting for it
  useEffect(() => setTicked(null), [kept])
  const done = ticked ?? plan.done
  const keep = (changed: Partial<typeof plan>) =>
    changeSetting("plans", { ...plans, [month]: { ...plan, ...changed } }, format, say)
  const tick = (id: string, on: boolean) => {
    const next = on ? [...done, id] : done.filter((other) => other !== id)
    setTicked(next)
    void keep({ done: next })
  }
  return (
    <Panel title={text.title(Number(month.slice(5)))} hint={text.hint}>
      <div className="planning">
        <ol>
          {planPoints.map((id) => (
            <li key={id}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={done.includes(id)}
                  onChange={({ target }) => tick(id, target.checked)}
                />
                {text.points[id]}
              </label>
            </li>
          ))}
        </ol>
        <form
          className="line after"
          onSubmit={(event) => {
            event.preventDefault()
            if (words !== null) void keep({ text: words.trim() }).then((saved) => saved && say(text.saved))
          }}
        >
          <input
            className="field"
            aria-label={text.first}
            placeholder={text.first}
            maxLength={1000}
            value={words ?? plan.text}
            onChange={({ target }) => setWords(target.value)}
          />
          <Button type="submit" disabled={words === null || words.trim() === plan.text}>
            {text.save}
          </Button>
        </form>
      </div>
    </Panel>
  )
}
