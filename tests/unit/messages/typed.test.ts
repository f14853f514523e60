/** What lies in the session: words that were typed and not noted, and which case was open. */
import { beforeEach, expect, test, vi } from "vitest"
import { entryId } from "../../../src/cases/entry-id"
import { forgetOpened, lastOpened, rememberOpened } from "../../../src/messages/last-opened"
import { placeOf } from "../../../src/messages/place"
import { forgetTyped, keepTyped, typedWords } from "../../../src/messages/typed"

const session = vi.hoisted(() => new Map<string, unknown>())
vi.mock("webextension-polyfill", () => ({
  default: {
    storage: {
      session: {
        get: async (name: string) => (session.has(name) ? { [name]: session.get(name) } : {}),
        set: async (values: object) => {
          for (const [name, value] of Object.entries(values)) session.set(name, value)
        },
        remove: async (name: string) => void session.delete(name)
      }
    }
  }
}))

const id = (shop: string, key: string) => entryId({ kind: "case", shop, key })
const all = { [id("甲店", "1")]: "一", [id("甲店", "2")]: "二", [id("乙店", "1")]: "三" }

beforeEach(async () => {
  await keepTyped(all)
  await rememberOpened(placeOf("甲店", "1"))
})

test("one case, one shop or everything is forgotten, and nothing else", async () => {
  await forgetTyped("甲店", "1")
  expect(Object.values(await typedWords())).toEqual(["二", "三"])
  await forgetTyped("甲店")
  expect(Object.values(await typedWords())).toEqual(["三"])
  await forgetTyped(null)
  expect(await typedWords()).toEqual({})
})

test("so is which case was open", async () => {
  await forgetOpened("乙店")
  await forgetOpened("甲店", "2")
  expect(await lastOpened()).toBe(placeOf("甲店", "1"))
  await forgetOpened("甲店", "1")
  expect(await lastOpened()).toBe("")
})
