/** A backup looked into, and taken in once the person has seen what is in it. */
import { useEffect, useRef, useState } from "react"
import type { BackupReason } from "../../../backup/problem"
import type { BackupSummary } from "../../../messages/replies"
import { send } from "../../../messages/send"
import { dayOf } from "../../../rules/time"
import { Button } from "../../../ui/parts/Button"
import type { Language } from "../../../ui/text"
import { stage } from "./disk"
import { FileButton } from "./FileButton"
import { dataText } from "./text"
import type { Work } from "./work"

interface RestoreProps {
  readonly language: Language
  readonly work: Work
  /** A copy that was chosen elsewhere on the page. */
  readonly given: Blob | null
}

export function Restore({ language, work, given }: RestoreProps) {
  const text = dataText[language].restore
  const [file, setFile] = useState<string | null>(null)
  const [passphrase, setPassphrase] = useState("")
  const [problem, setProblem] = useState<BackupReason | null>(null)
  const [summary, setSummary] = useState<BackupSummary | null>(null)
  const card = useRef<HTMLElement>(null)
  const forget = () => {
    setFile(null)
    setPassphrase("")
    setSummary(null)
    setProblem(null)
  }
  const inspect = async (staged: string) => {
    const reply = await send("inspect-backup", { file: staged, passphrase: passphrase || null })
    if ("problem" in reply) setProblem(reply.problem)
    else {
      setProblem(null)
      setSummary(reply)
    }
    return ""
  }
  const choose = (chosen: Blob) => {
    forget()
    void work.run("inspect", async () => {
      const staged = await stage(chosen)
      setFile(staged)
      return inspect(staged)
    })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newly given copy is looked into
  useEffect(() => {
    if (!given) return
    choose(given)
    card.current?.scrollIntoView({ block: "nearest" })
  }, [given])
  const restore = () =>
    work.run("restore", async () => {
      if (file === null) return ""
      const reply = await send("restore-backup", { file, passphrase: passphrase || null })
      if ("problem" in reply) {
        setProblem(reply.problem)
        return ""
      }
      forget()
      const { added, refusedSettings } = reply
      return text.done(added) + (refusedSettings > 0 ? text.leavesOut(refusedSettings) : "")
    })
  const asksPassphrase = problem === "needs-passphrase" || problem === "wrong-passphrase"
  return (
    <section className="card" aria-label={text.title} ref={card}>
      <h2>{text.title}</h2>
      <p className="quiet">{text.hint}</p>
      <div className="row">
        <FileButton
          label={work.busy === "inspect" ? text.reading : text.choose}
          accept=".huinuan"
          disabled={work.busy !== null}
          onFile={choose}
        />
      </div>
      <p role="alert" className={problem === "needs-passphrase" ? "due" : "late"}>
        {problem && text.problems[problem]}
      </p>
      {asksPassphrase && file !== null && (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault()
            void work.run("inspect", () => inspect(file))
          }}
        >
          <label>
            {text.passphrase}
            <input
              className="field"
              type="password"
              autoComplete="off"
              value={passphrase}
              onChange={({ target }) => setPassphrase(target.value)}
            />
          </label>
          <button type="submit" className="btn" disabled={work.busy !== null}>
            {text.open}
          </button>
        </form>
      )}
      {summary && (
        <>
          <div>
            <p className="strong">{text.made(dayOf(summary.madeAt))}</p>
            <p>{[...summary.shops, text.holds(summary.cases, summary.events)].join(" · ")}</p>
            <p>{text.adds(summary.added, summary.known)}</p>
            {summary.keptSettings > 0 && <p className="small quiet">{text.keeps(summary.keptSettings)}</p>}
            {summary.refusedSettings > 0 && <p className="due">{text.leavesOut(summary.refusedSettings)}</p>}
          </div>
          <div className="row">
            <Button kind="yes" disabled={work.busy !== null} onClick={restore}>
              {work.busy === "restore" ? text.restoring : text.confirm}
            </Button>
            <Button disabled={work.busy !== null} onClick={forget}>
              {text.cancel}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
