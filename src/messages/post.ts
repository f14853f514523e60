/** Sending, whatever the worker is doing: it may be asleep, starting, or killed in the middle. */
import type { Answer, FaultReason } from "./envelope"

/** Nothing was lost by it: the sender still holds what it wanted to say. `message` is for the screen. */
export class MessageError extends Error {
  override readonly name = "MessageError"
  constructor(
    readonly reason: FaultReason,
    message: string
  ) {
    super(message)
  }
}

export interface Road {
  readonly post: (message: unknown) => Promise<unknown>
  readonly wait: (milliseconds: number) => Promise<void>
  /** False once this copy of the extension was replaced: its content scripts can reach nobody. */
  readonly isAlive: () => boolean
}

const pauses = [100, 500, 2000]

/** Every message may be sent again: acts carry an id, everything else is idempotent. @throws MessageError */
export async function postUntilAnswered(message: unknown, road: Road): Promise<unknown> {
  for (const pause of [...pauses, null]) {
    if (!road.isAlive()) throw new MessageError("outdated", "回暖刚更新过，刷新一下这个页面再记。")
    const reply = await attempt(message, road)
    if (reply !== null) return unwrap(reply)
    if (pause !== null) await road.wait(pause)
  }
  throw new MessageError("unreachable", "没有存上：回暖没有回应，请再按一次。")
}

/** Null when nobody answered. */
async function attempt(message: unknown, { post }: Road): Promise<Answer | null> {
  try {
    const reply = await post(message)
    return typeof reply === "object" && reply !== null ? (reply as Answer) : null
  } catch {
    return null // the worker was not there, or was ended while it worked: ask again
  }
}

function unwrap(answer: Answer): unknown {
  if ("fault" in answer) throw new MessageError(answer.fault, answer.message)
  return answer.value
}
