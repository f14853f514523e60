/** The report: to read, to copy, to save. It is never sent by itself. */
import { useState } from "react"
import browser from "webextension-polyfill"
import type { PageDiagnosis } from "../../messages/diagnosis"
import { Button } from "../../ui/parts/Button"
import { reportOf } from "./report-text"
import type { DoctorText } from "./text"

interface ReportProps {
  readonly diagnosis: PageDiagnosis
  readonly text: DoctorText
}

export function Report({ diagnosis, text }: ReportProps) {
  const [said, setSaid] = useState("")
  const report = reportOf(diagnosis, browser.runtime.getManifest().version)
  const copy = async () => {
    const failed = await navigator.clipboard.writeText(report).then(
      () => false,
      () => true
    )
    setSaid(failed ? text.copyFailed : text.copied)
  }
  return (
    <section className="card pad report" aria-labelledby="report">
      <h2 id="report" className="strong">
        {text.report}
      </h2>
      <p className="small quiet">{text.reportHint}</p>
      <div className="line">
        <Button onClick={() => void copy()}>{text.copy}</Button>
        <Button onClick={() => save(report, `huinuan-${diagnosis.page}.txt`)}>{text.save}</Button>
        <span role="status" className="small ok">
          {said}
        </span>
      </div>
      <details>
        <summary className="link">{text.look}</summary>
        <textarea className="field" readOnly rows={16} aria-label={text.report} value={report} />
      </details>
    </section>
  )
}

function save(report: string, name: string): void {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(new Blob([report], { type: "text/plain;charset=utf-8" }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
