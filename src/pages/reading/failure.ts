/** A field that was seen and cannot be read. Thrown by the readers of fields, caught once for each row. */
export class Unread extends Error {
  constructor(
    readonly field: string,
    readonly reason: string
  ) {
    super(`${field}: ${reason}`)
  }
}
