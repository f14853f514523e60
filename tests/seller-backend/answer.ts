import type { IncomingHttpHeaders } from "node:http"
import { setTimeout as pause } from "node:timers/promises"
import { type OrderQuery, ordersAnswer } from "./answers/orders"
import { type ReviewQuery, reviewsAnswer } from "./answers/reviews"
import { classicOrders } from "./classic/orders"
import { classicReviews } from "./classic/reviews"
import { encodeGbk, htmlEscape, jsonEscape } from "./gbk"
import type { Markup } from "./html"
import { picture, signInAddress, signInPage, sliderAddress, sliderPage } from "./outside-pages"
import type { SellerBackend } from "./serve"
import { workbench } from "./workbench"

export interface Reply {
  feedId: string
  text: string
}

export interface PageRequest {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body: string
}

export interface Answer {
  /** 200 when left out. */
  status?: number
  headers: Record<string, string>
  body: string | Buffer
}

/** Every host that plays a part. */
export const hosts: ReadonlySet<string> = new Set([
  "myseller.taobao.com",
  "qn.taobao.com",
  "rate.taobao.com",
  "ratehis.taobao.com",
  "trade.taobao.com",
  "login.taobao.com",
  "h5api.m.taobao.com",
  "img.alicdn.com",
  "gw.alicdn.com"
])

const slowness = 4_000

const typed = (type: string, body: string | Buffer): Answer => ({
  headers: { "content-type": type, "cache-control": "no-store" },
  body
})
const page = (body: Markup): Answer => typed("text/html; charset=utf-8", body.text)
const gbkPage = (body: Markup): Answer => typed("text/html; charset=GBK", encodeGbk(body.text, htmlEscape))
const leadTo = (location: string): Answer => ({ status: 302, headers: { location }, body: "" })

/** What the backend answers to a request, or null for an address that is not simulated. */
export async function answer(backend: SellerBackend, request: PageRequest): Promise<Answer | null> {
  const url = new URL(request.url)
  if (url.host === "img.alicdn.com" || url.host === "gw.alicdn.com") {
    return typed("image/svg+xml", picture(url.pathname))
  }
  if (url.host === "login.taobao.com") return page(signInPage())
  if (url.pathname.startsWith("/_____tmd_____/punish")) return page(sliderPage())
  if (url.host === "h5api.m.taobao.com" || url.pathname === "/trade/itemlist/asyncSold.htm") {
    if (backend.state === "slow") await pause(slowness)
    return call(backend, request, url)
  }
  return document(backend, url)
}

async function document(backend: SellerBackend, url: URL): Promise<Answer | null> {
  const qianniu = url.host === "myseller.taobao.com" || url.host === "qn.taobao.com"
  const classicRates = url.host === "rate.taobao.com" || url.host === "ratehis.taobao.com"
  const classicSold = url.host === "trade.taobao.com" && url.pathname.includes("list_sold_items")
  if (!qianniu && !classicRates && !classicSold) return null
  if (backend.state === "signed-out") return leadTo(signInAddress(url.href))
  if (qianniu) return page(await workbench(backend.settings()))
  if (backend.state === "slider") return leadTo(sliderAddress(url.href))
  const scene = backend.state === "empty" ? { ...backend.scene, reviews: [], orders: [] } : backend.scene
  if (classicSold) return gbkPage(classicOrders(scene, Object.fromEntries(url.searchParams)))
  if (url.pathname === "/myRate.htm") {
    return leadTo("https://rate.taobao.com/user-myrate-inventedUid--banner%7C1--currentPage%7C1.htm?rateList")
  }
  return gbkPage(classicReviews(scene, url.pathname))
}

/** The page's own calls, with the words of the real refusals. */
function call(backend: SellerBackend, request: PageRequest, url: URL): Answer {
  const shared = {
    "access-control-allow-origin": request.headers.origin ?? "https://myseller.taobao.com",
    "access-control-allow-credentials": "true"
  }
  const from = request.headers.referer ?? "https://myseller.taobao.com/home.htm"
  const refusal = refusals[backend.state]?.(from)
  const scene = backend.state === "empty" ? { ...backend.scene, reviews: [], orders: [] } : backend.scene
  const fields = Object.fromEntries(new URLSearchParams(request.body))
  if (url.host === "trade.taobao.com") {
    const body = JSON.stringify(refusal ?? ordersAnswer(scene, fields as OrderQuery, backend.state))
    return withHeaders(typed("text/html;charset=GBK", encodeGbk(body, jsonEscape)), shared)
  }
  const asked = JSON.parse(JSON.parse(fields.data ?? "{}").jsonBody ?? "{}")
  if (!refusal && url.pathname.includes("rate.reply")) publish(backend, asked)
  const body = JSON.stringify(refusal ?? reviewsAnswer(scene, reviewQuery(asked), backend.state))
  return withHeaders(typed("application/json;charset=UTF-8", body), shared)
}

const withHeaders = (answer: Answer, headers: Record<string, string>): Answer => ({
  ...answer,
  headers: { ...answer.headers, ...headers }
})

const refusals: Record<string, (from: string) => object> = {
  "signed-out": (from) => ({
    ret: ["FAIL_SYS_SESSION_EXPIRED::Session过期"],
    data: { url: signInAddress(from) }
  }),
  slider: (from) => ({
    ret: ["RGV587_ERROR::SM::哎哟喂,被挤爆啦,请稍后重试!", "FAIL_SYS_USER_VALIDATE"],
    data: { url: sliderAddress(from) }
  }),
  "no-permission": () => ({ ret: ["FAIL_BIZ_NO_PERMISSION::无权限"], data: {} })
}

interface Asked extends ReviewQuery {
  pagination?: { current: number; pageSize: number }
}
interface Published {
  feedbackID: string
  content: string
}

const reviewQuery = ({
  pagination,
  dateRange,
  ...filters
}: Asked & { dateRange?: unknown }): ReviewQuery => ({
  ...filters,
  dateRange: Array.isArray(dateRange) ? dateRange.join(",") : "",
  current: String(pagination?.current ?? 1),
  pageSize: String(pagination?.pageSize ?? 20)
})

function publish(backend: SellerBackend, { feedbackID, content }: Published): void {
  backend.replies.push({ feedId: feedbackID, text: content })
  const reviews = backend.scene.reviews.map((review) =>
    review.feedId === feedbackID ? { ...review, reply: content } : review
  )
  backend.scene = { ...backend.scene, reviews }
}
