/** Does one clause complain? The learned half of hearing a complaint inside a kind review. */
import { type LinearModel, score } from "./linear"
import type { Clause } from "./text/clauses"

const everywhere = [0]
/** After a turn (但是, 就是) the same words get weights of their own as well. */
const afterTurn = [0, 0x5a5a5a]

export function clauseSalts(clause: Pick<Clause, "turns">): readonly number[] {
  return clause.turns ? afterTurn : everywhere
}

/** Above 0, roughly: the clause complains. */
export function complaintScore(model: LinearModel, text: string, clause: Clause): number {
  return score(model, text, clause.start, clause.end, clauseSalts(clause))
}
