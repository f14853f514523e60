/** The style that all pages share, as a file beside them: read before the first script, and once for all of them. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "esbuild"
import { root } from "./install.mjs"

const FILE = "pages.css"

/** Writes it into the built extension and has each page load it. */
export async function stylePages(folder) {
  writeFileSync(join(folder, FILE), await sharedStyle())
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html")
  )
  for (const page of pages.map((name) => join(folder, name))) {
    const html = readFileSync(page, "utf8")
    if (!html.includes("</head>")) throw new Error(`${page}: there is no head for the style`)
    writeFileSync(page, html.replace("</head>", `<link rel="stylesheet" href="/${FILE}"></head>`))
  }
}

/** `src/ui/style` is code because the overlay carries it into a shadow root. */
async function sharedStyle() {
  const { outputFiles } = await build({
    entryPoints: [join(root, "src/ui/style/index.ts")],
    bundle: true,
    format: "esm",
    write: false
  })
  const [module] = outputFiles
  const { pageStyles } = await import(`data:text/javascript,${encodeURIComponent(module.text)}`)
  return pageStyles
}
