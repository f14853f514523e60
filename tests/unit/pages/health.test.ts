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
    const paged = sample("qianniu-reviews", (html) =>
      html.replace("共3条", "共63条").replace("</em>/1", "</em>/4")
    )
    expect(paged).toMatchObject({ health: "ok", total: 63 })
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
