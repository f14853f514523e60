/** One piece of work at a time, told at the foot of the screen when it is done or did not succeed. */
import { useCallback, useState } from "react"
import type { Language } from "../../../ui/text"
import { whatFailed } from "../../../ui/what-failed"
import type { Say } from "../shell/notice"
import { dataText } from "./text"

export interface Work {
  /** The name of what is going on; null: nothing. */
  readonly busy: string | null
  /** Resolves once it is done; what it returns is said, "" says nothing. */
  readonly run: (name: string, work: () => Promise<string>) => Promise<void>
}

export function useWork(language: Language, say: Say): Work {
  const [busy, setBusy] = useState<string | null>(null)
  const run = useCallback(
    async (name: string, work: () => Promise<string>) => {
      setBusy(name)
      try {
        const said = await work()
        if (said !== "") say(said)
      } catch (error) {
        say(whatFailed(error, language, dataText[language].failed), { failed: true })
        console.error("huinuan:", error)
      } finally {
        setBusy(null)
      }
    },
    [language, say]
  )
  return { busy, run }
}
