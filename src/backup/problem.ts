/** Why a backup cannot be taken in. Nothing of it was; the screen says it in words. */
export type BackupReason =
  | "not-a-backup"
  | "newer"
  | "too-large"
  /** Its end is missing. */
  | "cut-off"
  | "damaged"
  | "needs-passphrase"
  | "wrong-passphrase"
  /** Whole, and yet it says what no version of this program says. */
  | "malformed"
  /** It tells of what has not happened yet. */
  | "future"

export class BackupError extends Error {
  override readonly name = "BackupError"
  constructor(
    readonly reason: BackupReason,
    /** Where, for a report: never what it says. */
    readonly detail = ""
  ) {
    super(`backup: ${reason}${detail && ` (${detail})`}`)
  }
}
