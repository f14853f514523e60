/** What the browser itself says of the extension: `locales/`, one folder a language. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"

const root = join(__dirname, "../../..")
const { manifest } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
const wanted = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name as string)
const languages = readdirSync(join(root, "locales"))

/** By their names. */
function messagesIn(language: string): Record<string, string> {
  const file = join(root, "locales", language, "messages.json")
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, "utf8"))
  return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]))
}

it("there are Chinese, which stands for every other language, and English", () => {
  expect(languages.sort()).toEqual(["en", "zh_CN"])
  expect(manifest.default_locale).toBe("zh_CN")
})

describe.each(languages)("%s", (language) => {
  const messages = messagesIn(language)

  it("has every sentence that the manifest asks for, and no other", () => {
    expect(Object.keys(messages).sort()).toEqual(wanted.sort())
  })

  it("is no longer than the browser shows", () => {
    expect(messages.name?.length).toBeLessThanOrEqual(75)
    expect(messages.summary?.length).toBeLessThanOrEqual(132)
  })

  it("is written in its language", () => {
    const sentences = [messages.summary, messages.noteLastCall].join("")
    expect(/[\u4e00-\u9fff]/.test(sentences)).toBe(language === "zh_CN")
  })
})

it("the package says of itself what the Chinese says", () => {
  const { displayName, description } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  expect([displayName, description]).toEqual([messagesIn("zh_CN").name, messagesIn("zh_CN").summary])
})
