/** The real checklist on made-up data, in a store of its own that is deleted when the tour is left. */
import { useEffect, useState } from "react"
import { BackendProvider } from "../../popup/backend"
import { Popup } from "../../popup/Popup"
import type { Preferences } from "../../ui/preferences"
import { readPreferences } from "../shell/preferences"
import { Guide } from "./Guide"
import { type PracticeBackend, practiceBackend } from "./practice-backend"
import { tourStyle } from "./style"
import { tourText } from "./text"

type Stage =
  | { readonly state: "preparing" }
  | { readonly state: "failed" }
  | { readonly state: "ready"; readonly backend: PracticeBackend; readonly preferences: Preferences }

export function Tour() {
  const [stage, setStage] = useState<Stage>({ state: "preparing" })
  useEffect(() => {
    prepare()
      .then((ready) => setStage({ state: "ready", ...ready }))
      .catch((error: unknown) => {
        console.error("huinuan: the tour could not be prepared", error)
        setStage({ state: "failed" })
      })
  }, [])
  const language = stage.state === "ready" ? stage.preferences.language : "zh"
  const text = tourText[language]
  if (stage.state !== "ready")
    return (
      <main className="hn">
        <h1>{text.title}</h1>
        <p role={stage.state === "failed" ? "alert" : "status"}>
          {stage.state === "failed" ? text.failed : text.preparing}
        </p>
      </main>
    )
  const { backend } = stage
  const leave = () => void backend.leave().then(() => window.close())
  return (
    <div className="hn tour">
      <Guide database={backend.database} text={text} onLeave={leave} />
      <div className="stage">
        <BackendProvider value={backend}>
          <Popup />
        </BackendProvider>
      </div>
      <style>{tourStyle}</style>
    </div>
  )
}

async function prepare() {
  const preferences = await readPreferences()
  const backend = await practiceBackend(preferences, tourText[preferences.language], Date.now)
  return { preferences, backend }
}
