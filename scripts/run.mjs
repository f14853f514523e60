/** `node scripts/run.mjs NAME …` runs scripts/NAME.ts, on a bare clone too. */
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { bundle } from "./bundle.mjs"
import { findBrowser, installPackages, root, say } from "./install.mjs"

const needsBrowser = new Set(["demo", "bench", "gallery", "seed-store"])
/** What people wait for line by line: bundled and run in this process, the start takes a third of the time. */
const quick = new Set(["read-page", "judge-review", "check-wording", "replay"])
const [name, ...args] = process.argv.slice(2)
const file = join(root, "scripts", `${name}.ts`)
if (!name || !existsSync(file)) {
  say(`There is no scripts/${name}.ts.`)
  process.exit(2)
}
installPackages()
if (quick.has(name)) {
  const made = await bundle(file, join(root, "node_modules/.cache/huinuan"))
  process.argv = [process.execPath, made, ...args]
  createRequire(import.meta.url)(made)
} else {
  const env = { ...process.env, ...(needsBrowser.has(name) ? { CHROME_PATH: findBrowser() } : {}) }
  const result = spawnSync(process.execPath, ["--import", "tsx", file, ...args], { stdio: "inherit", env })
  process.exit(result.status ?? 1)
}
