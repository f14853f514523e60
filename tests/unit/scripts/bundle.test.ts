/** The commands that start quickly: bundled at their first use, and never out of date. */
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { bundle } from "../../../scripts/bundle.mjs"

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bundle-"))
  mkdirSync(join(folder, "source"))
})
afterAll(() => rmSync(folder, { recursive: true }))

const source = (name: string, text: string) => writeFileSync(join(folder, "source", name), text)
const made = () => bundle(join(folder, "source", "greet.ts"), join(folder, "made"))
const said = (file: string) => spawnSync(process.execPath, [file], { encoding: "utf8" }).stdout.trim()

test("a script is bundled once, and again when what it imports has changed or is gone", async () => {
  source("greet.ts", 'import { word } from "./word"\nconsole.log(word satisfies string)')
  source("word.ts", 'export const word = "你好"')
  const first = await made()
  expect(said(first)).toBe("你好")

  const { mtimeMs } = statSync(first)
  expect(await made()).toBe(first)
  expect(statSync(first).mtimeMs).toBe(mtimeMs)

  source("word.ts", 'export const word = "再见"')
  expect(said(await made())).toBe("再见")

  rmSync(join(folder, "source", "word.ts"))
  source("word.tsx", 'export const word = "回来了"')
  expect(said(await made())).toBe("回来了")
})

test("a script that does not compile says so", async () => {
  source("greet.ts", 'import { word } from "./nowhere"\nconsole.log(word)')
  await expect(made()).rejects.toThrow("Could not resolve")
})
