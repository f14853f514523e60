/** `node scripts/run.mjs NAME …` runs scripts/NAME.ts, on a bare clone too. */
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { findBrowser, installPackages, root, say } from "./install.mjs"

const needsBrowser = new Set(["demo", "bench", "gallery", "seed-store"])
const [name, ...args] = process.argv.slice(2)
const file = join(root, "scripts", `${name}.ts`)
if (!name || !existsSync(file)) {
  say(`There is no scripts/${name}.ts.`)
  process.exit(2)
}
installPackages()
const env = { ...process.env, ...(needsBrowser.has(name) ? { CHROME_PATH: findBrowser() } : {}) }
const result = spawnSync(process.execPath, ["--import", "tsx", file, ...args], { stdio: "inherit", env })
process.exit(result.status ?? 1)
