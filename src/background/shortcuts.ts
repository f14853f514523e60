/** Keys that the browser hears anywhere (chrome.commands; their names stand in the manifest). */
import { lastOpened } from "../messages/last-opened"
import { placeOfNote } from "../messages/place"
import type { Shell } from "./shell"

const NOTE_LAST_CALL = "note-last-call"

/**
 * Opens the popup at the note of the case that was last opened. Nothing is noted by the key itself: what came of
 * the call is for a person to choose.
 */
export async function pressKeys(shell: Pick<Shell, "popUp">, command: string): Promise<void> {
  if (command === NOTE_LAST_CALL) await shell.popUp(placeOfNote(await lastOpened()))
}
