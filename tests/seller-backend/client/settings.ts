import type { PageSettings } from "../page-settings"

/** What the served document says about the shop and how it shall behave. */
export const settings: PageSettings = JSON.parse(
  document.getElementById("simulation-settings")?.textContent ?? "null"
)

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds))
