/**
 * What follows the header: frames of four bytes of length, one of kind (0: a piece, 1: the end) and the content,
 * compressed, then sealed where there is a passphrase. Each is bound to the header, its place and its kind, so
 * that none can be left out, moved or taken for the end.
 */
import { type Bytes, joined, uint32 } from "./bytes"
import type { OpenHeader } from "./header"
import { BackupError } from "./problem"
import { sealed, unsealed } from "./seal"
import type { Tools } from "./tools"

const MAX_FRAME = 64 * 1024 * 1024
const MAX_PIECE = 64 * 1024 * 1024
const [PIECE, END] = [0, 1]

/** What every frame of one file shares. */
interface Binding {
  readonly digest: Uint8Array
  readonly key: CryptoKey | null
}

export async function frame(
  piece: Bytes,
  number: number,
  isEnd: boolean,
  binding: Binding,
  tools: Tools
): Promise<Bytes> {
  const kind = isEnd ? END : PIECE
  const packed = await tools.gzip(piece)
  const content = binding.key
    ? await sealed(binding.key, number, packed, boundTo(binding, number, kind), tools.subtle)
    : packed
  return joined(uint32(content.length), Uint8Array.of(kind), content)
}

/** The texts of all frames in order; the last one is the end's. @throws BackupError, also when there is no end */
export async function* framesOf(
  file: Blob,
  open: OpenHeader,
  key: CryptoKey | null,
  tools: Tools
): AsyncGenerator<{ readonly text: string; readonly isEnd: boolean }> {
  const binding: Binding = { digest: open.digest, key }
  let at = open.length
  for (let number = 0; ; number += 1) {
    const head = new DataView(await file.slice(at, at + 5).arrayBuffer())
    if (head.byteLength < 5) throw new BackupError("cut-off")
    const [length, kind] = [head.getUint32(0), head.getUint8(4)]
    if (kind > END || length > MAX_FRAME) throw new BackupError("damaged", `frame ${number}`)
    if (at + 5 + length > file.size) throw new BackupError("cut-off")
    const content = new Uint8Array(await file.slice(at + 5, at + 5 + length).arrayBuffer())
    at += 5 + length
    yield { text: await textOf(content, number, kind, binding, tools), isEnd: kind === END }
    if (kind === PIECE) continue
    if (at !== file.size) throw new BackupError("damaged", "after the end")
    return
  }
}

async function textOf(
  content: Bytes,
  number: number,
  kind: number,
  binding: Binding,
  tools: Tools
): Promise<string> {
  const packed = binding.key
    ? await unsealed(binding.key, number, content, boundTo(binding, number, kind), tools.subtle).catch(() => {
        throw new BackupError("damaged", `frame ${number}`)
      })
    : content
  const bytes = await tools.gunzip(packed, MAX_PIECE)
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    throw new BackupError("damaged", `frame ${number}`)
  }
}

function boundTo({ digest }: Binding, number: number, kind: number): Bytes {
  return joined(digest, uint32(number), Uint8Array.of(kind))
}
