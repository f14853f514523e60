import { describe, expect, test } from "vitest"
import { readPage } from "../../../src/pages"
import type { PageKind } from "../../../src/rows"
import { addresses, bare, documentOf, fileOf } from "./pages-on-disk"

const reviews = addresses["qianniu-reviews"]
const health = (body: string, url = reviews) => readPage(url, bare(body))?.reading.health
const header =
  "<thead><tr><th>情感分类</th><th>评价内容</th><th>商品信息</th><th>买家信息</th><th>操作</th></tr></thead>"
const sample = (kind: PageKind, change: (html: string) => string) =>
  readPage(addresses[kind], documentOf(change(fileOf(kind, "sample.html"))))?.reading

describe("each state has its own sign", () => {
  test("empty: the list's own words", () => {
    expect(health(`<table>${header}<tbody><tr><td colspan="5">没有数据</td></tr></tbody></table>`)).toBe(
      "empty"
    )
    expect(health("<div>没有符合条件的宝贝，请尝试其他搜索条件。</div>", addresses["qianniu-orders"])).toBe(
      "empty"
    )
    expect(health(`<div>共0条</div><table>${header}</table>`)).toBe("empty")
  })

  test("loading: an indicator, an empty frame, or rows that are still skeletons", () => {
    expect(health('<div class="next-loading"><p>加载中…</p></div>')).toBe("loading")
    expect(health('<div id="icestark-container"></div>')).toBe("loading")
    expect(health(`<table>${header}<tbody></tbody></table>`)).toBe("loading")
    const skeleton = `<tr aria-busy="true">${"<td><span></span></td>".repeat(5)}</tr>`
    expect(health(`<table>${header}<tbody>${skeleton}${skeleton}</tbody></table>`)).toBe("loading")
  })

  test("signed out: a login form, its words, or the address", () => {
    expect(health('<form><input type="password"></form>')).toBe("signed-out")
    expect(health("<div>密码登录</div><div>短信登录</div>")).toBe("signed-out")
    expect(health('<iframe src="https://login.taobao.com/member/login.jhtml"></iframe>')).toBe("signed-out")
    const login = `https://login.taobao.com/member/login.jhtml?redirectURL=${encodeURIComponent(reviews)}`
    expect(health("", login)).toBe("signed-out")
  })

  test("blocked: the slider, even over rows that are still to be seen", () => {
    expect(health("<p>请拖动下方滑块完成验证</p>")).toBe("blocked")
    const slider = '<div class="baxia-dialog"><iframe src="/_____tmd_____/punish?x5secdata=x"></iframe></div>'
    const covered = sample("qianniu-reviews", (html) => html.replace("</main>", `${slider}</main>`))
    expect(covered).toMatchObject({ health: "blocked", rows: { length: 3 } })
    const hidden = slider.replace("<div", '<div style="display: none"')
    expect(sample("qianniu-reviews", (html) => html.replace("</main>", `${hidden}</main>`))?.health).toBe(
      "ok"
    )
    expect(health("", `${reviews.split("?")[0]}/_____tmd_____/punish?x5secdata=abc`)).toBe("blocked")
  })

  test("no permission: the platform's word for it", () => {
    const message = "无权限：您的子账号没有访问该页面的权限，请联系主账号授权。"
    expect(health(`<div class="next-message-content">${message}</div>`)).toBe("no-permission")
  })

  test("changed: a list whose words are gone, or that the pager contradicts", () => {
    expect(health("<div><h1>顾客怎么说</h1><section>链子不错</section></div>")).toBe("changed")
    expect(sample("qianniu-reviews", (html) => html.replaceAll("评价内容", "顾客怎么说"))?.health).toBe(
      "changed"
    )
    const wrong = sample("qianniu-reviews", (html) => html.replace("共3条", "共2条"))
    expect(wrong).toMatchObject({ health: "changed", total: 2, unreadable: [{ row: -1, field: "total" }] })
    expect(sample("qianniu-reviews", (html) => html.replace("共3条", "共9条"))?.health).toBe("changed")
  })

  test("ok, and said not to be whole: a page with fewer rows than its pager says", () => {
    const pager = (total: number, page: number, pages: number, url = reviews) =>
      readPage(
        url,
        documentOf(
          fileOf("qianniu-reviews", "sample.html")
            .replace("共3条", `共${total}条`)
            .replace("<em>1</em>/1", pages ? `<em>${page}</em>/${pages}` : "")
            .replace('<button aria-current="page">1</button>', "")
        )
      )?.reading
    const list = reviews.split("?")[0] ?? ""
    const missing = { health: "ok", rows: { length: 3 }, unreadable: [{ row: -1, field: "total" }] }
    const whole = { health: "ok", rows: { length: 3 }, unreadable: [] }
    expect(pager(428, 1, 22)).toMatchObject({ ...missing, total: 428 })
    expect(pager(63, 3, 4)).toMatchObject(missing)
    expect(pager(63, 4, 4)).toMatchObject(whole) // the last page: three are left
    expect(pager(12, 2, 4)).toMatchObject(whole) // three on each
    expect(pager(9, 1, 0)).toMatchObject(missing)
    expect(pager(9, 1, 0, `${list}?pageSize=3`)).toMatchObject(whole)
    expect(pager(43, 1, 0, `${list}?current=3`)).toMatchObject(whole)
  })

  test("loading: rows under a mask may be those of another filter, so none of them is taken", () => {
    const masked = (mask: string) => (html: string) =>
      html
        .replace('<div class="next-loading-wrap">', `${mask}<div class="next-loading-wrap">`)
        .replace("</main>", "</div></main>")
    const nothing = { health: "loading", rows: [], unreadable: [] }
    const tip = '<div class="next-loading next-open"><div class="next-loading-tip"></div>'
    expect(sample("qianniu-reviews", masked(tip))).toMatchObject(nothing)
    const indicator = '<div><div class="next-loading"><i></i></div>'
    expect(sample("qianniu-reviews", masked(indicator))).toMatchObject(nothing)
    expect(sample("qianniu-reviews", masked('<div aria-busy="true">'))).toMatchObject(nothing)
    const hidden = '<div><div class="next-loading" style="display:none"></div>'
    expect(sample("qianniu-reviews", masked(hidden))?.health).toBe("ok")
    expect(sample("qianniu-reviews", masked('<div class="next-loading next-loading-inline">'))?.health).toBe(
      "ok"
    )
  })

  test("the pager says which page is shown, whatever the address asked for", () => {
    const small = "<span><em>1</em>/1</span>"
    const large = '<button aria-current="page">1</button>'
    const shown = (smallPager: string, largePager: string) =>
      readPage(
        reviews,
        documentOf(
          fileOf("qianniu-reviews", "sample.html").replace(small, smallPager).replace(large, largePager)
        )
      )?.shownPage
    expect(shown(small, large)).toBe(1)
    expect(shown("", "")).toBeNull()
    expect(shown("", '<button class="next-pagination-item next-current">2</button>')).toBe(2)
    expect(shown(small, '<button aria-current="page">2</button>')).toBe(0)
  })

  test("what buyers write is no sign", () => {
    for (const words of ["密码登录", "请拖动滑块", "没有数据", "共999条", "您没有权限", "加载中"]) {
      const read = sample("qianniu-reviews", (html) => html.replace("我收到的这个是没有夜光的!", words))
      expect(read).toMatchObject({ health: "ok", total: 3 })
      expect(read?.rows[0]).toMatchObject({ text: words })
    }
  })
})

test("an address that is none of ours gives nothing", () => {
  for (const url of [
    "https://myseller.taobao.com/home.htm/comment-manage/ask-all",
    "https://example.com/",
    "no address"
  ])
    expect(readPage(url, bare(""))).toBeNull()
})
