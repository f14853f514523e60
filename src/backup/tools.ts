/** What a backup needs of its surroundings: the web's own cryptography and compression, as any worker has them. */
import { type Bytes, joined } from "./bytes"
import { BackupError } from "./problem"

export interface Tools {
  readonly subtle: SubtleCrypto
  readonly random: (length: number) => Bytes
  readonly gzip: (bytes: Bytes) => Promise<Bytes>
  /** @throws BackupError `too-large` beyond the limit in bytes, `damaged` where it is no gzip or its sum differs */
  readonly gunzip: (bytes: Bytes, limit: number) => Promise<Bytes>
}

export const webTools: Tools = {
  subtle: crypto.subtle,
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  gzip: (bytes) => through(bytes, new CompressionStream("gzip"), Number.POSITIVE_INFINITY),
  async gunzip(bytes, limit) {
    try {
      return await through(bytes, new DecompressionStream("gzip"), limit)
    } catch (error) {
      throw error instanceof BackupError ? error : new BackupError("damaged")
    }
  }
}

/** Straight in and out: by way of a blob every piece would go to another process and back. */
async function through(
  bytes: Bytes,
  { writable, readable }: CompressionStream | DecompressionStream,
  limit: number
): Promise<Bytes> {
  const writer = writable.getWriter()
  // what goes wrong here goes wrong at the other end too, where it is waited for
  const written = writer.write(bytes).then(() => writer.close())
  written.catch(() => undefined)
  const reader = readable.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length
    if (length > limit) {
      await reader.cancel()
      throw new BackupError("too-large")
    }
    parts.push(part.value)
  }
  await written
  return joined(...parts)
}
