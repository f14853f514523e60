/** Brings in what a fresh machine lacks: node packages and a browser. Plain Node, no packages. */
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

export const root = fileURLToPath(new URL("..", import.meta.url))

/** Progress goes to the error stream, so that commands that print data stay clean. */
export const say = (text) => process.stderr.write(`${text}\n`)

function run(command, args) {
  const result = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], env: process.env })
  return result.status === 0
}

/** Installs node packages when they are missing or older than the lockfile. */
export function installPackages() {
  const stamp = join(root, "node_modules/.package-lock.json")
  const lock = join(root, "package-lock.json")
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return
  if (existsSync(stamp) && sameVersions(stamp, lock)) return
  say("· Installing node packages (about a minute the first time) …")
  // not `npm ci`: it refuses a lockfile without the optional packages of other platforms, which a registry may lack;
  // the versions are those of the lockfile all the same, and --no-save leaves it as it is
  if (!run("npm", ["install", "--no-save", "--no-audit", "--no-fund"])) {
    say("✗ The packages could not be installed; the reason stands above. Then run the command again.")
    process.exit(1)
  }
}

function sameVersions(installed, wanted) {
  const read = (file) => JSON.parse(readFileSync(file, "utf8")).packages
  const [have, want] = [read(installed), read(wanted)]
  return Object.entries(want).every(
    ([name, entry]) =>
      name === "" || entry.optional || entry.devOptional || have[name]?.version === entry.version
  )
}

const candidates = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium"
].filter(Boolean)

/** The path of a Chromium that loads unpacked extensions; installs one on Debian as root. */
export function findBrowser() {
  const found = () => candidates.find((path) => existsSync(path))
  if (process.env.CHROME_PATH && !existsSync(process.env.CHROME_PATH)) {
    say(`✗ CHROME_PATH names ${process.env.CHROME_PATH}, but there is no such file.`)
    process.exit(1)
  }
  const here = found()
  if (here) return here
  if (process.platform === "linux" && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    say("· No browser found; installing Chromium and a Chinese font through apt (about half a minute) …")
    run("apt-get", ["update"])
    run("apt-get", [
      "install",
      "-y",
      "--no-install-recommends",
      "chromium",
      "chromium-l10n",
      "fonts-wqy-zenhei"
    ])
    const installed = found()
    if (installed) return installed
  }
  say(
    `✗ No Chromium found. Looked for:\n${candidates.map((path) => `    ${path}`).join("\n")}\n` +
      "  Install Chromium, or name one: CHROME_PATH=/path/to/chromium npm test\n" +
      "  (Branded Google Chrome no longer loads unpacked extensions from the command line.)"
  )
  process.exit(1)
}
