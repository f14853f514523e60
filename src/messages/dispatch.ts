/** From a raw message to its handler: whose it is, who sent it, whether it is well-formed. */
import { type Body, catalogue, contentActs, type MessageName, type Reply } from "./catalogue"
import { type Answer, type Envelope, type FaultReason, isOurs, PREFIX } from "./envelope"
import { type Own, type Role, roleOf, type Sender } from "./roles"

/** A sender whose role was checked. */
export interface Origin {
  readonly role: Role
  readonly tabId: number | null
}

export type Handlers = {
  readonly [Name in MessageName]: (body: Body<Name>, origin: Origin) => Promise<Reply<Name>>
}

/**
 * `undefined`, at once, for what is not ours, so that other listeners may answer it. Never rejects: what goes
 * wrong is part of the answer. What was said is never written to the console, only that it was wrong.
 */
export function dispatch(
  message: unknown,
  sender: Sender,
  own: Own,
  handlers: Handlers
): Promise<Answer> | undefined {
  if (!isOurs(message)) return undefined
  const role = roleOf(sender, own)
  const name = nameOf(message)
  if (name === null) return refuse("malformed", "unknown message")
  if (role === null || !catalogue[name].from.includes(role)) return refuse("not-allowed", name)
  const parsed = catalogue[name].body.safeParse(message.body)
  if (!parsed.success)
    return refuse("malformed", `${name}: ${parsed.error.issues[0]?.path.join(".") ?? "body"}`)
  if (name === "act" && role === "content" && !contentActs.has((parsed.data as Body<"act">).action.act))
    return refuse("not-allowed", name)
  const handler = handlers[name] as (body: unknown, origin: Origin) => Promise<unknown>
  return answer(name, () => handler(parsed.data, { role, tabId: sender.tab?.id ?? null }))
}

function nameOf({ type }: Envelope): MessageName | null {
  const name = type.slice(PREFIX.length)
  return Object.hasOwn(catalogue, name) ? (name as MessageName) : null
}

function refuse(fault: FaultReason, detail: string): Promise<Answer> {
  console.warn(`huinuan: refused a message (${fault}; ${detail})`)
  return Promise.resolve({ fault, message: detail })
}

async function answer(name: MessageName, work: () => Promise<unknown>): Promise<Answer> {
  try {
    return { value: await work() }
  } catch (error) {
    const { name: kind, message } = error as Error
    console.error(`huinuan: ${name} failed`, error)
    return kind === "StoreError"
      ? { fault: "store", message }
      : { fault: "failed", message: "没有成功，请再试一次。" }
  }
}
