/** What went wrong, as the screen says it. Our own errors carry a Chinese sentence that says what to do. */
import type { Language } from "./text/spoken"

/** `otherwise` in any other language, and for errors that are not ours to explain. */
export function whatFailed(error: unknown, language: Language, otherwise: string): string {
  const isOurs = error instanceof Error && (error.name === "MessageError" || error.name === "StoreError")
  return isOurs && language === "zh" ? error.message : otherwise
}
