/**
 * One copy on a page. After an update the old script stays in open pages: the new one says hello, the old one
 * stops. The page can hear and say this too: all it can do by it is to stop the reading of itself.
 */
const HELLO = "huinuan:hello"

/** Calls `stop` once when a newer copy starts on this document. */
export function takeOver(document: Document, stop: () => void): () => void {
  document.dispatchEvent(new Event(HELLO))
  document.addEventListener(HELLO, stop, { once: true })
  return () => document.removeEventListener(HELLO, stop)
}
