/** A script as one file that Node starts at once: made at its first use, and anew when one of its sources has changed. */
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"

const manifestOf = (entry, folder) => join(folder, `${basename(entry)}.json`)

/** Of the sources' names and contents; null where one is gone. */
function hashOf(sources) {
  const hash = createHash("sha1")
  for (const source of sources) {
    if (!existsSync(source)) return null
    hash.update(source).update(readFileSync(source))
  }
  return hash.digest("hex")
}

/** The bundle of the last time, if all that it was made of still is as it was. */
function known(entry, folder) {
  const manifest = manifestOf(entry, folder)
  if (!existsSync(manifest)) return null
  const { file, sources, hash } = JSON.parse(readFileSync(manifest, "utf8"))
  return existsSync(file) && hashOf(sources) === hash ? file : null
}

/** Whole or not at all: another command may be making the same. */
function place(file, content) {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, content)
  renameSync(draft, file)
}

/** The path of the bundle of a TypeScript file, kept in `folder`. */
export async function bundle(entry, folder) {
  const kept = known(entry, folder)
  if (kept) return kept
  const from = dirname(entry)
  const { build } = await import("esbuild")
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: from,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
    metafile: true,
    write: false
  })
  const sources = Object.keys(metafile.inputs).map((source) => join(from, source))
  const hash = hashOf(sources)
  const file = join(folder, `${basename(entry)}.${hash}.cjs`)
  mkdirSync(folder, { recursive: true })
  place(file, outputFiles[0].contents)
  place(manifestOf(entry, folder), JSON.stringify({ file, hash, sources }))
  return file
}
