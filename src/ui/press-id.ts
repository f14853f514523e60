/** The id of one press of a button: a ULID, so that a message sent twice is noted once. */
import { encodeTime, monotonicFactory } from "ulid"

const next = monotonicFactory()

/** For a press right now. Presses of one millisecond keep their order. */
export const newPressId = (): string => next()

/** Sorts before every id of that moment and later, and after every earlier one. */
export const firstIdOf = (time: number): string => encodeTime(time, 10)
