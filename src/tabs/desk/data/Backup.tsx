/** A backup to keep elsewhere, and the copies that are kept here by themselves. */
import { useEffect, useState } from "react"
import { send } from "../../../messages/send"
import { dayOf } from "../../../rules/time"
import { type FileEntry, ownFiles } from "../../../store"
import type { Format } from "../../../ui/format"
import { Button } from "../../../ui/parts/Button"
import { backupState } from "../shell/backup-reminder"
import { saveFile, sizeText } from "./disk"
import { makeBackup } from "./make-backup"
import { dataText } from "./text"
import type { Work } from "./work"

interface BackupProps {
  readonly format: Format
  readonly now: number
  /** When one was last put elsewhere, milliseconds; null: never. */
  readonly exportedAt: number | null
  readonly work: Work
  /** Changes whenever the copies may have. */
  readonly version: number
  readonly onRestore: (file: Blob) => void
}

export function Backup({ format, now, exportedAt, work, version, onRestore }: BackupProps) {
  const text = dataText[format.language].backup
  const [passphrase, setPassphrase] = useState("")
  const [isShown, setShown] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const [copies, setCopies] = useState<readonly FileEntry[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version means that they must be read again
  useEffect(() => {
    let stale = false
    void ownFiles
      .list()
      .then((files) => !stale && setCopies(files.filter(({ name }) => !name.startsWith("staged-"))))
      .catch(() => !stale && setCopies([]))
    return () => {
      stale = true
    }
  }, [version])
  const save = () =>
    work.run("backup", async () => {
      const { file, events } = await makeBackup(passphrase, Date.now())
      saveFile(`huinuan-${dayOf(Date.now())}.huinuan`, file)
      setPassphrase("")
      setSaved(true)
      return text.saved(events)
    })
  /** Only the person knows that it lies elsewhere: a download alone is on the same disk. */
  const note = () =>
    work.run("elsewhere", async () => {
      await send("change-setting", { name: "exportedAt", value: Date.now() })
      setSaved(false)
      return text.noted
    })
  const ago = exportedAt === null ? "" : format.ago(exportedAt, now)
  const state = backupState(exportedAt, now)
  return (
    <section className="card" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p className={state === "kept" ? "quiet" : "due"}>
        {{ never: text.never, old: text.old(ago), kept: text.last(ago) }[state]}
      </p>
      <div className="row">
        <label>
          {text.passphrase}
          <input
            className="field"
            type={isShown ? "text" : "password"}
            autoComplete="new-password"
            value={passphrase}
            onChange={({ target }) => setPassphrase(target.value)}
          />
        </label>
        <label className="check">
          <input type="checkbox" checked={isShown} onChange={() => setShown(!isShown)} />
          {text.show}
        </label>
        <Button kind="yes" disabled={work.busy !== null} onClick={save}>
          {work.busy === "backup" ? text.saving : text.save}
        </Button>
      </div>
      {isSaved && (
        <div className="row elsewhere">
          <span>{text.elsewhere}</span>
          <Button size="slim" disabled={work.busy !== null} onClick={note}>
            {text.isElsewhere}
          </Button>
        </div>
      )}
      <p className="small quiet">{text.passphraseHint}</p>
      <p className="small quiet">{text.copies}</p>
      {copies.length > 0 && (
        <ul className="lines">
          {copies.map(({ name, size }) => (
            <li key={name}>
              <span className="grow">
                {nameOf(name, text)} <span className="small quiet">{sizeText(size)}</span>
              </span>
              <Button
                size="slim"
                onClick={() =>
                  void ownFiles.read(name).then((file) => file && saveFile(`huinuan-${name}.huinuan`, file))
                }
              >
                {text.take}
              </Button>
              <Button
                size="slim"
                onClick={() => void ownFiles.read(name).then((file) => file && onRestore(file))}
              >
                {text.useCopy}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function nameOf(name: string, text: (typeof dataText)["zh"]["backup"]): string {
  const day = /\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? name
  return name.startsWith("update-") ? text.beforeUpdate(day) : text.copyOf(day)
}
