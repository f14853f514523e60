/** How the page's world and ours speak. Everything that crosses here may have been written by the page itself. */

/** Carries one answer as JSON: `[api, body]`. */
export const ANSWER = "huinuan:answer"
/** Says that somebody listens now: what came before is handed over again. */
export const ASK = "huinuan:ask"
/** The longest body that is handed over, in characters; longer ones are left to the screen. */
export const LONGEST = 4_000_000

export type Api = "mtop.rm.sellercenter.list.data.pc" | "asyncSold"

/** Which of the two understood calls an address is. */
export function apiOf(address: string): Api | null {
  if (/\/mtop\.rm\.sellercenter\.list\.data\.pc\//i.test(address)) return "mtop.rm.sellercenter.list.data.pc"
  return /\/asyncSold\.htm/i.test(address) ? "asyncSold" : null
}
