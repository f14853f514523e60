/** The database of this browser, for reading: importing the store's parts keeps its writing half out of the bundle. */
import { openDatabase } from "../store/database"

export const database = openDatabase()
