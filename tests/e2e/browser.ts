import { createHash } from "node:crypto"
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import type { BrowserContext, Page } from "playwright-core"
import type { SellerBackend } from "../seller-backend/serve"
import { isOwnRequest, launchChromium } from "./chromium"
import { type Network, startNetwork } from "./network"

export const root = fileURLToPath(new URL("../..", import.meta.url))
/** The built extension; in a test run the copy that was taken when it started, so that no later build disturbs it. */
export const builtExtension = process.env.BUILT_EXTENSION ?? join(root, "build/chrome-mv3-prod")

interface Options {
  /** The simulated hosts. Without one, every request is refused. */
  backend?: SellerBackend
  /** Folder of the unpacked extension; null for a browser without it. */
  extension?: string | null
  headless?: boolean
  /** Pixels of a screenshot for each pixel of the page. */
  scale?: number
}

/** A fresh browser with the built extension and nothing else. Close it in `afterAll`, whatever happened. */
export async function openBrowser(options: Options = {}): Promise<Browser> {
  const extension = options.extension === undefined ? builtExtension : options.extension
  const browser = new Browser(extension, options, await startNetwork(options.backend))
  try {
    await browser.launch()
  } catch (problem) {
    await browser.close()
    throw problem
  }
  return browser
}

export class Browser {
  readonly extensionId: string
  private readonly profile = mkdtempSync(join(tmpdir(), "huinuan-"))
  private current: BrowserContext | null = null
  private quiet: Page | null = null

  constructor(
    private readonly extension: string | null,
    private readonly options: Options,
    private readonly network: Network
  ) {
    this.extensionId = extension ? unpackedId(extension) : ""
  }

  get context(): BrowserContext {
    if (!this.current) throw new Error("The browser is closed.")
    return this.current
  }

  /** Opens an address in a new tab. */
  async open(address: string): Promise<Page> {
    const page = await this.context.newPage()
    await page.goto(address)
    return page
  }

  /** The popup as a tab of a popup's size. Several may be open at once. */
  async openPopup(): Promise<Page> {
    const page = await this.context.newPage()
    await page.setViewportSize({ width: 400, height: 600 })
    await page.goto(`chrome-extension://${this.extensionId}/popup.html`)
    return page
  }

  /** Waits for the page that the extension opens by itself after its installation: it comes to the front. */
  async welcomed(): Promise<void> {
    const isWelcome = (page: Page) => page.url().endsWith("/tabs/welcome.html")
    if (this.context.pages().some(isWelcome)) return
    const page = await this.context.waitForEvent("page")
    if (!isWelcome(page)) await page.waitForURL("**/tabs/welcome.html")
  }

  /** The badge's text. Read from beside the extension's own pages, so that it does not wake the worker. */
  async badge(): Promise<string> {
    return (await this.quietPage()).evaluate(() => chrome.action.getBadgeText({}))
  }

  /** Ends the worker at once, as the browser may at any moment. The next message or alarm starts it again. */
  async killWorker(): Promise<void> {
    const session = await this.context.newCDPSession(await this.quietPage())
    await session.send("ServiceWorker.enable")
    await session.send("ServiceWorker.stopAllWorkers")
    await session.detach()
  }

  /** Runs a function in a page of the extension's origin that holds none of its code. */
  async inExtension<T>(run: () => Promise<T> | T): Promise<T> {
    return (await this.quietPage()).evaluate(run)
  }

  /** Closes the browser and opens it anew on the same profile. */
  async restart(): Promise<void> {
    await this.current?.close()
    this.quiet = null
    await this.launch()
  }

  /** What now lies in the extension's folder takes the place of what runs, as an update does. */
  async updateExtension(): Promise<void> {
    const browser = this.context.browser()
    if (!browser || !this.extension) throw new Error("There is no extension to update.")
    this.quiet = null
    const session = await browser.newBrowserCDPSession()
    // the protocol's types do not know this command
    await session.send("Extensions.loadUnpacked" as "Browser.getVersion", { path: this.extension } as never)
    await session.detach()
  }

  /** Writes what a page shows to a PNG file, making its folder. */
  async screenshot(page: Page, file: string): Promise<void> {
    mkdirSync(dirname(file), { recursive: true })
    await page.screenshot({ path: file })
  }

  /** What would have left the machine, the worker's requests among it; and what no simulated page answers. */
  left(): string[] {
    return [
      ...(this.options.backend?.strays() ?? []),
      ...this.network.refused.filter((address) => !isOwnRequest(address))
    ]
  }

  async launch(): Promise<void> {
    const { headless = true, scale = 1 } = this.options
    const { extension, profile, network } = this
    this.current = await launchChromium({ profile, extension, network, headless, scale })
  }

  async close(): Promise<void> {
    await this.current?.close()
    this.current = null
    await this.network.close()
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }

  private async quietPage(): Promise<Page> {
    if (!this.quiet || this.quiet.isClosed()) {
      this.quiet = await this.context.newPage()
      await this.quiet.goto(`chrome-extension://${this.extensionId}/manifest.json`)
    }
    return this.quiet
  }
}

/** The id that Chromium gives an unpacked extension: its folder's SHA-256 in the letters a to p. */
function unpackedId(folder: string): string {
  const digest = createHash("sha256").update(realpathSync(folder)).digest("hex").slice(0, 32)
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("")
}
