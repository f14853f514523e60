/** The popup: what must be touched before going home, the first sentence for it, and whether anybody watches. */
import { useEffect, useMemo, useState } from "react"
import { formatIn } from "../ui/format"
import { LanguageProvider, locales, textIn } from "../ui/text"
import { Day } from "./Day"
import { useLive } from "./live"
import { useSpoken } from "./pieces"
import { Broken } from "./states/Broken"
import { Loading } from "./states/Loading"
import { popupStyle } from "./style"

export function Popup() {
  const [attempt, setAttempt] = useState(0)
  const live = useLive(attempt)
  const preferences = live.state === "ready" ? live.snapshot.preferences : null
  const language = preferences?.language ?? "zh"
  const appearance = preferences?.appearance ?? "system"
  useEffect(() => {
    const page = document.documentElement
    page.lang = locales[language]
    document.title = textIn(language).name
    if (appearance === "system") delete page.dataset.theme
    else page.dataset.theme = appearance
  }, [language, appearance])
  const spoken = useSpoken(language)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a language sounds different once it is spoken
  const format = useMemo(() => formatIn(language), [language, spoken])
  return (
    <LanguageProvider value={language}>
      <style>{popupStyle}</style>
      <div className="hn popup">
        {(live.state === "loading" || (live.state !== "asking" && !spoken)) && <Loading />}
        {live.state === "broken" && <Broken message={live.message} onRetry={() => setAttempt(attempt + 1)} />}
        {live.state === "ready" && spoken && <Day snapshot={live.snapshot} format={format} />}
      </div>
    </LanguageProvider>
  )
}
