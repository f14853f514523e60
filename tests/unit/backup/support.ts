/** Backups made in a test. */
import { encodeTime } from "ulid"
import type { Piece } from "../../../src/backup/pieces"
import { webTools } from "../../../src/backup/tools"
import { writeBackup } from "../../../src/backup/write"
import type { EventOf } from "../../../src/cases/event"

export const NOW = Date.parse("2026-11-18T10:00:00+08:00")

export const nothing: Piece = {
  events: [],
  readings: [],
  coverage: [],
  notices: [],
  settings: [],
  imports: []
}

export function note(index: number, changes: Partial<EventOf<"note">> = {}): EventOf<"note"> {
  const at = NOW - 100_000 + index
  const id = `${encodeTime(at)}${String(index).padStart(16, "0")}`
  return {
    type: "note",
    id,
    at,
    by: "小林",
    shop: "小熊饰品",
    about: "1188800000001",
    text: `记 ${index}`,
    ...changes
  }
}

export const fileOf = (contents: Piece, passphrase: string | null = null) =>
  written(contents, passphrase, 1000)

/** With so many events a piece; `extra` pieces are counted as `more` events. */
export async function written(
  contents: Piece,
  passphrase: string | null,
  size: number,
  extra: readonly string[] = [],
  more = 0
): Promise<Blob> {
  const { events, ...others } = contents
  const pieces = [JSON.stringify(others)]
  for (let start = 0; start < events.length; start += size)
    pieces.push(JSON.stringify({ events: events.slice(start, start + size) }))
  const counts = {
    events: events.length + more,
    readings: others.readings.length,
    coverage: others.coverage.length,
    notices: others.notices.length,
    settings: others.settings.length,
    imports: others.imports.length
  }
  const parts: BlobPart[] = []
  for await (const part of writeBackup(
    { pieces: [...pieces, ...extra], counts },
    { madeAt: NOW, passphrase },
    webTools
  ))
    parts.push(part)
  return new Blob(parts)
}
