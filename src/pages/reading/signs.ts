/** Positive signs of what a page is when it is not a list: each state has its own, none is concluded from absence. */
import type { Health } from "../../rows"
import { isHidden } from "./hidden"
import { plain } from "./normalise"

const slider = ".baxia-dialog,#baxia-dialog-content,#baxia-punish,#nocaptcha,#nc_1_wrapper,.nc-container"
const sliderFrame = /\/punish|_____tmd_____/

const signIn =
  'input[type="password"],iframe[src*="//login.taobao.com"],iframe[src*="loginmyseller"],iframe[src*="havanalogin"],form[action*="login.taobao.com"],form[action*="havanalogin"]'
const loading =
  '.next-loading-tip,.next-loading-indicator,.next-loading.next-open,[class~="next-loading"],[class*="skeleton"],[aria-busy="true"]'

const empty =
  /^(?:暂无|没有|还没有|暂时没有)(?:任何|符合条件的|相关的?|更多)?(?:数据|评价|宝贝|订单|记录|内容|结果)(?:[,，。.！!].*)?$|^没有(?:找到|查询到)/

/** The page's own words for a list without rows. */
export const isEmptyList = (label: string): boolean => empty.test(label)

const words: [Health, RegExp][] = [
  [
    "blocked",
    /^(?:请|亲，请)?(?:按住|拖动)(?:下方|左边)?滑块|^请完成(?:安全)?验证|^访问被拒绝|^亲，访问受限/
  ],
  [
    "signed-out",
    /^(?:密码登录|扫码登录|短信登录|账号登录|账户登录|手机扫码登录|请先?登录|亲，请登录|登录已过期|您还没有登录)/
  ],
  [
    "no-permission",
    /^(?:抱歉，?|很?抱歉，?|对不起，?|您好，?)?(?:您|你|当前账号|子账号|该账号)?(?:的账号|的子账号)?(?:暂)?(?:无|没有|暂无|未开通)(?:该|此|访问|查看|操作|页面|功能|的){0,4}权限/
  ],
  ["empty", empty],
  ["loading", /^(?:正在)?(?:努力|拼命)?加载中|^正在加载|^loading\b/i]
]

const seen = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].some((element) => !isHidden(element))

/** True where a slider stands over the page, whatever is under it. */
export const isBlocked = (document: Document): boolean =>
  seen(document, slider) ||
  [...document.querySelectorAll("iframe")].some(
    (frame) => sliderFrame.test(frame.getAttribute("src") ?? "") && !isHidden(frame)
  )

const busyAround = '.next-loading.next-open,[aria-busy="true"]'

/**
 * True where a list is being fetched anew: its rows may still be those of the filter before. The wrapper
 * `.next-loading` itself stays there when all is loaded; beside the list it counts while it holds hardly a word.
 */
export function isBusy(list: Element): boolean {
  for (let inner = list, step = 0; inner.parentElement && step < 6; inner = inner.parentElement, step += 1) {
    if (inner.matches(busyAround)) return true
    for (const beside of inner.parentElement.children)
      if (
        beside !== inner &&
        /(?:^| )next-loading(?: |-[tim])/.test(`${beside.getAttribute("class")} `) &&
        (beside.textContent ?? "").trim().length < 20 &&
        !isHidden(beside)
      )
        return true
  }
  return false
}

/** The address itself says it: the slider's page. */
export const isPunish = (url: URL): boolean =>
  url.pathname.includes("/_____tmd_____/") ||
  url.searchParams.has("x5secdata") ||
  url.hostname === "sec.taobao.com"

/** What the page says it is, for a page without readable rows; null if it says nothing known. */
export function sayingOf(document: Document): Health | null {
  if (isBlocked(document)) return "blocked"
  if (seen(document, signIn)) return "signed-out"
  const said = new Set<Health>()
  for (const text of leaves(document)) {
    for (const [health, pattern] of words) if (pattern.test(text)) said.add(health)
  }
  const first = words.find(([health]) => said.has(health))?.[0]
  if (first === "empty" || first === "loading" || first === undefined) {
    if (first !== "empty" && seen(document, loading)) return "loading"
    if (!first && isBare(document)) return "loading"
  }
  return first ?? null
}

/** A single-page app before its first paint: a container that is still empty, and hardly a word. */
function isBare(document: Document): boolean {
  const container = document.querySelector("#icestark-container,#icestarkNode,#ice-container,#root,#app")
  return container !== null && plain((container.textContent ?? "").slice(0, 2000)).length < 8
}

/** The whole texts of the elements that hold no element with text, up to 80 characters each. */
function* leaves(document: Document): Generator<string> {
  const stack: Element[] = document.body ? [document.body] : []
  for (let visited = 0; stack.length > 0 && visited < 50_000; visited += 1) {
    const element = stack.pop() as Element
    if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(element.nodeName)) continue
    if (element.hasAttribute("hidden") || /display: ?none/.test(element.getAttribute("style") ?? "")) continue
    let own = ""
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) own += node.nodeValue ?? ""
      else if (node.nodeType === 1) stack.push(node as Element)
    }
    if (own.length < 400 && /\S/.test(own)) yield plain(own).slice(0, 80)
  }
}
