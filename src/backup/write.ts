/** Writing a backup, piece by piece: nothing but the piece at hand is held twice. */
import { type Bytes, utf8 } from "./bytes"
import { frame } from "./frames"
import { type Header, headerLine, VERSION } from "./header"
import type { Counts } from "./pieces"
import { newSeal } from "./seal"
import type { Tools } from "./tools"

export interface BackupOptions {
  /** Milliseconds. */
  readonly madeAt: number
  /** Null: not sealed. */
  readonly passphrase: string | null
}

export interface Written {
  /** JSON texts of pieces, or their UTF-8. */
  readonly pieces: Iterable<string | Bytes>
  readonly counts: Counts
}

export async function* writeBackup(
  { pieces, counts }: Written,
  options: BackupOptions,
  tools: Tools
): AsyncGenerator<Bytes> {
  const { madeAt, passphrase } = options
  const sealing = passphrase === null ? null : await newSeal(passphrase, tools.random(16), tools.subtle)
  const header: Header = { format: "huinuan-backup", version: VERSION, madeAt, seal: sealing?.seal ?? null }
  const line = (await headerLine(header, tools.subtle)) as Bytes
  const digest = new Uint8Array(await tools.subtle.digest("SHA-256", line))
  const binding = { digest, key: sealing?.key ?? null }
  yield line
  let number = 0
  for (const piece of pieces) {
    yield await frame(typeof piece === "string" ? utf8(piece) : piece, number, false, binding, tools)
    number += 1
  }
  yield await frame(utf8(JSON.stringify({ counts })), number, true, binding, tools)
}
