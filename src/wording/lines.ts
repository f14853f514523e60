/** Lines of sentences with their channel and context, as text: `channel⇥context⇥text`. */
import { Remedy } from "../remedies"
import type { Channel, WordingContext } from "./context"

const channels: readonly Channel[] = ["phone", "wangwang", "public"]

/** What a value may be, by key; the reader returns the part of the context that it makes. */
const keys: Readonly<Record<string, (value: string) => Partial<WordingContext>>> = {
  solved: (value) => ({ solved: oneOf(value, "yes", "no") === "yes" }),
  rating: (value) => ({ rating: oneOf(value, "good", "neutral", "bad") }),
  refused: (value) => ({
    refused: value
      .split(",")
      .filter(Boolean)
      .map((remedy) => oneOf(remedy, ...Remedy.options))
  }),
  reviewed: (value) => ({ reviewed: day(value) }),
  first_seen: (value) => ({ firstSeen: day(value) }),
  shipped: (value) => ({ shipped: oneOf(value, "yes", "no") === "yes" }),
  stock: (value) => ({ stock: oneOf(value, "none") }),
  platform: (value) => ({ platform: oneOf(value, "taobao", "tmall") })
}

function oneOf<Value extends string>(value: string, ...allowed: readonly Value[]): Value {
  const found = allowed.find((each) => each === value)
  if (found === undefined) throw new Error(`"${value}" is none of ${allowed.join(", ")}`)
  return found
}

function day(value: string): string {
  const read = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null
  if (read === null || Number.isNaN(read.getTime()) || !read.toISOString().startsWith(value))
    throw new Error(`"${value}" is no day such as 2026-11-21`)
  return value
}

/**
 * Reads a channel and a context such as `solved=no;refused=exchange,refund`.
 * @throws Error that says what is wrong, for an unknown channel, key or value.
 */
export function readContext(channel: string, context: string): WordingContext {
  const read: Partial<WordingContext>[] = context
    .split(";")
    .filter((pair) => pair.trim() !== "")
    .map((pair) => {
      const [key = "", value = ""] = pair.split("=").map((part) => part.trim())
      const reader = Object.hasOwn(keys, key) ? keys[key] : undefined
      if (reader === undefined)
        throw new Error(`unknown context key "${key}", known are ${Object.keys(keys).join(", ")}`)
      try {
        return reader(value)
      } catch (reason) {
        throw new Error(`context key "${key}": ${reason instanceof Error ? reason.message : reason}`)
      }
    })
  try {
    return Object.assign({ channel: oneOf(channel.trim(), ...channels) }, ...read)
  } catch (reason) {
    throw new Error(`unknown channel: ${reason instanceof Error ? reason.message : reason}`)
  }
}
