/**
 * Builds the extension into build/. Plasmo knows no `world` in a manifest (it would ask for the `scripting`
 * permission instead), so the one script for the page's own world is marked afterwards.
 */
import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./install.mjs"

const result = spawnSync("npx", ["plasmo", "build", "--hoist", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit"
})
if (result.status !== 0) process.exit(result.status ?? 1)

for (const target of readdirSync(join(root, "build"))) {
  if (!target.endsWith("-prod")) continue
  const file = join(root, "build", target, "manifest.json")
  const manifest = JSON.parse(readFileSync(file, "utf8"))
  const listeners = manifest.content_scripts.filter(({ js }) => js.some((name) => /^listener\./.test(name)))
  if (listeners.length !== 1) throw new Error(`${file}: the listener for the page's world is missing`)
  listeners[0].world = "MAIN"
  writeFileSync(file, JSON.stringify(manifest))
}
