/** The desk: the owner's and the clerk's full page. A frame around one section at a time. */
import { useLiveQuery } from "dexie-react-hooks"
import { useCallback, useMemo, useState } from "react"
import { defaultRules, type Rules } from "../../rules/rules"
import { countUnkeptPromises, database } from "../../store"
import { watchOf, watchOfShops } from "../../today/watch"
import { formatIn } from "../../ui/format"
import { useNow } from "../../ui/now"
import { Button } from "../../ui/parts/Button"
import { Toast } from "../../ui/parts/Toast"
import { preferencesFrom } from "../../ui/preferences"
import { LanguageProvider } from "../../ui/text"
import { useDocument } from "../shell/preferences"
import type { Section } from "./section"
import { sections } from "./sections"
import { go, useAddress } from "./shell/address"
import { backupState } from "./shell/backup-reminder"
import { type Frame, useFrame } from "./shell/live"
import { Navigation } from "./shell/Navigation"
import { useNotice } from "./shell/notice"
import { useSettled } from "./shell/settled"
import { useSteady } from "./shell/steady"
import { deskStyle } from "./style"
import { deskText } from "./text"

const firstPreferences = preferencesFrom({})

export function Desk() {
  const [shop, setShop] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  const live = useFrame(shop, attempt)
  const preferences = live.state === "ready" ? live.frame.preferences : firstPreferences
  const text = deskText[preferences.language]
  useDocument(preferences, text.title)
  return (
    <LanguageProvider value={preferences.language}>
      <style>{deskStyle}</style>
      <div className="hn desk">
        {live.state === "ready" ? (
          <Inside frame={live.frame} shop={shop} onShop={setShop} />
        ) : (
          <main className="waiting">
            <h1>{live.state === "broken" ? text.broken : text.title}</h1>
            <p className="quiet">{live.state === "broken" ? live.message : text.loading}</p>
            {live.state === "broken" && (
              <Button kind="yes" onClick={() => setAttempt(attempt + 1)}>
                {text.retry}
              </Button>
            )}
          </main>
        )}
      </div>
    </LanguageProvider>
  )
}

const namesAndValues = (rules: ReadonlyMap<string, Rules>): string => JSON.stringify([...rules])

interface InsideProps {
  readonly frame: Frame
  readonly shop: string | null
  readonly onShop: (shop: string | null) => void
}

function Inside({ frame, shop, onShop }: InsideProps) {
  const { preferences, rules, shops, readings } = frame
  const settled = useSettled()
  const promises =
    useLiveQuery(
      () => (settled ? countUnkeptPromises(database, shop ?? undefined) : null),
      [shop, settled]
    ) ?? null
  const { language, clerk } = preferences
  const now = useNow(frame)
  const format = useMemo(() => formatIn(language), [language])
  const address = useAddress()
  const notice = useNotice()
  const steady = useSteady(rules, namesAndValues)
  const rulesOf = useCallback((name: string) => steady.get(name) ?? steady.get("") ?? defaultRules, [steady])
  const watch =
    watchOfShops(
      (shop === null ? shops : [shop]).map((name) => ({ shop: name, rules: rulesOf(name) })),
      readings,
      now
    )?.watch ?? watchOf(readings, rulesOf(""), now)
  const section = (sections.find(({ id }) => id === address.section) ?? sections[0]) as Section
  const Current = section.component
  return (
    <>
      <Navigation
        shops={shops}
        shop={shop}
        onShop={onShop}
        current={section.id}
        counts={{ ...frame.counts, promises }}
        watch={watch}
        backup={shops.length === 0 ? null : backupState(frame.backupKeptAt, now)}
        now={now}
        format={format}
      />
      <main className={`section ${section.id}`}>
        <Current
          key={section.id}
          shop={shop}
          shops={shops}
          rulesOf={rulesOf}
          clerk={clerk}
          now={now}
          watch={watch}
          format={format}
          place={section.id === address.section ? address.place : []}
          go={go}
          say={notice.say}
        />
      </main>
      <div className="toast-place">
        <Toast message={notice.message} onGone={notice.dismiss} />
      </div>
    </>
  )
}
