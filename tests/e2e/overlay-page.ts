import type { Page } from "playwright-core"

interface Node {
  nodeName: string
  backendNodeId: number
  attributes?: string[]
  shadowRootType?: string
  children?: Node[]
  shadowRoots?: Node[]
}

export interface Seen {
  readonly words: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Runs a function on the overlay's layer, which no script of the page can reach; null where nothing is drawn. */
export async function inOverlay<Given, Found>(
  page: Page,
  run: (layer: HTMLElement, given: Given) => Found,
  given: Given
): Promise<Found | null> {
  const session = await page.context().newCDPSession(page)
  try {
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true })
    const layer = layerIn(root as Node, false)
    if (layer === null) return null
    const { object } = await session.send("DOM.resolveNode", { backendNodeId: layer.backendNodeId })
    const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
      objectId: object.objectId as string,
      functionDeclaration: `function (given) { return (${run.toString()})(this, given) }`,
      arguments: [{ value: given }],
      returnByValue: true
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as Found
  } finally {
    await session.detach()
  }
}

function layerIn(node: Node, inside: boolean): Node | null {
  const here = inside || node.shadowRootType === "closed"
  if (here && node.attributes?.some((attribute) => attribute === "hn overlay")) return node
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = layerIn(child, here)
    if (found) return found
  }
  return null
}

/** What can be seen of the overlay and matches; in the window's coordinates. */
export async function seen(page: Page, selector: string): Promise<Seen[]> {
  const found = await inOverlay(
    page,
    (layer, wanted) =>
      [...layer.querySelectorAll<HTMLElement>(wanted)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => {
          const { left, top, width, height } = element.getBoundingClientRect()
          return { words: (element.textContent ?? "").trim(), left, top, width, height }
        }),
    selector
  )
  return found ?? []
}

export const chips = (page: Page) => seen(page, ".row-chip:not(.pill)")
export const words = async (page: Page, selector: string) =>
  (await seen(page, selector)).map((one) => one.words)

/** Presses what holds these words, with a real mouse. */
export async function press(page: Page, selector: string, holding: string): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 100) {
    const found = (await seen(page, selector)).find((one) => one.words.includes(holding))
    if (found) {
      await page.mouse.click(found.left + found.width / 2, found.top + found.height / 2)
      return
    }
    await page.waitForTimeout(100)
  }
  throw new Error(
    `Nothing of the overlay that matches ${selector} says ${holding}: ${await words(page, selector)}`
  )
}

/** Where the page's own buttons, links, fields and lines of text stand, as far as they are on the screen. */
export function pageGround(page: Page): Promise<Seen[]> {
  return page.evaluate(() => {
    const found: Seen[] = []
    const put = (words: string, { left, top, width, height }: DOMRect) => {
      if (width > 0 && height > 0) found.push({ words, left, top, width, height })
    }
    for (const element of document.body.querySelectorAll(
      "button, a, input, textarea, select, img, [role=button]"
    ))
      put(element.textContent || element.tagName, element.getBoundingClientRect())
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.nodeValue?.trim() || node.parentElement?.closest("script, style")) continue
      range.selectNodeContents(node)
      for (const line of range.getClientRects()) put(node.nodeValue, line)
    }
    return found
  })
}

export const covers = (one: Seen, other: Seen) =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height
