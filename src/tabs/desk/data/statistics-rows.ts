/** Everything that the desk counts, as rows: each shop under its own rules. */
import { HOUR, toChinaIso } from "../../../rules/time"
import type { OutCell, OutRow } from "../../../sheets/safe"
import type { Outcome } from "../../../statistics/outcomes"
import { always } from "../../../statistics/period"
import type { Spread } from "../../../statistics/spread"
import { type Statistics, statistics } from "../../../statistics/statistics"
import type { Language } from "../../../ui/text"
import { reasonsText } from "../reasons/text"
import type { OutMaterial } from "./out-material"
import { outText } from "./out-text"

/** What is counted, of what, how much of how many; the unit. */
type Line = readonly [kind: string, name: string | null, value: OutCell, of: OutCell, unit: string]

export function statisticsRows(material: OutMaterial, language: Language): OutRow[] {
  const shops = [...new Set(material.cases.map(({ shop }) => shop))].sort()
  return shops.flatMap((shop) => linesOf(shop, material, language).map((line): OutRow => [shop, ...line]))
}

function linesOf(shop: string, { cases, gaps, rulesOf, now }: OutMaterial, language: Language): Line[] {
  const { kinds, units } = outText[language]
  const own = cases.filter((state) => state.shop === shop)
  const found = statistics(own, rulesOf(shop), always, now)
  const { total, classes, causes, items } = found.complaints
  const moment = (at: number) => toChinaIso(at).slice(0, 16).replace("T", " ")
  return [
    [kinds.all, null, total.now, null, units.cases],
    ...classes.map((entry): Line => [kinds.class, entry.class, entry.now, null, units.cases]),
    ...causes.map((entry): Line => [kinds.cause, entry.cause, entry.now, null, units.cases]),
    ...items.map((entry): Line => [kinds.item, entry.title || entry.itemId, entry.now, null, units.cases]),
    ...found.weeks.map(({ monday, count }): Line => [kinds.week, monday, count, null, units.cases]),
    ...responseLines(found, language),
    ...outcomeLines(found, language),
    ...gaps
      .filter((gap) => gap.shop === shop)
      .map(({ from, to }): Line => [kinds.gap, `${moment(from)} – ${moment(to)}`, null, null, ""])
  ]
}

function responseLines({ response: { now }, weeks }: Statistics, language: Language): Line[] {
  const { kinds, units, parts } = outText[language]
  const hours = (kind: string, what: string, spread: Spread): Line[] => [
    [kind, `${what}${parts.half}`, tenths(spread.median), spread.count, units.hours],
    [kind, `${what}${parts.nine}`, tenths(spread.p90), spread.count, units.hours]
  ]
  const { lateFound, lateDays } = now
  return [
    ...hours(kinds.contact, parts.seen, now.toContact.fromSeen),
    ...hours(kinds.contact, parts.posted, now.toContact.fromPosted),
    ...hours(kinds.solved, parts.seen, now.toSolved.fromSeen),
    ...hours(kinds.solved, parts.posted, now.toSolved.fromPosted),
    ...weeks.flatMap(({ monday, toContact }) =>
      toContact.count === 0 ? [] : hours(kinds.weekContact, `${monday} `, toContact)
    ),
    [kinds.late, null, lateFound.count, lateFound.of, units.cases],
    [kinds.lateDays, parts.half, lateDays.median, lateDays.count, units.days],
    [kinds.lateDays, parts.nine, lateDays.p90, lateDays.count, units.days],
    [kinds.notContacted, null, now.notContacted, lateFound.of, units.cases]
  ]
}

/** One decimal, as the desk shows it; null where nothing was measured. */
const tenths = (span: number | null): number | null =>
  span === null ? null : Math.round((span / HOUR) * 10) / 10

function outcomeLines({ outcomes }: Statistics, language: Language): Line[] {
  const { kinds, units } = outText[language]
  const { outcomes: words, remedyName } = reasonsText[language]
  const lines = (kind: string, name: string | null, outcome: Outcome<string>): Line[] =>
    (["solved", "confirmed", "changed"] as const).flatMap((result) => {
      const { count, of } = outcome[result]
      return of === 0 ? [] : [[`${kind} · ${words.whats[result]}`, name, count, of, units.cases] as const]
    })
  return [
    ...lines(kinds.outcome, null, outcomes.all),
    ...outcomes.byHours.flatMap((outcome) => lines(words.bys.hours, words.hours[outcome.name], outcome)),
    ...outcomes.byChannel.flatMap((one) => lines(words.bys.channel, words.channels[one.name], one)),
    ...outcomes.byRemedy.flatMap((outcome) => lines(words.bys.remedy, remedyName(outcome.name), outcome))
  ]
}
