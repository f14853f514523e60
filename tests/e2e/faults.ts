import type { CDPSession, Page } from "playwright-core"
import type { Browser } from "./browser"

/** Everything a page complains about while it loads: thrown errors in any world, error lines, refused policies. */
export async function faultsOfPage(browser: Browser, address: string): Promise<string[]> {
  const page = await browser.context.newPage()
  const session = await browser.context.newCDPSession(page)
  const faults = await listen(session)
  await page.goto(address)
  await settled(page)
  await page.close()
  return faults
}

/** What the worker complains about when it starts anew. */
export async function faultsOfWorker(browser: Browser): Promise<string[]> {
  const page = await browser.open(`chrome-extension://${browser.extensionId}/manifest.json`)
  const session = await browser.context.newCDPSession(page)
  const faults: string[] = []
  session.on("ServiceWorker.workerErrorReported", ({ errorMessage }) =>
    faults.push(errorMessage.errorMessage)
  )
  await session.send("ServiceWorker.enable")
  await session.send("ServiceWorker.stopAllWorkers")
  // a message wakes it; a worker whose script throws cannot answer, which is no more than its fault
  await page.evaluate(() => chrome.runtime.sendMessage({ wake: true }).catch(() => undefined))
  await settled(page)
  await page.close()
  return faults
}

/** The extension's own scripts that run beside a page, by their addresses. */
export async function scriptsInPage(browser: Browser, address: string): Promise<string[]> {
  const page = await browser.context.newPage()
  const session = await browser.context.newCDPSession(page)
  const scripts: string[] = []
  session.on("Debugger.scriptParsed", ({ url }) => scripts.push(url))
  await session.send("Debugger.enable")
  await page.goto(address)
  await settled(page)
  await page.close()
  return scripts.filter((url) => url.startsWith(`chrome-extension://${browser.extensionId}/`))
}

async function listen(session: CDPSession): Promise<string[]> {
  const faults: string[] = []
  session.on("Runtime.exceptionThrown", ({ exceptionDetails }) =>
    faults.push(exceptionDetails.exception?.description ?? exceptionDetails.text)
  )
  session.on("Log.entryAdded", ({ entry }) => {
    if (entry.level === "error") faults.push(`${entry.source}: ${entry.text}`)
  })
  session.on("Runtime.consoleAPICalled", ({ type, args }) => {
    if (type === "error")
      faults.push(`console: ${args.map(({ value, description }) => value ?? description).join(" ")}`)
  })
  await session.send("Runtime.enable")
  await session.send("Log.enable")
  return faults
}

const settled = (page: Page) => page.waitForTimeout(700)
