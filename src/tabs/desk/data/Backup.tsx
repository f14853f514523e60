/** A backup to keep elsewhere, and the copies that are kept here by themselves. */
import { useEffect, useState } from "react"
import { send } from "../../../messages/send"
import { DAY, dayOf } from "../../../rules/time"
import { type FileEntry, ownFiles } from "../../../store"
import type { Format } from "../../../ui/format"
import { Button } from "../../../ui/parts/Button"
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

const REMIND = 30 * DAY

export function Backup({ format, now, exportedAt, work, version, onRestore }: BackupProps) {
  const text = dataText[format.language].backup
  const [passphrase, setPassphrase] = useState("")
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
      await send("change-setting", { name: "exportedAt", value: Date.now() })
      setPassphrase("")
      return text.saved(events)
    })
  const ago = exportedAt === null ? "" : format.ago(exportedAt, now)
  const isOld = exportedAt === null || now - exportedAt > REMIND
  return (
    <section className="card" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p className={isOld ? "due" : "quiet"}>
        {exportedAt === null ? text.never : isOld ? text.old(ago) : text.last(ago)}
      </p>
      <div className="row">
        <label>
          {text.passphrase}
          <input
            className="field"
            type="password"
            autoComplete="new-password"
            value={passphrase}
            onChange={({ target }) => setPassphrase(target.value)}
          />
        </label>
        <Button kind="yes" disabled={work.busy !== null} onClick={save}>
          {work.busy === "backup" ? text.saving : text.save}
        </Button>
      </div>
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
