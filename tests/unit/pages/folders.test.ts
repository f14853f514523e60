import { existsSync, writeFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { pageKindOf, readPage } from "../../../src/pages"
import { pages } from "../../../src/pages/kinds"
import { Reading } from "../../../src/rows"
import { addresses, documentOf, fileOf, folders, room } from "./pages-on-disk"

const parts = ["index.ts", "detect.ts", "read.ts", "sample.html", "expected.json"]

test("every folder of a page kind is listed in kinds.ts, and nothing else is", () => {
  expect(pages.map(({ kind }) => kind).sort()).toEqual(folders().sort())
})

describe.each(folders())("the folder %s", (kind) => {
  test.each(parts)("holds %s", (part) => {
    expect(existsSync(`${room}${kind}/${part}`), `src/pages/${kind}/${part} is missing`).toBe(true)
  })

  test("reads its sample as expected, wholly and by the schema", () => {
    const url = addresses[kind as keyof typeof addresses]
    expect(url, `tests/unit/pages/pages-on-disk.ts needs an address for ${kind}`).toBeTruthy()
    expect(pageKindOf(url)).toBe(kind)
    const read = readPage(url, documentOf(fileOf(kind, "sample.html")))
    if (process.env.UPDATE_EXPECTED)
      writeFileSync(`${room}${kind}/expected.json`, `${JSON.stringify(read?.reading, null, 2)}\n`)
    expect(read?.reading).toEqual(JSON.parse(fileOf(kind, "expected.json")))
    expect(Reading.parse(read?.reading)).toEqual(read?.reading)
    expect(read?.reading).toMatchObject({ health: "ok", unreadable: [] })
    expect(read?.reading.rows.length).toBeGreaterThan(1)
    expect(read?.elements).toHaveLength(read?.reading.rows.length ?? 0)
  })

  test("holds no phone number, no real name and no address", () => {
    expect(fileOf(kind, "sample.html")).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)|收货地址|手机号/)
  })
})
