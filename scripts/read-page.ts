/**
 * `npm run -s read-page -- --url URL FILE.html` prints what the page says as one JSON Reading.
 * Exit 2 with a message on the error stream where the address or the file cannot be used.
 */
import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { isSignIn, readPage } from "../src/pages"
import { decodePage } from "../src/pages/decode"
import { parsePage } from "./parse-page"

function refuse(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

const usage = "Usage: npm run -s read-page -- --url URL FILE.html"

function given(): { url: string; file: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { url: { type: "string" } },
      allowPositionals: true
    })
    const [file] = positionals
    if (values.url && file && positionals.length === 1) return { url: values.url, file }
  } catch (problem) {
    refuse(`${(problem as Error).message}\n${usage}`)
  }
  refuse(`An address and one file are needed.\n${usage}`)
}

const { url, file } = given()
let bytes: Uint8Array
try {
  bytes = readFileSync(file)
} catch (problem) {
  refuse(`${file} cannot be read: ${(problem as NodeJS.ErrnoException).code ?? problem}.`)
}
const read = readPage(url, parsePage(decodePage(bytes)))
if (!read) {
  refuse(
    isSignIn(url)
      ? `${url} is the sign-in page and does not say which seller page it stands before.`
      : `${url} is no seller page that can be read. Known: the review and order lists on myseller.taobao.com, qn.taobao.com, rate.taobao.com, ratehis.taobao.com and trade.taobao.com.`
  )
}
process.stdout.write(`${JSON.stringify(read.reading)}\n`)
