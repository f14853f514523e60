/** How a message travels: a name that only this project uses, and a body. Holds no schema: content scripts stay small. */
import type { MessageName } from "./catalogue"

export const PREFIX = "huinuan/"

export interface Envelope {
  readonly type: string
  readonly body: unknown
}

export function envelope(name: MessageName, body: unknown): Envelope {
  return { type: PREFIX + name, body }
}

/** Whether it is meant for us at all, before asking whether it is well-formed. */
export function isOurs(message: unknown): message is Envelope {
  const type = (message as { type?: unknown } | null | undefined)?.type
  return typeof type === "string" && type.startsWith(PREFIX)
}

export type FaultReason = "malformed" | "not-allowed" | "store" | "failed" | "unreachable" | "outdated"

export type Answer = { readonly value: unknown } | { readonly fault: FaultReason; readonly message: string }
