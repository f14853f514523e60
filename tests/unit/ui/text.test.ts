import { expect, test } from "vitest"
import { en as popupEn } from "../../../src/popup/text/en"
import { zh as popupZh } from "../../../src/popup/text/zh"
import { en as cardEn } from "../../../src/ui/text/en"
import { zh as cardZh } from "../../../src/ui/text/zh"
import { bareNumbers } from "./bare-numbers"
import { unusedWords } from "./unused-words"

const zh = { ...cardZh, around: popupZh }
const en = { ...cardEn, around: popupEn }

/** `head.done`, `note.save`, and so on: every sentence by its path. */
function paths(words: object, before: readonly string[] = []): string[] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === "object" && !Array.isArray(value)
      ? paths(value as object, [...before, name])
      : [[...before, name].join(".")]
  )
}

test("both languages say the same things", () => {
  expect(paths(en).sort()).toEqual(paths(zh).sort())
})

test("every sentence is used somewhere, and one that is not would be found", { timeout: 300_000 }, () => {
  const unused = unusedWords({
    "src/tabs/made-up/text.ts": `const zh = { said: "说", never: "不说", states: { seen: "看" } }
      export const madeUp = { zh }`,
    "src/tabs/made-up/Page.ts": 'import { madeUp } from "./text"\nexport const said = madeUp.zh.said'
  })
  expect(unused).toEqual(["src/tabs/made-up/text.ts never", "src/tabs/made-up/text.ts states.seen"])
})

test("no sentence writes a number without Intl, and one that does would be found", {
  timeout: 300_000
}, () => {
  const bare = bareNumbers({
    "src/tabs/made-up/text.ts": `import { inChinese } from "../../numerals"
      export const said = (count: number) => inChinese\`\${count} 件\`
      export const bare = (count: number) => \`\${count} 条\``
  })
  expect(bare).toEqual([`src/tabs/made-up/text.ts \`\${count} 条\``])
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
