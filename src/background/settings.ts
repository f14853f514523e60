/** The choices that a person can make at this machine. Adding one is adding one entry. */
import * as z from "zod/mini"
import { DIAGNOSIS } from "../messages/diagnosis"
import { PageMappings } from "../messages/mapping"
import { OwnerPlans } from "../messages/owner-plan"
import { PATROL } from "../messages/patrol"
import { SavedViews } from "../messages/saved-views"
import { ServiceBoards } from "../messages/service-board"
import { CourierTable } from "../orders/courier-table"
import { ParcelChecklists } from "../orders/parcel-checklist"
import { OwnWording } from "../wording/own-wording"

/** The day of the last copy. */
export const LAST_COPY = "lastCopy"

const settings = {
  /** The name that is written under what is noted here. */
  clerk: z.string().check(z.maxLength(60)),
  /** Desktop notices for new unhappy reviews; on unless said otherwise. */
  notices: z.boolean(),
  /** Whether the patrol may open the review page by itself; null until asked. */
  patrolConsent: z.nullable(z.boolean()),
  /** What the seller taught the page doctor. */
  mappings: PageMappings,
  /** Choices of cases on the desk, by name. */
  views: SavedViews,
  overlay: z.boolean(),
  language: z.enum(["zh", "en"]),
  appearance: z.enum(["system", "light", "dark"]),
  welcomed: z.boolean(),
  /** The shop's own sentences, and which shipped ones it switched off. */
  wording: OwnWording,
  /** What the owner thought through, month by month. */
  plans: OwnerPlans,
  /** The shop's three scores and what was looked at for each, by shop. */
  service: ServiceBoards,
  /** What couriers cost and how they are, as this shop knows it. */
  couriers: CourierTable,
  /** What each shop checks before a parcel is closed. */
  parcelChecklists: ParcelChecklists,
  /** How often somebody practised: all that is kept of it. */
  practised: z.number().check(z.int(), z.nonnegative()),
  /** When a backup was last put somewhere else, milliseconds. */
  exportedAt: z.number().check(z.int(), z.nonnegative())
} as const

/** Null when the value may stand. */
export function settingProblem(name: string, value: unknown): string | null {
  if (!Object.hasOwn(settings, name)) return `没有叫 ${name} 的设置`
  return settings[name as keyof typeof settings].safeParse(value).success ? null : `设置 ${name} 不能是这个值`
}

/** What the worker writes down for itself: it belongs to one machine and is not carried over to another. */
export function isOfThisMachine(name: string): boolean {
  return name === PATROL || name === LAST_COPY || name.startsWith(DIAGNOSIS)
}
