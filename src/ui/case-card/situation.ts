/** What the wording room needs to know of a case. */
export { type Speaker, situationOf } from "../../wording/situation-of"
