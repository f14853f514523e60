/** What a bench runs inside a page of a real Chromium, as users' browsers run it: bundled and minified. */
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { chromium, type Page } from "playwright-core"

/** Opens one browser with one page, in which `bench` is everything that this file beside here exports. */
export async function inChromium<Result>(
  name: `${string}-in-page.ts`,
  work: (page: Page) => Promise<Result>,
  prepare: (page: Page) => Promise<unknown> = async () => undefined
): Promise<Result> {
  const executablePath = process.env.CHROME_PATH ?? "/usr/bin/chromium"
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] })
  try {
    const page = await browser.newPage()
    await prepare(page)
    await page.addScriptTag({ content: await bundled(name) })
    return await work(page)
  } finally {
    await browser.close()
  }
}

async function bundled(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`./${name}`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    globalName: "bench",
    target: "chrome120"
  })
  return outputFiles.map(({ text }) => text).join("")
}
