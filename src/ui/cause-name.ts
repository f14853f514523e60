/** A cause as the screen says it; the shop's own words stand in every language. */
import { causeEntry, causes } from "../causes"
import type { Language } from "./text/spoken"

export const causeName = (cause: string, language: Language): string =>
  language === "en" && Object.hasOwn(causes, cause) ? causeEntry(cause).english : cause
