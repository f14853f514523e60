/** Builds the extension into build/, and fails when a part of it has grown too large (docs/architecture.md). */
import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "esbuild"
import { root } from "./install.mjs"
import { stylePages } from "./pages-style.mjs"
import { overLimit, printSizes, sizesOf } from "./sizes.mjs"

const result = spawnSync("npx", ["plasmo", "build", "--hoist", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit"
})
if (result.status !== 0) process.exit(result.status ?? 1)

const targets = readdirSync(join(root, "build")).filter((name) => name.endsWith("-prod"))
for (const target of targets) {
  const folder = join(root, "build", target)
  markListener(join(folder, "manifest.json"))
  for (const name of ["judging", "sentences", "checks"]) await bundleForWorker(name, folder)
  await stylePages(folder)
  const sizes = sizesOf(folder)
  printSizes(sizes)
  const problems = overLimit(sizes)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exit(1)
}

/**
 * Plasmo knows no `world` in a manifest (it would ask for the `scripting` permission instead), so the one script for
 * the page's own world is marked afterwards.
 */
function markListener(file) {
  const manifest = JSON.parse(readFileSync(file, "utf8"))
  const listeners = manifest.content_scripts.filter(({ js }) => js.some((name) => /^listener\./.test(name)))
  if (listeners.length !== 1) throw new Error(`${file}: the listener for the page's world is missing`)
  listeners[0].world = "MAIN"
  writeFileSync(file, JSON.stringify(manifest))
}

/** Plasmo makes one script of the worker; what it loads on demand stands beside it (src/background/on-demand.ts). */
async function bundleForWorker(name, folder) {
  await build({
    entryPoints: [join(root, "src/background", `${name}.ts`)],
    outfile: join(folder, "static/background", `${name}.js`),
    bundle: true,
    minify: true,
    format: "iife",
    globalName: `huinuan.${name}`,
    target: "chrome120",
    logLevel: "warning"
  })
}
