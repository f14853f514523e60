/** A backup that a page has put among the extension's files: looked into, then taken in. */
import { ulid } from "ulid"
import { hex } from "../backup/bytes"
import { BackupError, type BackupReason } from "../backup/problem"
import { type BackupContents, readBackup } from "../backup/read"
import { webTools } from "../backup/tools"
import type { Body } from "../messages/catalogue"
import type { InspectReply, RestoreReply } from "../messages/replies"
import { MINUTE } from "../rules/time"
import { compare, restore } from "../store"
import type { Desk } from "./desk"
import { refresh } from "./intake"
import { isOfThisMachine, settingProblem } from "./settings"

type Staged = Body<"restore-backup">

export async function inspectBackup(desk: Desk, staged: Staged): Promise<InspectReply> {
  const contents = await read(desk, staged)
  if ("problem" in contents) return contents
  const { events, madeAt, sealed } = contents
  const seen = events.filter(({ type }) => type === "review-seen")
  return {
    madeAt,
    sealed,
    events: events.length,
    cases: new Set(seen.map(({ shop, about }) => `${shop} ${about}`)).size,
    shops: [...new Set(events.map(({ shop }) => shop))].filter((shop) => shop !== "").slice(0, 50),
    refusedSettings: contents.refusedSettings,
    ...(await compare(desk.database, contents))
  }
}

export async function restoreBackup(desk: Desk, staged: Staged): Promise<RestoreReply> {
  const contents = await read(desk, staged)
  if ("problem" in contents) return contents
  const now = desk.shell.now()
  const restored = await restore(desk.database, contents, now, ulid(now))
  found = null
  await desk.shell.files.remove(staged.file)
  desk.shell.later(0, () => refresh(desk))
  return { ...restored, refusedSettings: contents.refusedSettings }
}

interface Contents extends BackupContents {
  /** Choices that this version does not know, or that may not stand: left aside, and said. */
  readonly refusedSettings: number
}

/** Milliseconds for which a file that was looked into is kept in mind, if this worker lives that long. */
const KEPT = 3 * MINUTE

/** What was last found in a file: between the look into it and the restore it need not be read again. */
let found: { readonly sum: string; readonly contents: Contents } | null = null

/** Of the very bytes, and of what opens them. */
async function sumOf(blob: Blob, passphrase: string | null): Promise<string> {
  const bytes = await new Blob([blob, passphrase ?? ""]).arrayBuffer()
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)))
}

async function read(desk: Desk, { file, passphrase }: Staged): Promise<Contents | { problem: BackupReason }> {
  const blob = await desk.shell.files.read(file)
  if (blob === null) return { problem: "cut-off" }
  const sum = await sumOf(blob, passphrase)
  if (found?.sum === sum) return found.contents
  try {
    const contents = ofHere(await readBackup(blob, { passphrase, now: desk.shell.now() }, webTools))
    const kept = { sum, contents }
    found = kept
    desk.shell.later(KEPT, async () => {
      if (found === kept) found = null
    })
    return contents
  } catch (error) {
    if (error instanceof BackupError) return { problem: error.reason }
    throw error
  }
}

/** The other machine's own state is not carried over. */
function ofHere(contents: BackupContents): Contents {
  const chosen = contents.settings.filter(({ name }) => !isOfThisMachine(name))
  const settings = chosen.filter(({ name, value }) => settingProblem(name, value) === null)
  return { ...contents, settings, refusedSettings: chosen.length - settings.length }
}
