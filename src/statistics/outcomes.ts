/**
 * What became of complaints: by how soon the buyer was reached, by channel, by remedy (2-23). It shows what goes
 * together, not what causes what. Solving and confirming lead; a changed grade is the buyer's own affair.
 */
import type { Case } from "../cases/case"
import { Remedy } from "../remedies"
import { HOUR } from "../rules/time"
import type { CaseFacts, FirstChannel } from "./case-facts"
import type { Counter } from "./counter"
import { type Share, shareOf } from "./share"

export interface Outcome<Name extends string> {
  readonly name: Name
  readonly solved: Share
  readonly confirmed: Share
  /** Of those whose grade could change. */
  readonly changed: Share
}

/** Hours from first seen to first contact, half-open. */
export const hourBands = [
  { name: "under-1", until: 1 },
  { name: "1-4", until: 4 },
  { name: "4-24", until: 24 },
  { name: "24-72", until: 72 },
  { name: "72-up", until: Number.POSITIVE_INFINITY }
] as const
export type HourBand = (typeof hourBands)[number]["name"] | "not-contacted"

export interface Outcomes {
  readonly all: Outcome<"all">
  readonly byHours: readonly Outcome<HourBand>[]
  readonly byChannel: readonly Outcome<FirstChannel>[]
  /** A case counts under each remedy that was offered and not refused. */
  readonly byRemedy: readonly Outcome<Remedy>[]
}

class Tally {
  private cases = 0
  private solved = 0
  private confirmed = 0
  private changeable = 0
  private changed = 0

  add({ solvedAt, confirmed, changeable, changed }: CaseFacts): void {
    this.cases += 1
    if (solvedAt !== null) this.solved += 1
    if (confirmed) this.confirmed += 1
    if (changeable) this.changeable += 1
    if (changed) this.changed += 1
  }

  outcome<Name extends string>(name: Name): Outcome<Name> {
    const { cases, solved, confirmed, changeable, changed } = this
    const of = (count: number) => shareOf(count, cases)
    return { name, solved: of(solved), confirmed: of(confirmed), changed: shareOf(changed, changeable) }
  }
}

/** Those still under way are included; those from a seller's own table are not: what was done for them is unknown. */
export class OutcomeCounter implements Counter<Outcomes> {
  private readonly all = new Tally()
  private readonly hours = tallies<HourBand>([...hourBands.map(({ name }) => name), "not-contacted"])
  private readonly channels = tallies<FirstChannel>(["phone", "wangwang", "none"])
  private readonly remedies = tallies<Remedy>(Remedy.options)

  add(_: Case, facts: CaseFacts | null): void {
    if (facts === null || facts.imported) return
    const { contactAt, firstSeenAt, channel, remedies } = facts
    this.all.add(facts)
    this.hours.get(contactAt === null ? "not-contacted" : bandOf(contactAt - firstSeenAt))?.add(facts)
    this.channels.get(channel)?.add(facts)
    for (const remedy of remedies) this.remedies.get(remedy)?.add(facts)
  }

  result(): Outcomes {
    return {
      all: this.all.outcome("all"),
      byHours: outcomesOf(this.hours),
      byChannel: outcomesOf(this.channels),
      byRemedy: outcomesOf(this.remedies).filter(({ solved }) => solved.of > 0)
    }
  }
}

function bandOf(span: number): HourBand {
  return hourBands.find(({ until }) => span < until * HOUR)?.name ?? "72-up"
}

function tallies<Name extends string>(names: readonly Name[]): Map<Name, Tally> {
  return new Map(names.map((name) => [name, new Tally()]))
}

function outcomesOf<Name extends string>(tally: ReadonlyMap<Name, Tally>): Outcome<Name>[] {
  return [...tally].map(([name, counted]) => counted.outcome(name))
}
