import { describe, expect, it } from "vitest"
import { pageNumberOf, pageSizeOf, routeOf, viewOf } from "../../../src/contents/reading/view"

const list = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC"
const classic = (pairs: string) =>
  `https://rate.taobao.com/user-myrate-UOmN0vFNu--${encodeURIComponent(pairs)}.htm?rateList`

describe("the view of a list", () => {
  it.each([
    ["without anything", list],
    ["with a page only", `${list}?current=3&pageSize=20`],
    ["with click tracking", `${list}?spm=a21dvs.23580594.0.0&current=1`],
    ["with an empty filter", `${list}?search=&content=`]
  ])("is unfiltered %s", (_, address) => expect(viewOf(address)).toBe(""))

  it("names its filters in one order, whatever theirs", () => {
    expect(viewOf(`${list}?rate=0%2F-1&content=hasContent&current=2`)).toBe("content=hasContent&rate=0/-1")
    expect(viewOf(`${list}?content=hasContent&rate=0%2F-1`)).toBe("content=hasContent&rate=0/-1")
  })

  it("takes what it does not know for a filter", () => {
    expect(viewOf(`${list}?somethingNew=1`)).toBe("somethingNew=1")
  })

  it("reads the classic list's pairs from its path", () => {
    const usual = "banner|1--receivedOrPosted|0--buyerOrSeller|0--currentPage|4--maxPage|5"
    expect(viewOf(classic(usual))).toBe("")
    expect(viewOf(classic(`${usual}--goodNeutralOrBad|-1`))).toBe("goodNeutralOrBad=-1")
    expect(pageNumberOf(classic(usual))).toBe(4)
  })
})

describe("the page number", () => {
  it("is the first where none is named, and unknown where nonsense is", () => {
    expect(pageNumberOf(list)).toBe(1)
    expect(pageNumberOf(`${list}?current=7`)).toBe(7)
    expect(pageNumberOf(`${list}?current=0`)).toBeNull()
    expect(pageNumberOf(`${list}?current=abc`)).toBeNull()
  })

  it("is unknown while the pager marks another than the address names", () => {
    expect(pageNumberOf(`${list}?current=3`, 3)).toBe(3)
    expect(pageNumberOf(`${list}?current=3`, 2)).toBeNull()
    expect(pageNumberOf(list, 0)).toBeNull()
  })

  it("has the usual size until the address names one", () => {
    expect(pageSizeOf(list)).toBe(20)
    expect(pageSizeOf(`${list}?pageSize=50`)).toBe(50)
  })

  it("tells two pages of one list apart, and two spellings of one page not", () => {
    expect(routeOf(`${list}?current=1`)).not.toBe(routeOf(`${list}?current=2`))
    expect(routeOf(`${list}?current=2&spm=x`)).toBe(routeOf(`${list}?pageSize=20&current=2`))
  })
})
