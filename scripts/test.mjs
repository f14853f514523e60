/**
 * `npm test`: every check and every test, from a bare clone too.
 * The last line is exactly `N passed, N failed`; it exits 1 when something failed.
 */
import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { findBrowser, installPackages, root } from "./install.mjs"

const minutes = 60_000
const total = { passed: 0, failed: 0 }
const skipped = []
const failures = []
let finished = false

// whatever ends this process, the last line is the count; not to have come to the end is a failure
process.on("exit", () => {
  if (!finished) total.failed += 1
  writeSync(1, `${total.passed} passed, ${total.failed} failed\n`)
})

/** Runs a command with its output shown; resolves to its exit code, or null when it had to be stopped. */
function run(command, args, environment = {}, limit = 25 * minutes) {
  return new Promise((done) => {
    // in a group of its own, so that a stuck run is stopped with everything it has started
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...environment },
      detached: true
    })
    const stop = (signal) => {
      try {
        process.kill(-child.pid, signal)
      } catch {
        // it has ended by itself meanwhile
      }
    }
    const timer = setTimeout(() => stop("SIGKILL"), limit)
    const interrupted = () => {
      stop("SIGTERM")
      process.exit(130)
    }
    process.once("SIGINT", interrupted)
    process.once("SIGTERM", interrupted)
    const end = (code) => {
      clearTimeout(timer)
      process.off("SIGINT", interrupted)
      process.off("SIGTERM", interrupted)
      done(code)
    }
    child.once("error", () => end(null))
    child.once("exit", end)
  })
}

function count(name, passed, failed) {
  total.passed += passed
  total.failed += failed
  if (failed > 0) failures.push(`${name} (${failed})`)
}

/** The fast checks that `npm run check` consists of, each counted as one. */
async function check() {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  for (const [, name] of scripts.check.matchAll(/npm run (\S+)/g)) {
    console.log(`\n· ${name}`)
    const code = await run("npm", ["run", "--silent", name], {}, 5 * minutes)
    count(name, code === 0 ? 1 : 0, code === 0 ? 0 : 1)
  }
}

/** One vitest project. A runner that crashes, or says it failed without a failed test, counts as a failure. */
async function test(project, folder) {
  console.log(`\n· ${project} tests`)
  const file = join(folder, `${project}.json`)
  const reporters = ["--reporter=default", "--reporter=./scripts/tally.mjs"]
  const code = await run("npx", ["vitest", "run", "--project", project, ...reporters], { TALLY_FILE: file })
  let tally = { passed: 0, failed: 0, skipped: [] }
  try {
    tally = JSON.parse(readFileSync(file, "utf8"))
  } catch {
    console.log(`✗ the ${project} tests ended without a result (exit code ${code}).`)
  }
  skipped.push(...tally.skipped)
  count(`${project} tests`, tally.passed, tally.failed || (code === 0 && tally.passed > 0 ? 0 : 1))
}

installPackages()
process.env.CHROME_PATH = findBrowser()
const folder = mkdtempSync(join(tmpdir(), "huinuan-test-"))
try {
  await check()
  await test("unit", folder)
  await test("e2e", folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log("")
for (const { name, reason } of skipped) console.log(`skipped: ${name}: ${reason}`)
for (const failure of failures) console.log(`failed: ${failure}`)
process.exitCode = total.failed > 0 ? 1 : 0
finished = true
