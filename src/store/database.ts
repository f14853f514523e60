/** The database and the only way into it. Nothing here ever deletes it: it is the only copy. */
import { Dexie, type Table } from "dexie"
import type { Event } from "../cases/event"
import type { LastReading } from "../today/badge"
import type { Coverage } from "./coverage"
import { versions } from "./schema"
import type {
  Notice,
  Override,
  Pack,
  Setting,
  Shelf,
  Shelved,
  StoredCase,
  StoredItem,
  StoredOrder,
  TableImport
} from "./stored"
import { asStoreError, isClosed, StoreError, type StoreTrouble } from "./trouble"

/** The browser counts ten versions for each of ours. */
const DEXIE_STEPS = 10

type ShopKey = [shop: string, key: string]

export class Database extends Dexie {
  declare events: Table<Event, string>
  declare cases: Table<StoredCase, ShopKey>
  declare orders: Table<StoredOrder, ShopKey>
  declare items: Table<StoredItem, ShopKey>
  declare overrides: Table<Override, ShopKey>
  declare readings: Table<LastReading, ShopKey>
  declare coverage: Table<Coverage, string>
  declare notices: Table<Notice, string>
  declare settings: Table<Setting, string>
  declare packs: Table<Pack, string>
  declare shelves: Table<Shelf, string>
  declare shelved: Table<Shelved, string>
  declare imports: Table<TableImport, string>
  /**
   * Called once, before the first opening, where an older version has left this store: with the store as that version
   * knew it. It is closed afterwards.
   */
  beforeNewTables: ((older: Database) => Promise<void>) | null = null
  /** The first opening waits for it. */
  ready: Promise<void> | null = null
  constructor(
    name: string,
    readonly engine: Engine = {}
  ) {
    super(name, engine)
  }
}

/** The browser's own unless said otherwise. */
interface Engine {
  readonly indexedDB?: IDBFactory
  readonly IDBKeyRange?: typeof globalThis.IDBKeyRange
}

export interface OpenOptions extends Engine {
  readonly name?: string
  /** Told when another version of the extension waits for this one, or this one for another. */
  readonly onTrouble?: (trouble: StoreTrouble) => void
}

export function openDatabase({ name = "huinuan", onTrouble, ...engine }: OpenOptions = {}): Database {
  const database = new Database(name, engine)
  for (const { version, tables, upgrade } of versions) {
    const declared = database.version(version).stores(tables)
    if (upgrade) declared.upgrade(upgrade)
  }
  database.on("versionchange", () => {
    database.close({ disableAutoOpen: false }) // make way for the newer version; the next access opens again
    onTrouble?.("closed")
    return false
  })
  database.on("blocked", () => onTrouble?.("blocked"))
  return database
}

/**
 * Runs `work`; when the connection turns out to be closed, opens it again and runs `work` once more.
 * `work` must be atomic (one transaction, or only reading).
 * @throws StoreError
 */
export async function access<Result>(database: Database, work: () => PromiseLike<Result>): Promise<Result> {
  try {
    return await attempt(database, work)
  } catch (error) {
    if (!isClosed(error)) throw asStoreError(error)
  }
  try {
    database.close({ disableAutoOpen: false })
    return await attempt(database, work)
  } catch (error) {
    throw asStoreError(error)
  }
}

async function attempt<Result>(database: Database, work: () => PromiseLike<Result>): Promise<Result> {
  if (!database.isOpen()) {
    // only where there is something to wait for: live queries lose sight of what is read after such a wait
    const { beforeNewTables } = database
    if (beforeNewTables !== null) {
      database.ready ??= lookBack(database, beforeNewTables)
      await database.ready
    }
    await database.open().catch(refuseToOpen)
  }
  return await work()
}

/** What goes wrong here keeps nobody from the store: the opening itself finds it, and says it. */
async function lookBack(
  { name, engine }: Database,
  beforeNewTables: (older: Database) => Promise<void>
): Promise<void> {
  const factory = engine.indexedDB ?? globalThis.indexedDB
  try {
    const stored = (await factory.databases()).find((other) => other.name === name)
    const newest = versions.at(-1)?.version ?? 0
    if (stored?.version === undefined || stored.version >= newest * DEXIE_STEPS) return
    const older = new Database(name, engine) // told of no version, it takes the tables that are there
    try {
      await older.open()
      await beforeNewTables(older)
    } finally {
      older.close()
    }
  } catch (error) {
    console.error("huinuan: the older store could not be looked at", error)
  }
}

/** Whatever keeps it from opening: it may open at the next try, or after a restart. */
function refuseToOpen(error: unknown): never {
  if (isClosed(error)) throw error
  const known = asStoreError(error)
  throw known instanceof StoreError && known.trouble === "full" ? known : new StoreError("cannot-open", error)
}
