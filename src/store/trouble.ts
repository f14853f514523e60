/** What can go wrong with the store, in words that tell a person what to do. */

export type StoreTrouble = "cannot-open" | "blocked" | "full" | "closed" | "failed"

const advice: Record<StoreTrouble, string> = {
  "cannot-open": "打不开本机的记录。先重启浏览器再试；记录还在，不会自动删除。",
  blocked: "回暖刚更新过：请关掉其他回暖页面，或重启浏览器。",
  full: "磁盘空间不够了，这一笔没有存进去。腾出空间后再记一次。",
  closed: "本机的记录刚被关上了，请再试一次。",
  failed: "这一笔没有存进去，请再试一次。"
}

/** The store could not do what was asked, and nothing was changed. `message` is for the screen. */
export class StoreError extends Error {
  override readonly name = "StoreError"
  constructor(
    readonly trouble: StoreTrouble,
    override readonly cause: unknown
  ) {
    super(advice[trouble])
  }
}

const troubles: Readonly<Record<string, StoreTrouble>> = {
  OpenFailedError: "cannot-open",
  MissingAPIError: "cannot-open",
  VersionError: "cannot-open",
  QuotaExceededError: "full",
  DatabaseClosedError: "closed",
  InvalidStateError: "closed"
}

/** The names of an error and of what caused it: Dexie wraps the browser's own. */
function namesOf(error: unknown): string[] {
  const names: string[] = []
  for (
    let at = error;
    at && typeof at === "object" && names.length < 5;
    at = (at as { inner?: unknown }).inner
  )
    names.push(String((at as { name?: unknown }).name))
  return names
}

/** Whether opening the database again may help: a worker that woke finds its connection gone. */
export function isClosed(error: unknown): boolean {
  return namesOf(error).some((name) => troubles[name] === "closed")
}

const theirs = /^(Abort|Unknown|Data|Transaction|NotFound|Constraint|Encoding|NotReadable)/

/** Errors of the database as StoreError; anything else as it is. */
export function asStoreError(error: unknown): unknown {
  const names = namesOf(error)
  const known = names.map((name) => troubles[name]).find((trouble) => trouble !== undefined)
  if (error instanceof StoreError) return error
  if (known) return new StoreError(known, error)
  return names.some((name) => theirs.test(name)) ? new StoreError("failed", error) : error
}
