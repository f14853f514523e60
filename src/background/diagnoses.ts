/** What is known of pages that cannot be read whole: the latest of each kind and shop, until they can be again. */
import { diagnosisName, type PageDiagnosis } from "../messages/diagnosis"
import type { Reading } from "../rows"
import { changeSetting } from "../store"
import { isReadable } from "../today/badge"
import type { Desk } from "./desk"

export async function keepDiagnosis(
  { database, shell }: Desk,
  diagnosis: PageDiagnosis
): Promise<{ kept: true }> {
  await changeSetting(database, diagnosisName(diagnosis.page, diagnosis.shop), () => ({
    ...diagnosis,
    at: shell.now()
  }))
  return { kept: true }
}

/** Another shop's page may still be in trouble; one that named no shop was this one, if any. */
export async function dropDiagnosis(
  { database }: Desk,
  { page, health, unreadable }: Reading,
  shop: string | null
): Promise<void> {
  if (!isReadable(health) || unreadable.length > 0) return
  for (const name of new Set([diagnosisName(page, shop), diagnosisName(page, null)]))
    await changeSetting(database, name, () => undefined)
}
