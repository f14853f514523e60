/** The page's own calls. A signed-out or suspicious one does what the real pages do: it leads away. */
import { pause, settings } from "./settings"

const mtopHost = "https://h5api.m.taobao.com/h5"

interface Refusal {
  ret: string[]
  data: { url?: string }
}

/** One signed mtop call (the sign is not checked here). */
export async function mtop<T extends { ret: string[] }>(api: string, data: object): Promise<T> {
  const query = new URLSearchParams({
    jsv: "2.6.1",
    appKey: "12574478",
    t: String(Date.now()),
    sign: "0".repeat(32),
    api,
    v: "1.0",
    ttid: "11320@taobao_WEB_9.9.99",
    type: "originaljson",
    dataType: "json"
  })
  const response = await fetch(`${mtopHost}/${api}/1.0/?${query}`, {
    method: "POST",
    credentials: "include",
    body: new URLSearchParams({ data: JSON.stringify({ jsonBody: JSON.stringify(data) }) })
  })
  const answer = (await response.json()) as T
  if (!answer.ret[0]?.startsWith("SUCCESS")) refuse(answer as unknown as Refusal)
  await pause(settings.renderDelay)
  return answer
}

/** The answer was no: `code` is mtop's own, `url` where it sends the page. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly url: string | null
  ) {
    super(code)
  }
}

function refuse({ ret, data }: Refusal): never {
  const code = ret[0] ?? ""
  if (code.startsWith("FAIL_SYS_SESSION_EXPIRED") && data.url) location.replace(data.url)
  throw new Refused(code, data.url ?? null)
}

/** The sold list, which answers in GBK. */
export async function asyncSold<T extends { mainOrders: unknown[] }>(
  fields: Record<string, string>
): Promise<T> {
  const response = await fetch(
    "https://trade.taobao.com/trade/itemlist/asyncSold.htm?event_submit_do_query=1&_input_charset=utf8",
    {
      method: "POST",
      credentials: "include",
      body: new URLSearchParams({
        action: "itemlist/SoldQueryAction",
        isQnNew: "true",
        isHideNick: "true",
        rateStatus: "ALL",
        ...fields
      })
    }
  )
  const text = new TextDecoder("gb18030").decode(await response.arrayBuffer())
  const answer = JSON.parse(text) as T | Refusal
  if ("ret" in answer) refuse(answer)
  await pause(settings.renderDelay)
  return answer
}
