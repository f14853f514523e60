/** Files out to the person's disk, and in from it. */
import { ulid } from "ulid"
import { ownFiles } from "../../../store"

/** As any download: the browser asks where to, or has a folder for it. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Among the extension's own files, where the worker can read it, whatever its size. Returns its name there. */
export async function stage(file: Blob): Promise<string> {
  const name = `staged-${ulid()}`
  for (const { name: left } of await ownFiles.list())
    if (left.startsWith("staged-")) await ownFiles.remove(left)
  await ownFiles.write(name, partsOf(file))
  return name
}

async function* partsOf(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const SIZE = 4 * 1024 * 1024
  for (let at = 0; at < file.size; at += SIZE)
    yield new Uint8Array(await file.slice(at, at + SIZE).arrayBuffer())
}

/** 12.3 MB */
export function sizeText(bytes: number): string {
  const units = ["KB", "MB", "GB"]
  let [size, unit] = [bytes / 1024, 0]
  while (size >= 1000 && unit < units.length - 1) [size, unit] = [size / 1024, unit + 1]
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`
}
