import { expect, test } from "vitest"
import { overlayTexts } from "../../../src/contents/overlay/text"

const keysOf = (texts: object, path = ""): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "object" ? keysOf(value, `${path}${key}.`) : [`${path}${key}`]
  )

test("both languages say the same things", () => {
  expect(keysOf(overlayTexts.en)).toEqual(keysOf(overlayTexts.zh))
})
