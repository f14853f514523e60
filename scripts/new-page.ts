/**
 * `npm run new-page NAME` makes an empty folder for a page kind under src/pages/.
 * The folder test then says what is missing, until the page is read.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const room = fileURLToPath(new URL("../src/pages/", import.meta.url))

function refuse(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

const [name, ...rest] = process.argv.slice(2)
if (!name || rest.length > 0)
  refuse("Usage: npm run new-page NAME, for example npm run new-page qianniu-refunds")
if (!/^[a-z]+(?:-[a-z]+)+$/.test(name) || name.length > 40)
  refuse(
    `"${name}" is no name for a page kind: two or more words of small letters with hyphens, such as qianniu-refunds.`
  )
if (existsSync(`${room}${name}`)) refuse(`src/pages/${name}/ exists already. Nothing was changed.`)

const files: Record<string, string> = {
  "index.ts": `import type { Page } from "../page"
import { labels, matches, required, words } from "./detect"
import { read } from "./read"

export const page: Page = { kind: "${name}", matches, words, required, labels, teaches: [], read }
`,
  "detect.ts": `/** Where the seller finds this page, in the menu's words. */
export const matches = (url: URL): boolean => url.hostname === "" && url.pathname === ""

/** The words over each column, first the one that the page prints now. */
export const words = {} as const

/** A header without one of these is some other table's. */
export const required = [] as const

/** The labels that stand before values. */
export const labels = {} as const
`,
  "read.ts": `import type { Mapping, Seen } from "../page"
import type { Steps } from "../steps"

/** The rows on screen, or null where no list of this kind is recognised; \`yield\` after every row. */
export function* read(_url: string, _document: Document, _mappings: readonly Mapping[]): Steps<Seen | null> {
  yield
  return null
}
`,
  "sample.html": `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title></title></head>
<body>
</body>
</html>
`,
  "expected.json": `{}
`
}

mkdirSync(`${room}${name}`)
for (const [file, text] of Object.entries(files)) writeFileSync(`${room}${name}/${file}`, text)
process.stdout.write(
  `Made src/pages/${name}/ with ${Object.keys(files).join(", ")}.
Next (docs/adding-a-page.md):
  1. add "${name}" to a page kind in src/rows.ts and to the list in src/pages/kinds.ts
  2. add its address to tests/unit/pages/pages-on-disk.ts
  3. write sample.html, detect.ts and read.ts, then npx vitest run tests/unit/pages
`
)
