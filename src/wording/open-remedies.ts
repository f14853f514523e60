/** What may still be offered in a case. */
import { effortless } from "../cases/goodwill"
import type { Remedy } from "../remedies"
import type { Situation } from "./situation"

/** Never one that was refused (0-15); after an objection about time or money, those that cost nothing (0-14). */
export function openRemedies({ remedies, refused, effort }: Situation): Remedy[] {
  const left = remedies.filter((remedy) => !refused.includes(remedy))
  if (effort !== true) return left
  const easy = (remedy: Remedy) => (effortless.includes(remedy) ? 0 : 1)
  return left.sort((one, other) => easy(one) - easy(other))
}
