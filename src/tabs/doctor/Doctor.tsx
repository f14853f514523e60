/** The page doctor: what stands on a page that cannot be read, and one click to teach it. */

import { useMemo, useState } from "react"
import type { PageMapping } from "../../messages/mapping"
import { MessageError } from "../../messages/post"
import { send } from "../../messages/send"
import { teachPopupEnglish } from "../../popup/text"
import { en as popupEnglish } from "../../popup/text/en"
import type { PageKind } from "../../rows"
import { formatIn } from "../../ui/format"
import { teachEnglish } from "../../ui/text"
import { en } from "../../ui/text/en"
import { useDocument, usePreferences } from "../shell/preferences"
import { Ailment } from "./Ailment"
import { Fine } from "./Fine"
import { useSnapshot } from "./live"
import { doctorStyle } from "./style"
import { Taught } from "./Taught"
import { doctorText } from "./text"

teachEnglish(en)
teachPopupEnglish(popupEnglish)

export function Doctor() {
  const preferences = usePreferences()
  const { language } = preferences
  const text = doctorText[language]
  useDocument(preferences, text.title)
  const format = useMemo(() => formatIn(language), [language])
  const snapshot = useSnapshot()
  const [problem, setProblem] = useState<string | null>(null)
  const [patient, setPatient] = useState<PageKind | null>(null)

  /** True once it is stored; the worker then tells the open pages. */
  const store = async (mappings: readonly PageMapping[]): Promise<boolean> => {
    const failed = (error: unknown) =>
      error instanceof MessageError && language === "zh" ? error.message : text.failed
    const reply = await send("change-setting", { name: "mappings", value: mappings }).catch((error) => ({
      problem: failed(error)
    }))
    setProblem("problem" in reply ? reply.problem : null)
    return !("problem" in reply)
  }
  return (
    <main className="hn doctor">
      <style>{doctorStyle}</style>
      <p className="name">
        <span className="logo" aria-hidden>
          暖
        </span>
        {text.title}
      </p>
      {!snapshot && <p className="quiet">{text.loading}</p>}
      {snapshot?.ailing.map((ailing) => (
        <Ailment
          key={`${ailing.reading.page} ${ailing.reading.shop}`}
          ailing={ailing}
          mappings={snapshot.mappings}
          text={text}
          format={format}
          onTeach={(mappings) => {
            setPatient(ailing.reading.page)
            return store(mappings)
          }}
        />
      ))}
      {snapshot?.ailing.length === 0 && (
        <Fine readings={snapshot.others} learned={patient} text={text} format={format} />
      )}
      <p role="alert" className="late">
        {problem}
      </p>
      {snapshot && (
        <Taught
          mappings={snapshot.mappings}
          text={text}
          language={language}
          onChange={(rest) => void store(rest)}
        />
      )}
    </main>
  )
}
