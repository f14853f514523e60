/**
 * The first line of a backup: plain JSON, so that anybody can see what the file is and how it is sealed.
 * Behind it stand frames (frames.ts).
 */
import * as z from "zod/mini"
import { hex, utf8 } from "./bytes"
import { BackupError } from "./problem"

export const VERSION = 1
/** OWASP's figure for PBKDF2 with SHA-256 (2023). */
export const ROUNDS = 600_000
const MAX_ROUNDS = 10_000_000
const MAX_HEADER = 4096

const Base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]{1,400}={0,2}$/))

const Seal = z.object({
  key: z.literal("PBKDF2-SHA-256"),
  rounds: z.number().check(z.int(), z.minimum(ROUNDS), z.maximum(MAX_ROUNDS)),
  salt: Base64,
  cipher: z.literal("AES-256-GCM"),
  /** Something known, sealed: tells a wrong passphrase from a damaged file. */
  check: Base64
})
export type Seal = z.infer<typeof Seal>

const Header = z.object({
  format: z.literal("huinuan-backup"),
  version: z.number(),
  /** Milliseconds. */
  madeAt: z.number().check(z.int()),
  /** Null: anybody can read it. */
  seal: z.nullable(Seal)
})
export type Header = z.infer<typeof Header>

/** A header and what it covers: frames are bound to these bytes. */
export interface OpenHeader {
  readonly header: Header
  /** Bytes before the first frame. */
  readonly length: number
  readonly digest: Uint8Array
}

/** The line, with the sum of the rest of it, so that damage in it is not taken for a wrong passphrase. */
export async function headerLine(header: Header, subtle: SubtleCrypto): Promise<Uint8Array> {
  const text = JSON.stringify(header)
  return utf8(`${text.slice(0, -1)},"sum":"${await sumOf(text, subtle)}"}\n`)
}

/** @throws BackupError */
export async function readHeader(file: Blob, subtle: SubtleCrypto): Promise<OpenHeader> {
  const start = new Uint8Array(await file.slice(0, MAX_HEADER).arrayBuffer())
  const end = start.indexOf(10)
  const line = new TextDecoder().decode(end < 0 ? start : start.subarray(0, end))
  if (!line.startsWith('{"format":"huinuan-backup"')) throw new BackupError("not-a-backup")
  if (end < 0) throw new BackupError(file.size < MAX_HEADER ? "cut-off" : "damaged")
  const found = /^(.*),"sum":"([0-9a-f]{64})"\}$/.exec(line)
  if (!found || (await sumOf(`${found[1]}}`, subtle)) !== found[2]) throw new BackupError("damaged", "header")
  const told = JSON.parse(`${found[1]}}`) as { version?: unknown }
  if (typeof told.version === "number" && told.version > VERSION) throw new BackupError("newer")
  const header = Header.safeParse(told)
  if (!header.success) throw new BackupError("malformed", "header")
  const digest = new Uint8Array(await subtle.digest("SHA-256", start.slice(0, end + 1)))
  return { header: header.data, length: end + 1, digest }
}

async function sumOf(text: string, subtle: SubtleCrypto): Promise<string> {
  return hex(new Uint8Array(await subtle.digest("SHA-256", utf8(text))))
}
