/** What is known of pages that cannot be read: the latest of each kind, and nothing once it can be read again. */
import { diagnosisName, type KeptDiagnosis, type PageDiagnosis } from "../messages/diagnosis"
import type { Reading } from "../rows"
import { changeSetting } from "../store"
import { isReadable } from "../today/badge"
import type { Desk } from "./desk"

export async function keepDiagnosis(
  { database, shell }: Desk,
  diagnosis: PageDiagnosis
): Promise<{ kept: true }> {
  await changeSetting(database, diagnosisName(diagnosis.page), () => ({ ...diagnosis, at: shell.now() }))
  return { kept: true }
}

/** A page of another shop may still be in trouble: its diagnosis stays. */
export async function dropDiagnosis(
  { database }: Desk,
  { page, health }: Reading,
  shop: string | null
): Promise<void> {
  if (!isReadable(health)) return
  await changeSetting(database, diagnosisName(page), (kept) => {
    const other = (kept as KeptDiagnosis | undefined)?.shop ?? shop
    return other === shop ? undefined : kept
  })
}
