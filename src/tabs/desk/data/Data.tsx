/** The section of data: backup and restore, tables in and out, size, forgetting, deletion. */

import { useLiveQuery } from "dexie-react-hooks"
import { useState } from "react"
import { database, readSetting } from "../../../store"
import type { SectionProps } from "../section"
import { keptAtFrom } from "../shell/backup-reminder"
import { SectionHead } from "../shell/SectionHead"
import { deskText } from "../text"
import { Backup } from "./Backup"
import { Export } from "./Export"
import { Forget } from "./Forget"
import { PrintView } from "./PrintView"
import { Remove } from "./Remove"
import { Restore } from "./Restore"
import { Size } from "./Size"
import { outNames } from "./sheets-out"
import { dataStyle } from "./style"
import { TakeTable } from "./TakeTable"
import { dataText } from "./text"
import { useWork } from "./work"

export function Data(frame: SectionProps) {
  const { shop, shops, rulesOf, now, format, place, go, say } = frame
  const { language } = format
  const [version, setVersion] = useState(0)
  const [given, setGiven] = useState<Blob | null>(null)
  const work = useWork(language, (said, more) => {
    say(said, more)
    setVersion((old) => old + 1)
  })
  const exportedAt = useLiveQuery(
    async () => ({ at: keptAtFrom(await readSetting(database, "exportedAt")) }),
    []
  )
  const printed = place[0] === "print" ? outNames.find((name) => name === place[1]) : undefined
  if (printed)
    return (
      <>
        <style>{dataStyle}</style>
        <PrintView {...frame} name={printed} />
      </>
    )
  return (
    <>
      <style>{dataStyle}</style>
      <SectionHead title={deskText[language].sections.data} lead={dataText[language].lead} />
      <div className="section-body data">
        {exportedAt && (
          <Backup
            format={format}
            now={now}
            exportedAt={exportedAt.at}
            work={work}
            version={version}
            onRestore={setGiven}
          />
        )}
        <Restore language={language} work={work} given={given} />
        <TakeTable shop={shop} shops={shops} rulesOf={rulesOf} now={now} format={format} work={work} />
        <Export
          shop={shop}
          rulesOf={rulesOf}
          format={format}
          work={work}
          onPrint={(name) => go("data", "print", name)}
        />
        <div className="side">
          <Size language={language} version={version} />
          <Forget format={format} work={work} shops={shops} />
          <Remove language={language} work={work} />
        </div>
      </div>
    </>
  )
}
