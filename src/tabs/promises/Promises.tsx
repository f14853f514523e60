/** Every promise that was not kept yet, of all cases, closed ones too; one click keeps it. */
import { useLiveQuery } from "dexie-react-hooks"
import { useState } from "react"
import { ulid } from "ulid"
import { send } from "../../messages/send"
import { database, openCases } from "../../store"
import { formatIn } from "../../ui/format"
import { Button } from "../../ui/parts/Button"
import { styles } from "../../ui/style"
import { useDocument, usePreferences } from "../shell/preferences"
import { type OpenPromise, openPromises } from "./open-promises"
import { promisesText } from "./text"

const style = `
body { margin: 0; background: var(--bg) }
.hn.promises-page { max-width: 640px; margin: 0 auto; padding: 28px 20px 60px; display: grid; gap: 16px; align-content: start; min-height: 100vh }
.hn.promises-page h1 { font-size: var(--f6); font-weight: 700 }
.hn.promises-page li { display: flex; gap: 12px; align-items: center; padding: 11px 14px } .hn.promises-page li + li { border-top: 1px solid var(--line) }
`

export function Promises() {
  const preferences = usePreferences()
  const text = promisesText[preferences.language]
  const format = formatIn(preferences.language)
  useDocument(preferences, text.title)
  const cases = useLiveQuery(() => openCases(database), [])
  const [problem, setProblem] = useState<string | null>(null)
  const now = Date.now()
  const keep = async ({ shop, key, id }: OpenPromise) => {
    const action = { act: "keep", promise: id } as const
    const answer = await send("act", { id: ulid(), shop, key, action }).catch(() => null)
    setProblem(answer === null || "refused" in answer ? text.failed : null)
  }
  const promises = openPromises(cases ?? [], now)
  return (
    <main className="hn promises-page">
      <style>{styles + style}</style>
      <header>
        <h1>{text.title}</h1>
        <p className="quiet">{text.lead}</p>
        <p role="alert" className="late">
          {problem}
        </p>
      </header>
      {cases && promises.length === 0 && <p className="card pad ok">{text.none}</p>}
      <ul className="card">
        {promises.map((promise) => (
          <li key={promise.id}>
            <div className="grow">
              <p className="strong">{promise.text}</p>
              <p className="small quiet">
                {[
                  promise.item,
                  promise.buyer,
                  text.madeBy(promise.by, format.date(promise.madeAt, now))
                ].join(" · ")}
              </p>
            </div>
            <span className={promise.broken ? "when late" : "when"}>
              {promise.broken ? text.broken : text.due(format.moment(promise.due, now))}
            </span>
            <Button onClick={() => void keep(promise)}>{text.keep}</Button>
          </li>
        ))}
      </ul>
    </main>
  )
}
