/** What the popup shows, read live from the store. It never writes there. */
import { useLiveQuery } from "dexie-react-hooks"
import { useEffect, useLayoutEffect, useState } from "react"
import { flushSync } from "react-dom"
import type { Database } from "../store/database"
import { readSetting } from "../store/settings"
import { StoreError } from "../store/trouble"
import { type AllWork, allWork } from "../store/work"
import type { Day } from "../today/day"
import { dayOfFirstLook, type FirstLook } from "../today/first-look"
import { type PreferenceName, type Preferences, preferenceNames, preferencesFrom } from "../ui/preferences"
import { useBackend } from "./backend"

export interface Snapshot extends AllWork {
  /** The worker's first look, while the store is being read: of it, only what is drawn at once is here. */
  readonly firstLook: Day | null
  readonly preferences: Preferences
  /** The worker's last look through the pages, unread. */
  readonly patrol: unknown
}

export type Live =
  /** Whether there is a first look: known within milliseconds. */
  | { readonly state: "asking" }
  | { readonly state: "loading" }
  | { readonly state: "broken"; readonly message: string }
  | { readonly state: "ready"; readonly snapshot: Snapshot }

/** In milliseconds: many times what the browser takes to answer from its memory. Then nobody waits for it any more. */
const PATIENCE = 300

/** `attempt` is raised to try again after the store could not be opened. */
export function useLive(attempt: number): Live {
  const { database } = useBackend()
  const first = useFirstLook()
  const [reads, setReads] = useState(false)
  useEffect(() => {
    if (first.state === "asking") return
    const timer = setTimeout(() => setReads(true)) // the first look is drawn before the store is opened
    return () => clearTimeout(timer)
  }, [first])
  const live = useLiveQuery(() => (reads ? readLive(database) : null), [attempt, reads], null)
  return live ?? first
}

/** Drawn as soon as it is here, and nothing before it: each thing drawn costs a frame. */
function useFirstLook(): Live {
  const { firstLook } = useBackend()
  const [first, setFirst] = useState<Live>({ state: "asking" })
  useLayoutEffect(() => {
    const show = (live: Live) => flushSync(() => setFirst(live))
    const timer = setTimeout(
      () => setFirst((now) => (now.state === "asking" ? { state: "loading" } : now)),
      PATIENCE
    )
    firstLook.then(
      (look) => show(look ? { state: "ready", snapshot: fromFirstLook(look) } : { state: "loading" }),
      (error) => {
        console.warn("huinuan: there was no first look", error)
        show({ state: "loading" })
      }
    )
    return () => clearTimeout(timer)
  }, [firstLook])
  return first
}

async function readLive(database: Database): Promise<Live> {
  try {
    return { state: "ready", snapshot: await readSnapshot(database) }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return { state: "broken", message: error.message }
  }
}

async function readSnapshot(database: Database): Promise<Snapshot> {
  const [work, preferences, patrol] = await Promise.all([
    allWork(database),
    readPreferences(database),
    readSetting(database, "patrol")
  ])
  return { ...work, firstLook: null, preferences, patrol }
}

function fromFirstLook(look: FirstLook): Snapshot {
  const { shops, readings, gaps, settings } = look
  return {
    shops: shops.map((shop) => ({ ...shop, cases: [], orders: [], items: [] })),
    readings,
    gaps,
    firstLook: dayOfFirstLook(look),
    preferences: preferencesFrom(settings),
    patrol: null
  }
}

async function readPreferences(database: Database): Promise<Preferences> {
  const pairs = preferenceNames.map(
    async (name): Promise<[PreferenceName, unknown]> => [name, await readSetting(database, name)]
  )
  return preferencesFrom(Object.fromEntries(await Promise.all(pairs)))
}
