import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { glowNecklace } from "../seller-backend/scenes/glow-necklace"
import { SellerBackend } from "../seller-backend/serve"
import { type Browser, builtExtension, openBrowser, root } from "./browser"
import { faultsOfPage, faultsOfWorker, scriptsInPage } from "./faults"

const addresses = [
  "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC",
  "https://qn.taobao.com/home.htm/trade-platform/tp/sold",
  "https://rate.taobao.com/user-myrate-inventedUid--banner%7C1.htm?rateList",
  "https://trade.taobao.com/trade/itemlist/list_sold_items.htm"
]

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser({ backend: new SellerBackend(glowNecklace(new Date())) })
})
afterAll(async () => {
  await browser?.close()
})

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"))
}

describe("every built bundle runs in the browser without a fault", () => {
  test("the worker starts, and starts again after it was ended", async () => {
    expect(await faultsOfWorker(browser)).toEqual([])
    await expect.poll(() => browser.context.serviceWorkers().length).toBe(1)
  })

  test("the pages", async () => {
    const pages = htmlFiles(builtExtension)
    expect(pages).toContain("popup.html")
    for (const page of pages) {
      const faults = await faultsOfPage(browser, `chrome-extension://${browser.extensionId}/${page}`)
      expect(faults, page).toEqual([])
    }
  })

  test.each(addresses)("what is injected into %s", async (address) => {
    expect(await scriptsInPage(browser, address)).not.toEqual([])
    expect(await faultsOfPage(browser, address)).toEqual([])
  })

  test("and none of them let a request leave", () => {
    expect(browser.left()).toEqual([])
  })
})

test("a fault would be noticed: a page that throws, evaluates text and calls out is reported", async () => {
  const folder = mkdtempSync(join(tmpdir(), "huinuan-broken-"))
  const policy = "default-src 'none'; script-src 'self'; connect-src 'none'"
  const manifest = {
    manifest_version: 3,
    name: "broken",
    version: "1",
    background: { service_worker: "worker.js" },
    content_security_policy: { extension_pages: policy }
  }
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest))
  writeFileSync(join(folder, "worker.js"), "setTimeout(() => { throw new Error('worker is broken') })")
  writeFileSync(join(folder, "popup.html"), '<script src="popup.js"></script>')
  writeFileSync(
    join(folder, "popup.js"),
    "setTimeout(() => eval('1')); setTimeout(() => fetch('https://example.com/').catch(() => 0)); throw new Error('page is broken')"
  )
  const broken = await openBrowser({ extension: folder })
  try {
    const faults = (await faultsOfPage(broken, `chrome-extension://${broken.extensionId}/popup.html`)).join(
      "\n"
    )
    expect(faults).toContain("page is broken")
    expect(faults).toContain("EvalError")
    expect(faults).toContain("connect-src 'none'")
    expect((await faultsOfWorker(broken)).join("\n")).toContain("worker is broken")
  } finally {
    await broken.close()
    rmSync(folder, { recursive: true })
  }
})

describe("the manifest", () => {
  const manifest = JSON.parse(readFileSync(join(builtExtension, "manifest.json"), "utf8"))

  test("asks for no more than storage, alarms, notices and a menu entry, on the seller's hosts", () => {
    const hosts = ["myseller", "qn", "rate", "ratehis", "trade"].map((host) => `https://${host}.taobao.com/*`)
    expect(manifest.permissions.toSorted()).toEqual([
      "alarms",
      "contextMenus",
      "notifications",
      "storage",
      "unlimitedStorage"
    ])
    expect(manifest.host_permissions.toSorted()).toEqual(hosts)
    expect(manifest.optional_permissions ?? manifest.optional_host_permissions).toBeUndefined()
    for (const script of manifest.content_scripts) {
      expect(hosts).toEqual(expect.arrayContaining(script.matches))
      expect(script.all_frames ?? false).toBe(false)
    }
  })

  test("opens nothing to pages and no way out of its own", () => {
    expect(manifest.web_accessible_resources).toBeUndefined()
    expect(manifest.externally_connectable).toBeUndefined()
    const policy: string = manifest.content_security_policy.extension_pages
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
  })

  test("is said in Chinese, and in English where the browser is English", () => {
    expect(manifest.default_locale).toBe("zh_CN")
    const said = [manifest.name, manifest.description, manifest.commands["note-last-call"].description]
    for (const language of readdirSync(join(root, "locales"))) {
      const file = join(builtExtension, "_locales", language, "messages.json")
      const messages = JSON.parse(readFileSync(file, "utf8"))
      for (const words of said) expect(messages).toHaveProperty(words.replace(/^__MSG_(\w+)__$/, "$1"))
    }
  })

  test("names only files that are in the build", () => {
    const files = new Set(
      readdirSync(builtExtension, { recursive: true, encoding: "utf8" }).map((name) => relative(".", name))
    )
    const named: string[] = [
      manifest.background.service_worker,
      manifest.action.default_popup,
      ...Object.values<string>(manifest.icons),
      ...manifest.content_scripts.flatMap((script: { js: string[]; css?: string[] }) => [
        ...script.js,
        ...(script.css ?? [])
      ])
    ]
    for (const name of named) expect(files).toContain(name)
  })
})
