/** What the card beside a page says after a press: true about what failed, and never without the way back. */
import { parseHTML } from "linkedom"
import { beforeEach, expect, test, vi } from "vitest"
import type { Action } from "../../../src/cases/action"
import { CardActs, type Said } from "../../../src/contents/overlay/side-card/acts"
import { caseBody } from "../../../src/contents/overlay/side-card/case-body"
import { CardState } from "../../../src/contents/overlay/side-card/scene"
import { CardToast } from "../../../src/contents/overlay/side-card/toast"
import { MessageError } from "../../../src/messages/post"
import { caseView } from "../../../src/ui/case-card/case-view"
import { formatIn } from "../../../src/ui/format"
import { suggest } from "../../../src/wording/suggest"
import { at, rules, Story, shop } from "./made"

const { document, window, Event } = parseHTML("<!doctype html><body></body>")
beforeEach(() => {
  vi.unstubAllGlobals()
  vi.stubGlobal("document", document)
  vi.stubGlobal("HTMLButtonElement", window.HTMLButtonElement)
})

const format = formatIn("zh")
const target = { shop, key: "1" }
const noAnswer: Action = { act: "call", outcome: "no-answer" }

function acting(...replies: (object | Error)[]) {
  const said: Said[] = []
  const sent: { id: string; action: Action }[] = []
  const acts = new CardActs({
    worker: {
      send: async (_: string, body: unknown) => {
        sent.push(body as { id: string; action: Action })
        const reply = replies.shift() ?? { events: [] }
        if (reply instanceof Error) throw reply
        return reply as never
      }
    },
    format: () => format,
    say: (one) => said.push(one),
    refresh: async () => undefined,
    nextOf: () => "接着：14:00 再打"
  })
  return { acts, said, sent }
}

test("what was noted is said with what comes next", async () => {
  const { acts, said } = acting()
  expect(await acts.perform(target, [noAnswer])).toBe(true)
  expect(said).toMatchObject([{ words: "记下了：没人接", next: "接着：14:00 再打" }])
})

test("pressed again after no answer came, it is noted once", async () => {
  const { acts, said, sent } = acting(new MessageError("unreachable", "没有存上：回暖没有回应，请再按一次。"))
  expect(await acts.perform(target, [noAnswer])).toBe(false)
  expect(said.at(-1)).toMatchObject({ words: "没有存上：回暖没有回应，请再按一次。", failed: true })
  expect(await acts.perform(target, [noAnswer])).toBe(true)
  expect(sent[1]?.id).toBe(sent[0]?.id)
})

test("a way back that was refused is not said to have worked", async () => {
  const { acts, said } = acting({ events: [] }, { refused: { reason: "unknown-event", opensAt: null } })
  await acts.perform(target, [noAnswer])
  said[0]?.undo?.()
  await expect.poll(() => said.length).toBe(2)
  expect(said[1]).toMatchObject({ failed: true })
  expect(said[1]?.words).toContain("没有找到要撤销的那一笔")
})

test("copying a line leaves the way back open, and a failure has no tick", () => {
  const toast = new CardToast()
  const undo = vi.fn()
  toast.say({ words: "记下了：没人接", next: "接着：14:00 再打", undo }, format)
  expect(toast.element.textContent).toContain("接着：14:00 再打")
  const tick = toast.element.querySelector("path")?.getAttribute("d")
  toast.mention("没能复制，请选中文字再按 Ctrl+C", true, format)
  expect(toast.element.querySelector("path")?.getAttribute("d")).not.toBe(tick)
  expect(toast.element.textContent).toContain("记下了：没人接")
  toast.mention("复制好了，去粘贴就行", false, format)
  expect(toast.element.textContent).toContain("记下了：没人接")
  toast.takeBack()
  expect(undo).toHaveBeenCalledOnce()
})

const now = at("15:00")

/** The card as it is drawn, and what was noted from it; drawn anew at each call. */
function drawn(state: CardState, done: Action[][]) {
  const story = new Story()
  const context = {
    now,
    rules,
    entry: story.chip(now).entry,
    successAt: null,
    priceCents: null,
    suggest,
    known: story.case
  }
  const view = caseView(story.case, { ...context, speaker: { shop, clerk: "小林" } }, format)
  const scene = { view, moment: { now, rules }, format, state, draw: () => undefined, copy: () => undefined }
  const body = document.createElement("div")
  body.append(...caseBody({ ...scene, act: (actions) => void done.push([...actions]) }))
  const field = (key: string) => body.querySelector(`[data-key="${key}"]`) as HTMLInputElement
  return {
    field,
    type: (key: string, words: string, kind = "input") => {
      field(key).value = words
      field(key).dispatchEvent(new Event(kind))
    },
    press: (words: string) => {
      const button = [...body.querySelectorAll("button")].find((one) => one.textContent === words)
      const click = new Event("click")
      Object.defineProperty(click, "isTrusted", { value: true })
      button?.dispatchEvent(click as never)
    }
  }
}

test("a promise's date that was corrected stays corrected when the card is drawn anew", () => {
  const state = new CardState()
  const done: Action[][] = []
  state.isPromising = true
  const first = drawn(state, done)
  first.type("promise", "周五前补发链扣")
  first.type("promise due", "2026-11-24T10:00", "change")
  const again = drawn(state, done)
  expect(again.field("promise due").getAttribute("value")).toBe("2026-11-24T10:00")
  again.press("记下承诺")
  expect(done).toEqual([[{ act: "promise", text: "周五前补发链扣", due: at("10:00", "2026-11-24") }]])
})

test("the date heard in the words, a day to come back, a name and an amount stay too", () => {
  const state = new CardState()
  const first = drawn(state, [])
  first.type("words", "明天补发")
  first.type("heard due", "2026-11-25T10:00", "change")
  expect(drawn(state, []).field("heard due").getAttribute("value")).toBe("2026-11-25T10:00")
  state.panel = "snooze"
  drawn(state, []).type("snooze until", "2026-11-26T09:30", "change")
  expect(drawn(state, []).field("snooze until").getAttribute("value")).toBe("2026-11-26T09:30")
  state.panel = "handOver"
  drawn(state, []).type("heir", "小周")
  expect(drawn(state, []).field("heir").getAttribute("value")).toBe("小周")
  state.pricing = "coupon"
  drawn(state, []).type("amount", "10")
  expect(drawn(state, []).field("amount").getAttribute("value")).toBe("10")
})
