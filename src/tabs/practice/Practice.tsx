/** Practice with made-up buyers. Of all that is said here, only the count is kept. */
import { useLiveQuery } from "dexie-react-hooks"
import { useState } from "react"
import { send } from "../../messages/send"
import { database, readSetting } from "../../store"
import { Button } from "../../ui/parts/Button"
import { LanguageProvider } from "../../ui/text"
import type { Buyer } from "../../wording/rehearsal/rehearse"
import { useDocument, usePreferences } from "../shell/preferences"
import { Pick } from "./Pick"
import { practiceStyle } from "./style"
import { Talk } from "./Talk"
import { practiceText } from "./text"

export function Practice() {
  const preferences = usePreferences()
  const { language } = preferences
  const text = practiceText[language]
  useDocument(preferences, text.title)
  const [buyer, setBuyer] = useState<Buyer | null>(null)
  const [done, setDone] = useState(false)
  const stored = useLiveQuery(() => readSetting(database, "practised"), [])
  const count = typeof stored === "number" ? stored : 0
  const finish = () => {
    setBuyer(null)
    setDone(true)
    void send("change-setting", { name: "practised", value: count + 1 })
  }
  return (
    <LanguageProvider value={language}>
      <main className="hn practice">
        <style>{practiceStyle}</style>
        <header>
          <h1>{text.title}</h1>
          <p className="quiet">{text.lead}</p>
          {count > 0 && <p className="small quiet">{text.practised(count)}</p>}
        </header>
        {done && !buyer && (
          <p className="card pad ok" role="status">
            {text.done}
          </p>
        )}
        {buyer ? (
          <Talk
            key={buyer.id}
            buyer={buyer}
            text={text}
            language={language}
            onDone={finish}
            onLeave={() => setBuyer(null)}
          />
        ) : (
          <Pick
            text={text}
            language={language}
            onPick={(picked) => {
              setDone(false)
              setBuyer(picked)
            }}
          />
        )}
        {buyer && <Button onClick={() => setBuyer(null)}>{text.again}</Button>}
      </main>
    </LanguageProvider>
  )
}
