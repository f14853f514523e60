import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { overlayTexts } from "../../../src/contents/overlay/text"

const folder = fileURLToPath(new URL("../../../src/contents/overlay", import.meta.url))
const code = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.startsWith("text/"))
  .map((name) => readFileSync(join(folder, name), "utf8"))
  .join("\n")

const keysOf = (texts: object, path = ""): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "object" ? keysOf(value, `${path}${key}.`) : [`${path}${key}`]
  )

test("both languages say the same things", () => {
  expect(keysOf(overlayTexts.en)).toEqual(keysOf(overlayTexts.zh))
})

test("and nothing that is never said", () => {
  const byName = /^chip\.(?:followUp|stages)\./
  const unused = keysOf(overlayTexts.zh).filter(
    (key) => !byName.test(key) && !new RegExp(`\\b${key.split(".").at(-1)}\\b`).test(code)
  )
  expect(unused).toEqual([])
})
