/** What each context of a built extension loads, in bytes of gzipped JavaScript. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { gzipSync } from "node:zlib"

const KB = 1000

/** For what is loaded at once. Nobody waits for what comes on demand, so that it has no limit. */
const limits = { popup: 130 * KB, "content scripts": 90 * KB, worker: 110 * KB }

/**
 * One entry a context: `start` are the scripts it loads at once, `later` those it loads when they are needed.
 * @param folder the built extension
 */
export function sizesOf(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))
  const worker = manifest.background.service_worker
  const beside = readdirSync(join(folder, dirname(worker))).filter((name) => name !== basename(worker))
  const injected = manifest.content_scripts.flatMap(({ js }) => js)
  return [
    context(
      "worker",
      [worker],
      beside.map((name) => join(dirname(worker), name))
    ),
    context("content scripts", injected, []),
    ...pagesOf(folder).map((page) => {
      const start = scriptsOf(join(folder, page))
      return context(page.replace(/\.html$/, ""), start, piecesOf(start))
    })
  ]

  function context(name, start, later) {
    return { name, start: measured(start), later: measured(later), limit: limits[name] ?? null }
  }

  function measured(files) {
    return files.map((file) => ({ file, bytes: gzipSync(readFileSync(join(folder, file))).length }))
  }

  /** The bundler writes the names of all pieces that a script may import into that script. */
  function piecesOf(scripts) {
    const text = scripts.map((script) => readFileSync(join(folder, script), "utf8")).join("\n")
    return readdirSync(folder).filter(
      (name) => name.endsWith(".js") && !scripts.includes(name) && text.includes(`"${name}`)
    )
  }

  function scriptsOf(page) {
    const sources = [...readFileSync(page, "utf8").matchAll(/<script[^>]* src="?\/?([^" >]+)/g)]
    return sources
      .map(([, source]) => source)
      .map((source) => (existsSync(join(folder, source)) ? source : join("tabs", source)))
  }
}

function pagesOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"))
}

const sum = (files) => files.reduce((total, { bytes }) => total + bytes, 0)
const inKB = (bytes) => (bytes / KB).toFixed(1)

export function printSizes(sizes) {
  console.log("JavaScript in KB, gzipped")
  console.table(
    sizes.map(({ name, start, later, limit }) => ({
      context: name,
      "at once": inKB(sum(start)),
      limit: limit === null ? "" : inKB(limit),
      "when needed": later
        .map(({ file, bytes }) => `${basename(file).split(".")[0]} ${inKB(bytes)}`)
        .join(", ")
    }))
  )
}

/** One sentence for each context that loads more than it may; none is as it should be. */
export function overLimit(sizes) {
  for (const name of Object.keys(limits))
    if (!sizes.some((one) => one.name === name && one.start.length > 0))
      throw new Error(`The build has no ${name}: its size cannot be checked.`)
  return sizes
    .filter(({ start, limit }) => limit !== null && sum(start) > limit)
    .map(
      ({ name, start, limit }) =>
        `Too large: the ${name} loads ${inKB(sum(start))} KB at once, ${inKB(limit)} KB are the limit.`
    )
}
