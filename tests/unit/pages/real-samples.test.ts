/** The real row and the real orders, drawn as the real pages draw them, are read without an unreadable row. */
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { readPage } from "../../../src/pages"
import { classicOrders } from "../../seller-backend/classic/orders"
import { classicReviews } from "../../seller-backend/classic/reviews"
import { realSamples, samplesFolder } from "../../seller-backend/scenes/real-samples"
import { type Row, reviewsPage } from "./mutations/qianniu-reviews"
import { addresses, bare, documentOf } from "./pages-on-disk"

const folder = samplesFolder()
if (!folder)
  console.info(
    "skipped: the real samples are absent; HUINUAN_SHARED names the folder that holds seller-pages/"
  )
const now = new Date("2026-04-08T10:00:00+08:00")

test.skipIf(!folder)("the real review, as the workbench shows it", () => {
  const [real] = JSON.parse(readFileSync(`${folder}/reviews/qianniu_rateWait4PC_row_rpa-doc.json`, "utf8"))
  const row: Row = {
    feedId: real.feedId,
    showsFeedId: true,
    order: real.orderId,
    item: String(real.itemId),
    title: real.itemTitle,
    nick: real.buyerName,
    grade: "",
    gradeAs: "leaf",
    emotion: real.feedEmotionName,
    text: real.feedContent,
    phrases: real.feedExpression.map((each: { content: string }) => each.content),
    photos: real.feedMediaList.length,
    at: real.feedDateStr,
    reply: "button",
    days: 22,
    colon: ": ",
    orderSplit: false,
    append: {
      text: real.appendContent,
      days: real.appendDays,
      label: "days",
      at: "",
      spanning: false,
      first: false
    }
  }
  const reading = readPage(addresses["qianniu-reviews"], bare(reviewsPage([row])))?.reading
  expect(reading).toMatchObject({ health: "ok", total: 1, unreadable: [] })
  expect(reading?.rows).toEqual([
    {
      feedId: real.feedId,
      orderId: real.orderId,
      itemId: "752102501302",
      itemTitle: real.itemTitle,
      buyer: "w**",
      grade: "unknown",
      sentiment: "positive",
      text: real.feedContent,
      postedAt: "2026-03-31T16:24:00+08:00",
      append: { text: real.appendContent, afterDays: 3, postedAt: null },
      mediaCount: 2,
      replied: false,
      replyDaysLeft: 22
    }
  ])
})

test.skipIf(!folder)("the real review and the real orders, as the classic pages show them", () => {
  const scene = realSamples(now)
  const reviews = readPage(
    addresses["classic-reviews"],
    documentOf(String(classicReviews({ ...scene, shop: { ...scene.shop, kind: "taobao" } }, "/myRate.htm")))
  )?.reading
  expect(reviews).toMatchObject({
    health: "ok",
    unreadable: [],
    rows: [{ text: scene.reviews[0]?.text, append: { text: scene.reviews[0]?.append?.text }, mediaCount: 2 }]
  })
  for (const scripted of [true, false]) {
    const orders = readPage(
      addresses["classic-orders"],
      documentOf(String(classicOrders(scene, {}, scripted)))
    )?.reading
    expect(orders).toMatchObject({
      health: "ok",
      unreadable: [],
      total: 2,
      rows: [
        { orderId: "100000000000000045", paidCents: 47000, items: [{ sku: "颜色分类：粉红色" }] },
        { orderId: "4170592482297200", items: { length: 4 } }
      ]
    })
  }
})
