/** A backup: whole or refused, sealed or open, and hostile ones. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { headerLine } from "../../../src/backup/header"
import type { Piece } from "../../../src/backup/pieces"
import type { BackupReason } from "../../../src/backup/problem"
import { readBackup } from "../../../src/backup/read"
import { webTools } from "../../../src/backup/tools"
import { DAY } from "../../../src/rules/time"
import { history, playMoves } from "../cases/histories"
import { fileOf, NOW, note, nothing, written } from "./support"

const PASSPHRASE = "夜光 项链 2026"

const read = async (file: Blob, passphrase: string | null = null) =>
  readBackup(file, { passphrase, now: NOW }, webTools)
const reason = async (file: Blob, passphrase: string | null = null): Promise<BackupReason | "read"> =>
  read(file, passphrase).then(
    () => "read" as const,
    (error) => error.reason
  )

const contents: Piece = {
  ...nothing,
  events: [note(1), note(2, { text: "买家说：“没有夜光” 🙂" })],
  settings: [{ name: "clerk", value: "小林" }],
  coverage: [{ shop: "小熊饰品", spans: [[1, 2]], last: null }]
}

describe("a backup comes back as it was", () => {
  it("open and sealed", async () => {
    expect(await read(await fileOf(contents))).toEqual({ ...contents, madeAt: NOW, sealed: false })
    const sealed = await fileOf(contents, PASSPHRASE)
    expect(await read(sealed, PASSPHRASE)).toEqual({ ...contents, madeAt: NOW, sealed: true })
    expect(await sealed.text()).not.toContain("小林")
    expect((await sealed.text()).split("\n")[0]).toMatch(/"rounds":600000,.*"cipher":"AES-256-GCM"/)
  })

  it("of any history, in any number of pieces", async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.integer({ min: 1, max: 9 }), async (moves, size) => {
        const { world, now } = playMoves(moves)
        const { events } = world
        const file = await written({ ...nothing, events }, null, size)
        const back = await readBackup(file, { passphrase: null, now }, webTools)
        expect(back.events).toEqual(events)
      }),
      { seed: 8, numRuns: 40 }
    )
  })
})

describe("a passphrase", () => {
  it("that is missing or wrong is told apart from a damaged file", async () => {
    const file = await fileOf(contents, PASSPHRASE)
    expect(await reason(file)).toBe("needs-passphrase")
    expect(await reason(file, "夜光项链2026")).toBe("wrong-passphrase")
    const bytes = new Uint8Array(await file.arrayBuffer())
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] as number) ^ 1
    expect(await reason(new Blob([bytes]), PASSPHRASE)).toBe("damaged")
  })

  it("may be typed with another keyboard's characters", async () => {
    expect(await reason(await fileOf(contents, "Ａ１"), "A1")).toBe("read")
  })
})

describe("a file that is not whole", () => {
  it("is refused wherever it was cut off", async () => {
    const file = await written(
      { ...contents, events: Array.from({ length: 30 }, (_, index) => note(index)) },
      null,
      7
    )
    for (let length = 0; length < file.size; length += 13)
      expect(["cut-off", "damaged", "not-a-backup"]).toContain(await reason(file.slice(0, length)))
    expect(await reason(file.slice(0, file.size - 1))).toBe("cut-off")
  })

  it("is refused wherever a bit was turned", async () => {
    const bytes = new Uint8Array(await (await fileOf(contents)).arrayBuffer())
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (place, bit) => {
        const turned = bytes.slice()
        turned[place] = (turned[place] as number) ^ (1 << bit)
        const said = await reason(new Blob([turned]))
        // the ten bytes of gzip's own header say nothing of the content
        if (said === "read")
          expect(await read(new Blob([turned]))).toEqual({ ...contents, madeAt: NOW, sealed: false })
      }),
      { seed: 8, numRuns: 400 }
    )
  })

  it("is refused when a piece was taken out or moved", async () => {
    const events = Array.from({ length: 4 }, (_, index) => note(index))
    const file = await written({ ...nothing, events }, PASSPHRASE, 1)
    const bytes = new Uint8Array(await file.arrayBuffer())
    const start = bytes.indexOf(10) + 1
    const first = new DataView(bytes.buffer).getUint32(start) + 5
    const without = new Blob([bytes.slice(0, start), bytes.slice(start + first)])
    expect(await reason(without, PASSPHRASE)).toBe("damaged")
    const open = new Uint8Array(await (await written({ ...nothing, events }, null, 1)).arrayBuffer())
    const head = open.indexOf(10) + 1
    const from = head + new DataView(open.buffer).getUint32(head) + 5 // the first event's piece
    const cut = new DataView(open.buffer).getUint32(from) + 5
    expect(await reason(new Blob([open.slice(0, from), open.slice(from + cut)]))).toBe("damaged")
  })

  it("and files of other kinds are named as such", async () => {
    expect(await reason(new Blob(["日期,买家\n"]))).toBe("not-a-backup")
    expect(await reason(new Blob([]))).toBe("not-a-backup")
    const newer = await headerLine(
      { format: "huinuan-backup", version: 2, madeAt: NOW, seal: null },
      crypto.subtle
    )
    expect(await reason(new Blob([newer as BlobPart]))).toBe("newer")
  })
})

describe("a hostile backup", () => {
  const rule = (value: unknown) => ({
    ...note(1),
    type: "rule-changed",
    about: "",
    rule: "callsPerDay",
    value
  })
  const deep = (piece: unknown) =>
    JSON.stringify(piece).replace('"deep"', "[".repeat(5000) + "]".repeat(5000))
  it.each<[string, unknown, BackupReason]>([
    ["an event of an unknown kind", { events: [{ ...note(1), type: "invented" }] }, "malformed"],
    ["an event without an author", { events: [{ ...note(1), by: undefined }] }, "malformed"],
    ["a text of a million letters", { events: [{ ...note(1), text: "啊".repeat(1_000_000) }] }, "malformed"],
    ["a huge id", { events: [{ ...note(1), id: "0".repeat(5000) }] }, "malformed"],
    ["a prototype in a rule's value", { events: [rule(JSON.parse('{"__proto__":{"x":1}}'))] }, "malformed"],
    ["a constructor in a setting", { settings: [{ name: "clerk", value: { constructor: 1 } }] }, "malformed"],
    [
      "a setting nested five thousand deep",
      deep({ settings: [{ name: "clerk", value: "deep" }] }),
      "malformed"
    ],
    ["a rule nested five thousand deep", deep({ events: [rule("deep")] }), "malformed"],
    ["an event of next year", { events: [note(1, { at: NOW + 400 * DAY })] }, "future"],
    [
      "an id that would come last for ever",
      { events: [{ ...note(1), id: "7ZZZZZZZZZZZZZZZZZZZZZZZZZ" }] },
      "future"
    ],
    ["a list instead of tables", [1, 2, 3], "malformed"]
  ])("with %s is refused as a whole", async (_, piece, expected) => {
    const file = await written(contents, null, 100, [
      typeof piece === "string" ? piece : JSON.stringify(piece)
    ])
    expect(await reason(file)).toBe(expected)
  })

  it("with keys that mean something to the language changes nothing but itself", async () => {
    const text = `{"__proto__":{"polluted":1},"constructor":{"x":1},"events":[${JSON.stringify(note(1)).slice(0, -1)},"__proto__":{"polluted":1}}]}`
    const { events } = await read(await written(nothing, null, 100, [text], 1))
    expect(events).toEqual([note(1)])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it("that unpacks to gigabytes is refused before it does", async () => {
    const packed = await webTools.gzip(new Uint8Array(70 * 1024 * 1024))
    await expect(webTools.gunzip(packed, 64 * 1024 * 1024)).rejects.toMatchObject({ reason: "too-large" })
  })

  it("with fewer pieces than its end says is refused", async () => {
    expect(await reason(await written(contents, null, 100, [], 5))).toBe("damaged")
  })
})
