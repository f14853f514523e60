/** Whom the popup asks and tells: this browser's store and its worker, or the tour's made-up day. */
import { createContext, useContext } from "react"
import { keptFirstLook } from "../messages/first-look"
import { rememberOpened } from "../messages/last-opened"
import { send } from "../messages/send"
import { keepTyped, typedWords } from "../messages/typed"
import { type Database, openDatabase } from "../store/database"
import type { FirstLook } from "../today/first-look"

export interface Backend {
  /** Only read from here. Importing the store's parts keeps its writing half out of the bundle. */
  readonly database: Database
  /** Asked for before anything else: it is what the first frame shows. */
  readonly firstLook: Promise<FirstLook | undefined>
  readonly send: typeof send
  readonly memory: Memory
}

/** What outlives the popup, until the browser is closed. */
export interface Memory {
  readonly typedWords: typeof typedWords
  readonly keepTyped: typeof keepTyped
  readonly rememberOpened: typeof rememberOpened
}

const real: Backend = {
  firstLook: keptFirstLook() as Promise<FirstLook | undefined>,
  database: openDatabase(),
  send,
  memory: { typedWords, keepTyped, rememberOpened }
}

const Place = createContext<Backend>(real)

export const BackendProvider = Place.Provider
export const useBackend = (): Backend => useContext(Place)
