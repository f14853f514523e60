/** A backup of years, restored into an empty store and written again, by the built extension in Chromium. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { webTools } from "../../src/backup/tools"
import { writeBackup } from "../../src/backup/write"
import type { Event } from "../../src/cases/event"
import { openBrowser } from "../e2e/browser"
import { buildExtension } from "../e2e/build"
import { seededStore } from "../seeded-store/seeded-store"
import { atMost, type Measurement } from "./measurement"

const CASES = 50_000
const PIECE = 2000

/** From the press of the button to the word that it is done, or to the file. */
export async function benchBackup(): Promise<Measurement[]> {
  await buildExtension()
  const folder = mkdtempSync(join(tmpdir(), "huinuan-bench-"))
  const browser = await openBrowser()
  try {
    const { events } = seededStore({ cases: CASES, seed: 8, now: Date.now() })
    const file = join(folder, "years.huinuan")
    writeFileSync(file, await backupOf(events))
    const page = await browser.open(`chrome-extension://${browser.extensionId}/tabs/desk.html#data`)
    page.setDefaultTimeout(180_000)
    const restore = page.getByRole("region", { name: "恢复", exact: true })
    await restore.locator("input[type=file]").setInputFiles(file)
    const confirm = restore.getByRole("button", { name: "恢复", exact: true })
    await confirm.waitFor()
    const restored = await seconds(async () => {
      await confirm.click()
      await page.getByText("恢复好了").waitFor()
    })
    const written = await seconds(() => saved(page))
    const name = `${CASES} cases, ${events.length} events`
    return [
      atMost(`backup written: ${name}`, written, "s", 5),
      atMost(`backup restored: ${name}`, restored, "s", 10)
    ]
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function backupOf(events: readonly Event[]): Promise<Uint8Array> {
  const pieces: string[] = []
  for (let start = 0; start < events.length; start += PIECE)
    pieces.push(JSON.stringify({ events: events.slice(start, start + PIECE) }))
  const counts = { events: events.length, readings: 0, coverage: 0, notices: 0, settings: 0, imports: 0 }
  const parts: Uint8Array[] = []
  for await (const part of writeBackup(
    { pieces, counts },
    { madeAt: Date.now(), passphrase: null },
    webTools
  ))
    parts.push(part)
  return Buffer.concat(parts)
}

async function saved(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: "存一份备份" })
  await Promise.all([page.waitForEvent("download"), button.click()])
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
