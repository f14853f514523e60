/** How much there is, and whether the browser keeps it. */

import { useLiveQuery } from "dexie-react-hooks"
import { useEffect, useState } from "react"
import { database, storeCounts } from "../../../store"
import type { Language } from "../../../ui/text"
import { sizeText } from "./disk"
import { dataText } from "./text"

interface SizeProps {
  readonly language: Language
  /** Changes whenever something was written or deleted. */
  readonly version: number
}

/** `unlimitedStorage` keeps an extension's data from being cleared when the disk is full, whatever `persisted` says. */
const isUnlimited = () =>
  globalThis.chrome?.runtime?.getManifest().permissions?.includes("unlimitedStorage") ?? false

export function Size({ language, version }: SizeProps) {
  const text = dataText[language].size
  const counts = useLiveQuery(() => storeCounts(database), [])
  const [state, setState] = useState<{ readonly usage: number; readonly persistent: boolean } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version means that it must be measured again
  useEffect(() => {
    let stale = false
    void Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]).then(
      ([{ usage = 0 }, persisted]) => {
        if (!stale) setState({ usage, persistent: persisted || isUnlimited() })
      }
    )
    return () => {
      stale = true
    }
  }, [version, counts?.cases])
  return (
    <section className="card" aria-label={text.title}>
      <h2>{text.title}</h2>
      {counts && <p>{text.counts(counts.cases, counts.orders)}</p>}
      {state && (
        <p>
          {text.used(sizeText(state.usage))}{" "}
          <span className={state.persistent ? "small quiet" : "small due"}>
            {state.persistent ? text.persistent : text.notPersistent}
          </span>
        </p>
      )}
    </section>
  )
}
