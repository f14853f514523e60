import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { defaultRules } from "../../../src/rules/rules"
import { CaseCard } from "../../../src/ui/case-card/CaseCard"
import { emptyDraft } from "../../../src/ui/case-card/draft"
import { GLOW, glow, NOW, review, reviews, Shop } from "./made"

const nothing = () => undefined

function draw(shop: Shop): string {
  return renderToStaticMarkup(
    <CaseCard
      view={shop.view(GLOW)}
      moment={{ now: NOW, rules: defaultRules }}
      draft={emptyDraft}
      onDraft={nothing}
      onAct={nothing}
      onCopy={nothing}
    />
  )
}

test("a fresh case shows the buyer's words, three lines to say and the seven outcomes", () => {
  const card = draw(glow())
  for (const words of ["没有夜光", "23 天后才看到", "打电话", "这次别说", "一点就存"])
    expect(card).toContain(words)
  for (const outcome of ["解决了", "要时间", "不接受", "没人接", "挂断了", "答应改", "别再联系"])
    expect(card).toContain(`>${outcome}</button>`)
})

test("before it is solved and confirmed, no word on the card asks for a change", () => {
  expect(draw(glow())).not.toMatch(/删掉|改一改|改成好评|复制，去旺旺发/)
  const confirmed = glow().do(GLOW, { act: "call", outcome: "solved" }).do(GLOW, { act: "confirm" })
  expect(draw(confirmed)).toContain("复制，去旺旺发")
})

test("a hostile review is only ever text", () => {
  const text = `<img src=x onerror=alert(1)>"'</blockquote><script>alert(2)</script>`
  const shop = new Shop().see(reviews(review({ text, buyer: "<b>c</b>", itemTitle: "<i>项链</i>" })))
  const card = draw(shop)
  expect(card).not.toMatch(/<img|<script|<b>c|<i>项链/)
  expect(card).toContain("&lt;img src=x onerror=alert(1)&gt;")
})

test("after 别再联系 there is only a goodbye, and no request", () => {
  const card = draw(glow().do(GLOW, { act: "call", outcome: "do-not-contact" }))
  expect(card).toContain("买家说别再联系")
  expect(card).not.toContain("复制，去旺旺发")
})

test("what was heard stands under the words, with a way to correct it, and the root cause by the note", () => {
  const card = draw(glow())
  for (const words of ["问题：与描述不符", "判断得不对？", "原因：与描述不符", "忘掉这位买家"])
    expect(card).toContain(words)
  expect(draw(glow().do(GLOW, { act: "solve", cause: "尺寸" }))).not.toContain("改一下")
})
