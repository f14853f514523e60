/** The shipped sentences and the shop's own as one library. */
import { merge, type OwnSentence } from "./own-sentences"
import type { OwnWording } from "./own-wording"
import { library as shipped } from "./scripts/library"
import type { Sentence } from "./sentence"

/**
 * All sentences of this shop. A sentence that replaces a shipped one keeps that one's conditions; the ask
 * stays behind its gate, because a replacement keeps its step.
 */
export function libraryOf({ own, off }: OwnWording): readonly Sentence[] {
  const conditions = new Map(shipped.map(({ id, when }) => [id, when]))
  const ours = own.map((sentence): OwnSentence => {
    const { replaces, ...rest } = sentence
    const when = replaces === undefined ? undefined : conditions.get(replaces)
    return { ...rest, ...(replaces !== undefined && { replaces }), ...(when && { when }) }
  })
  return merge(shipped, ours, off)
}
