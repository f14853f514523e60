/** Once a month: what to improve first, and what nobody reminds an owner of (0-29, 0-30, 4-32). */
import { useState } from "react"
import { OwnerPlans } from "../../../messages/owner-plan"
import { dayOf } from "../../../rules/time"
import type { Format } from "../../../ui/format"
import { Button } from "../../../ui/parts/Button"
import { Panel } from "../chart/Panel"
import type { Say } from "../shell/notice"
import { useSetting } from "../shell/setting"
import { planPoints, planText } from "./plan"

interface PlanningProps {
  readonly now: number
  readonly format: Format
  readonly say: Say
}

type Plan = OwnerPlans[string]
const nothing: Plan = { done: [], text: "" }

function plansFrom(stored: unknown): OwnerPlans {
  const parsed = OwnerPlans.safeParse(stored)
  return parsed.success ? parsed.data : {}
}

export function Planning({ now, format, say }: PlanningProps) {
  const text = planText[format.language]
  const month = dayOf(now).slice(0, 7)
  const { value: plans, keep } = useSetting("plans", plansFrom, format, say)
  const plan = plans[month] ?? nothing
  const [words, setWords] = useState<string | null>(null)
  const change = (changed: (plan: Plan) => Partial<Plan>) =>
    keep((old) => ({ ...old, [month]: { ...(old[month] ?? nothing), ...changed(old[month] ?? nothing) } }))
  const tick = (id: string, on: boolean) =>
    change(({ done }) => ({ done: on ? [...done, id] : done.filter((other) => other !== id) }))
  const save = async (text: string) => {
    if (await change(() => ({ text }))) say(planText[format.language].saved)
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
                  checked={plan.done.includes(id)}
                  onChange={({ target }) => void tick(id, target.checked)}
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
            if (words !== null) void save(words.trim())
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
