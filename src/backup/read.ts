/** Reading a backup: all of it is checked before any of it may be used. */

import { decodeTime } from "ulid"
import { DAY } from "../rules/time"
import { framesOf } from "./frames"
import { type OpenHeader, readHeader } from "./header"
import { End, isTameEvent, Piece, tableNames } from "./pieces"
import { BackupError } from "./problem"
import { openSeal } from "./seal"
import type { Tools } from "./tools"

export interface BackupContents extends Piece {
  /** Milliseconds. */
  readonly madeAt: number
  readonly sealed: boolean
}

export interface ReadOptions {
  /** Null where none was given. */
  readonly passphrase: string | null
  /** Milliseconds: what is told of later than tomorrow has not happened. */
  readonly now: number
}

/** @throws BackupError; then nothing of the file is known to be right */
export async function readBackup(file: Blob, options: ReadOptions, tools: Tools): Promise<BackupContents> {
  const open = await readHeader(file, tools.subtle)
  const key = await keyFor(open, options.passphrase, tools)
  const contents: Piece = { events: [], readings: [], coverage: [], notices: [], settings: [], imports: [] }
  for await (const { text, isEnd } of framesOf(file, open, key, tools)) {
    if (isEnd) agree(text, contents)
    else add(text, contents, options.now)
  }
  const { madeAt, seal } = open.header
  return { ...contents, madeAt, sealed: seal !== null }
}

async function keyFor(
  { header }: OpenHeader,
  passphrase: string | null,
  { subtle }: Tools
): Promise<CryptoKey | null> {
  if (header.seal === null) return null
  if (passphrase === null || passphrase === "") throw new BackupError("needs-passphrase")
  return openSeal(passphrase, header.seal, subtle)
}

function add(text: string, contents: Piece, now: number): void {
  const found = Piece.safeParse(parsed(text))
  if (!found.success) throw new BackupError("malformed", found.error.issues[0]?.path.join("."))
  const piece = found.data
  for (const event of piece.events) {
    if (!isTameEvent(event)) throw new BackupError("malformed", "events.value")
    if (event.at > now + DAY || timeOf(event.id) > now + DAY) throw new BackupError("future")
    contents.events.push(event)
  }
  for (const name of tableNames) if (name !== "events") (contents[name] as unknown[]).push(...piece[name])
}

/** What the id claims: the log is sorted by it, so that one of the future would come last for ever. */
function timeOf(id: string): number {
  try {
    return decodeTime(`${id.slice(0, 10)}0000000000000000`)
  } catch {
    return 0 // an id of another shape sorts somewhere, and claims nothing
  }
}

function agree(text: string, contents: Piece): void {
  const end = End.safeParse(parsed(text))
  const isWhole = end.success && tableNames.every((name) => end.data.counts[name] === contents[name].length)
  if (!isWhole) throw new BackupError("damaged", "counts")
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BackupError("damaged", "not JSON")
  }
}
