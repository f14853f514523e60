/** The rules of the assessment, for a month that has not begun (4-32). Sales are no field and cannot become one (4-15). */
import { useState } from "react"
import { grades } from "../../../kpi/grades"
import { addSettings, settingsFor, versionsFrom } from "../../../kpi/kpi-settings"
import { measureNames, measures } from "../../../kpi/measures"
import { monthAfter } from "../../../kpi/month"
import { send } from "../../../messages/send"
import type { AssessmentVersion, Month } from "../../../rules/assessment"
import type { Format } from "../../../ui/format"
import { Button } from "../../../ui/parts/Button"
import { newPressId } from "../../../ui/press-id"
import type { Say } from "../shell/notice"
import { type AssessmentDraft, draftOf, settingsOf, sumOf } from "./assessment-draft"
import { gradeName } from "./grade-name"
import { NumberField } from "./NumberField"
import type { ClerksText } from "./text"

interface AssessmentFormProps {
  readonly kept: readonly AssessmentVersion[]
  readonly thisMonth: Month
  readonly text: ClerksText
  readonly format: Format
  readonly say: Say
}

export function AssessmentForm({ kept, thisMonth, text, format, say }: AssessmentFormProps) {
  const words = text.owner
  const { language } = format
  const versions = versionsFrom(kept)
  const from = monthAfter(thisMonth)
  const month = text.monthName(Number(from.slice(0, 4)), Number(from.slice(5)))
  const inForce = settingsFor(versions, from)
  const [typed, setTyped] = useState<AssessmentDraft | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const draft = typed ?? draftOf(inForce)
  const change = (changed: Partial<AssessmentDraft>) => setTyped({ ...draft, ...changed })
  const save = async () => {
    try {
      const value = addSettings(versions, settingsOf(draft, from), thisMonth)
      const reply = await send("change-rule", { id: newPressId(), shop: "", rule: "assessment", value })
      if ("problem" in reply) return setWrong(reply.problem)
      setWrong(null)
      setTyped(null)
      say(words.saved)
    } catch (error) {
      setWrong((error as Error).message)
    }
  }
  return (
    <form
      className="assessment"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <p className="small quiet">
        {inForce.from === from ? words.already(month) : words.from(month)} · {words.lead}
      </p>
      <fieldset>
        <legend>{words.weights}</legend>
        {measureNames.map((name) => (
          <NumberField
            key={name}
            label={measures[name].label[language]}
            value={draft.weights[name]}
            onChange={(line) => change({ weights: { ...draft.weights, [name]: line } })}
          />
        ))}
        <p className={sumOf(draft) === 100 ? "small quiet" : "small late"}>{words.sum(sumOf(draft))}</p>
      </fieldset>
      <fieldset>
        <legend>{words.tiers}</legend>
        {draft.tiers.map((tier, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the tiers are a fixed row of three, told by their place
          <div key={index} className="tier">
            {(["from", "base"] as const).map((field) => (
              <NumberField
                key={field}
                label={field === "from" ? words.tierFrom : words.tierBase}
                value={tier[field]}
                onChange={(line) =>
                  change({
                    tiers: draft.tiers.map((old, at) => (at === index ? { ...old, [field]: line } : old))
                  })
                }
              />
            ))}
          </div>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.grades}</legend>
        {grades.map((grade, index) => (
          <NumberField
            key={grade}
            label={gradeName(grade, language)}
            value={draft.gradeFrom[index] ?? ""}
            onChange={(line) =>
              change({ gradeFrom: draft.gradeFrom.map((old, at) => (at === index ? line : old)) })
            }
          />
        ))}
      </fieldset>
      <p role="alert" className="small late">
        {wrong}
      </p>
      <div>
        <Button kind="yes" type="submit" disabled={typed === null}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}
