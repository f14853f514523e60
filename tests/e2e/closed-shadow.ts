import type { CDPSession, Page } from "playwright-core"

interface Node {
  nodeName: string
  nodeType: number
  nodeValue: string
  shadowRootType?: string
  children?: Node[]
  shadowRoots?: Node[]
}

const text = 3

/** The words inside closed shadow roots, which neither the page nor a locator can reach; one text a line. */
export async function closedShadowText(page: Page): Promise<string> {
  const { root } = await withSession(page, (session) =>
    session.send("DOM.getDocument", { depth: -1, pierce: true })
  )
  const words: string[] = []
  collect(root as Node, false, words)
  return words.join("\n")
}

function collect(node: Node, inside: boolean, words: string[]): void {
  if (node.nodeName === "STYLE" || node.nodeName === "SCRIPT") return
  const here = inside || node.shadowRootType === "closed"
  if (here && node.nodeType === text && node.nodeValue.trim()) words.push(node.nodeValue.trim())
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) collect(child, here, words)
}

/** Clicks what has this role and accessible name, wherever it is, with a real mouse. */
export async function clickAnywhere(page: Page, role: string, name: string): Promise<void> {
  const { x, y } = await withSession(page, async (session) => {
    const { nodes } = await session.send("Accessibility.getFullAXTree")
    const found = nodes.find(
      (node) => node.role?.value === role && node.name?.value === name && node.backendDOMNodeId
    )
    const backendNodeId = found?.backendDOMNodeId
    if (!backendNodeId) throw new Error(`Nothing on the page is a ${role} named ${name}.`)
    await session.send("DOM.scrollIntoViewIfNeeded", { backendNodeId })
    const { model } = await session.send("DOM.getBoxModel", { backendNodeId })
    const [left = 0, top = 0] = model.border
    return { x: left + model.width / 2, y: top + model.height / 2 }
  })
  await page.mouse.click(x, y)
}

async function withSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page)
  try {
    return await use(session)
  } finally {
    await session.detach()
  }
}
