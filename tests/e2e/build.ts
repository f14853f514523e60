import { spawnSync } from "node:child_process"
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { builtExtension, root } from "./browser"

const sources = ["src", "assets", "locales", "package.json", "package-lock.json", "tsconfig.json"]
const lock = join(root, "build/.building")
/** Touched after a build that succeeded; a build that failed half-way leaves files as new. */
const stamp = join(root, "build/.built")

/** Newest change below a path, in milliseconds. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** Whether the build holds the newest sources. */
function upToDate(): boolean {
  if (!existsSync(stamp) || !existsSync(join(builtExtension, "manifest.json"))) return false
  return statSync(stamp).mtimeMs > Math.max(...sources.map((path) => newest(join(root, path))))
}

function build(): void {
  const started = new Date()
  const result = spawnSync(process.execPath, ["scripts/build.mjs"], { cwd: root, encoding: "utf8" })
  if (result.status !== 0) throw new Error(`The build failed:\n${result.stdout}\n${result.stderr}`)
  writeFileSync(stamp, "")
  utimesSync(stamp, started, started) // a source changed during the build is newer than the build
}

/**
 * Builds the extension when a source is newer than the build. Two runs at once build one after the other.
 * With `copy`, the build is then copied to that folder before another run may begin its own.
 */
export async function buildExtension(copy?: string): Promise<void> {
  const free = await takeLock()
  try {
    if (!upToDate()) build()
    if (copy) cpSync(builtExtension, copy, { recursive: true })
  } finally {
    free()
  }
}

async function takeLock(): Promise<() => void> {
  mkdirSync(join(root, "build"), { recursive: true })
  for (let waited = 0; ; waited += 500) {
    try {
      mkdirSync(lock)
      return () => rmdirSync(lock)
    } catch {
      // a build takes seconds: an older lock was left behind by a run that was ended
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 180_000) rmdirSync(lock)
      if (waited > 240_000) throw new Error(`Another build holds ${lock}. Remove it if none is running.`)
      await pause(500)
    }
  }
}

/** Before the first end-to-end test; what it returns runs after the last. */
export default async function setup(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "huinuan-built-"))
  await buildExtension(folder)
  process.env.BUILT_EXTENSION = folder
  return () => rmSync(folder, { recursive: true })
}
