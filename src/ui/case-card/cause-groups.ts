/** The causes by class, as they are offered to choose from. */
import { type Cause, causeEntry, causeNames, causes } from "../../causes"

export type CauseClass = (typeof causes)[Cause]["class"]

/** In the order of the list. Each class is itself a cause, for what is no finer. */
export const causeClasses: readonly CauseClass[] = [...new Set(causeNames.map((name) => causes[name].class))]

/** The finer ones first, the class itself last. */
export function causesOf(group: CauseClass): readonly Cause[] {
  const all = causeNames.filter((name) => causes[name].class === group)
  return [...all.filter((name) => name !== group), ...all.filter((name) => name === group)]
}

/** The class that a cause stands in; the shop's own words stand under 其他. */
export const classOf = (cause: string | null): CauseClass => causeEntry(cause).class
