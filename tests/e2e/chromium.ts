import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { BrowserContext } from "playwright-core"
import { chromium } from "playwright-core"
import type { Network } from "./network"

const candidates = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium"
]

/** The browser that tests drive: CHROME_PATH, or the first usual place. */
export function chromiumPath(): string {
  const path = candidates.find((candidate) => candidate && existsSync(candidate))
  if (!path) throw new Error("No Chromium found. Name one: CHROME_PATH=/path/to/chromium npm test")
  return path
}

/** Where the browser's own services (sign-in, updates) are sent, so that they cannot be taken for ours. */
const ownServices = "own-services.invalid"

/**
 * The only hosts that Chromium asks by itself: its services, and the spelling dictionary of its own language at
 * each first start, which no preference and no flag keeps it from.
 */
const ownRequests: ReadonlySet<string> = new Set([`${ownServices}:443`, "redirector.gvt1.com:443"])

/** Whether a refused request is one that Chromium makes by itself. */
export const isOwnRequest = (address: string): boolean => ownRequests.has(address)

/** Playwright's own list would be replaced by ours: the entries that matter here are repeated. */
const disabledFeatures = [
  "AutofillServerCommunication",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
  "Translate"
]

/** No guessing ahead (each guess is a connection), no sign-in. Written before the first start. */
function writePreferences(profile: string): void {
  const folder = join(profile, "Default")
  const file = join(folder, "Preferences")
  if (existsSync(file)) return
  mkdirSync(folder, { recursive: true })
  const preferences = {
    net: { network_prediction_options: 2 },
    signin: { allowed: false }
  }
  writeFileSync(file, JSON.stringify(preferences))
}

interface Launch {
  profile: string
  /** Folder of the unpacked extension; null starts a plain browser. */
  extension: string | null
  network: Network
  headless: boolean
  /** Device pixels for each pixel of the page. */
  scale: number
}

/** Chromium as a Chinese seller's machine has it, quiet: no update checks, no first-run pages. */
export function launchChromium({
  profile,
  extension,
  network,
  headless,
  scale
}: Launch): Promise<BrowserContext> {
  const loading = extension
    ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
    : ["--disable-extensions"]
  writePreferences(profile)
  return chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless,
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: scale,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    env: { ...(process.env as Record<string, string>), LANGUAGE: "zh_CN" },
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-domain-reliability",
      "--no-pings",
      "--enable-unsafe-extension-debugging",
      "--lang=zh-CN",
      `--disable-features=${disabledFeatures.join(",")}`,
      `--gaia-url=https://${ownServices}`,
      `--lso-url=https://${ownServices}`,
      `--apps-gallery-update-url=https://${ownServices}`,
      `--component-updater=url-source=https://${ownServices}/`,
      `--proxy-server=${network.proxy}`,
      `--ignore-certificate-errors-spki-list=${network.fingerprint}`,
      "--proxy-bypass-list=<-loopback>",
      ...loading
    ]
  })
}
