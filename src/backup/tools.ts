/** What a backup needs of its surroundings: the web's own cryptography and compression, as any worker has them. */
import type { Bytes } from "./bytes"
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
  async gzip(bytes) {
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"))
    return new Uint8Array(await new Response(stream).arrayBuffer())
  },
  async gunzip(bytes, limit) {
    const parts: BlobPart[] = []
    let length = 0
    try {
      const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))
      const reader = stream.getReader()
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        length += part.value.length
        if (length > limit) {
          await reader.cancel()
          throw new BackupError("too-large")
        }
        parts.push(part.value as BlobPart)
      }
    } catch (error) {
      throw error instanceof BackupError ? error : new BackupError("damaged")
    }
    return new Uint8Array(await new Blob(parts).arrayBuffer())
  }
}
