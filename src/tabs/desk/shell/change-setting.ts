/** Keeps a choice through the worker; says so where it could not be kept. */
import { send } from "../../../messages/send"
import type { Format } from "../../../ui/format"
import type { Say } from "./notice"

/** Resolves to true once it is kept. */
export async function changeSetting(
  name: string,
  value: unknown,
  format: Format,
  say: Say
): Promise<boolean> {
  const { toast } = format.text
  try {
    const reply = await send("change-setting", { name, value })
    if ("changed" in reply) return true
    say(reply.problem, { failed: true })
  } catch (error) {
    say(format.language === "zh" ? (error as Error).message : toast.failed, { failed: true })
  }
  return false
}
