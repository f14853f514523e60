/** A backup of everything as one file. */
import { webTools } from "../../../backup/tools"
import { writeBackup } from "../../../backup/write"
import { database, snapshot } from "../../../store"

export interface MadeBackup {
  readonly file: Blob
  readonly events: number
}

/** `passphrase` "": not sealed. @throws StoreError */
export async function makeBackup(passphrase: string, now: number): Promise<MadeBackup> {
  const all = await snapshot(database)
  const parts: BlobPart[] = []
  const options = { madeAt: now, passphrase: passphrase === "" ? null : passphrase }
  for await (const part of writeBackup(all, options, webTools)) parts.push(part)
  return { file: new Blob(parts, { type: "application/octet-stream" }), events: all.counts.events }
}
