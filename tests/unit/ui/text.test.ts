import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { en } from "../../../src/ui/text/en"
import { zh } from "../../../src/ui/text/zh"

const root = fileURLToPath(new URL("../../../src", import.meta.url))

/** `head.done`, `note.save`, and so on: every sentence by its path. */
function paths(words: object, before: readonly string[] = []): string[] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === "object" && !Array.isArray(value)
      ? paths(value as object, [...before, name])
      : [[...before, name].join(".")]
  )
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return path.endsWith(join("ui", "text")) ? [] : sources(path)
    return /\.tsx?$/.test(path) ? [readFileSync(path, "utf8")] : []
  })
}

const code = sources(root).join("\n")

/** Said by its name (`head.done`, `{ name } = useText()`), or picked by a value (`outcomes[outcome]`). */
function isUsed(path: string): boolean {
  const [name = "", section] = path.split(".").reverse()
  if (section === undefined)
    return new RegExp(
      `\\btext\\.${name}\\b|\\b${name}\\b[^={}]*\\} = (useText\\(\\)|format\\.text|text)(?!\\w)`
    ).test(code)
  return new RegExp(`\\b${section}(\\.${name}\\b|\\["${name}"\\]|\\[[a-z])`).test(code)
}

test("both languages say the same things", () => {
  expect(paths(en).sort()).toEqual(paths(zh).sort())
})

test("every sentence is used somewhere, and one that is not would be found", () => {
  expect(paths(zh).filter((path) => !isUsed(path))).toEqual([])
  expect(isUsed("popup.neverSaidAnywhere")).toBe(false)
})

test("Chinese has full-width punctuation and no words of English, English none of Chinese", () => {
  const said = (words: object): string[] =>
    Object.values(words).flatMap((value) =>
      typeof value === "string" ? [value] : typeof value === "object" ? said(value as object) : []
    )
  expect(
    said(zh).filter((words) => /[\u4e00-\u9fff][,;:!?()]|[a-z]{3}/.test(words.replace("Ctrl+C", "")))
  ).toEqual([])
  const quotedExamples = /“周五前补发”|周五前补发链扣/g
  expect(
    said(en).filter((words) => /[\u4e00-\u9fff，。；：！？]/.test(words.replace(quotedExamples, "")))
  ).toEqual([])
})
