import { PageMapping } from "../../messages/mapping"

/** One that is not understood does not take the others with it. */
export function mappingsFrom(stored: unknown): PageMapping[] {
  return Array.isArray(stored) ? stored.flatMap((one) => PageMapping.safeParse(one).data ?? []) : []
}
