/** Whom the popup asks and tells: this browser's store and its worker, or the tour's made-up day. */
import { createContext, useContext } from "react"
import { send } from "../messages/send"
import { type Database, openDatabase } from "../store/database"

export interface Backend {
  /** Only read from here. Importing the store's parts keeps its writing half out of the bundle. */
  readonly database: Database
  readonly send: typeof send
}

const real: Backend = { database: openDatabase(), send }

const Place = createContext<Backend>(real)

export const BackendProvider = Place.Provider
export const useBackend = (): Backend => useContext(Place)
