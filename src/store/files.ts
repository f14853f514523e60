/**
 * Files of the extension's own (OPFS). Backups lie here and not in the database: what damages the one leaves the
 * other whole, and a file of a hundred megabytes is written as it comes.
 */
export interface FileEntry {
  readonly name: string
  /** Bytes. */
  readonly size: number
}

export interface Files {
  readonly list: () => Promise<FileEntry[]>
  /** Replaces it only once all of it is written. */
  readonly write: (name: string, parts: AsyncIterable<Uint8Array<ArrayBuffer>>) => Promise<void>
  /** Null where there is no such file. */
  readonly read: (name: string) => Promise<Blob | null>
  readonly remove: (name: string) => Promise<void>
}

const folder = async () =>
  await (await navigator.storage.getDirectory()).getDirectoryHandle("backups", { create: true })

const isMissing = (error: unknown): boolean => (error as { name?: unknown }).name === "NotFoundError"

export const ownFiles: Files = {
  async list() {
    const entries: FileEntry[] = []
    for await (const handle of (await folder()).values())
      if (handle instanceof FileSystemFileHandle)
        entries.push({ name: handle.name, size: (await handle.getFile()).size })
    return entries.sort((one, other) => (one.name < other.name ? 1 : -1))
  },
  async write(name, parts) {
    const stream = await (await (await folder()).getFileHandle(name, { create: true })).createWritable()
    try {
      for await (const part of parts) await stream.write(part)
    } catch (error) {
      await stream.abort()
      throw error
    }
    await stream.close()
  },
  async read(name) {
    try {
      return await (await (await folder()).getFileHandle(name)).getFile()
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  },
  async remove(name) {
    try {
      await (await folder()).removeEntry(name)
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  }
}
