/** Runs the real engine through a story, on the story's clock, in memory. */

import { isExtortion, judgementOf } from "../../src/background/judging"
import type { Action } from "../../src/cases/action"
import { type Case, orderIdOf } from "../../src/cases/case"
import { flagsOf } from "../../src/cases/clocks"
import { inConversation } from "../../src/cases/conversation"
import type { Entry } from "../../src/cases/entry"
import { askGate, callGate } from "../../src/cases/gates"
import { suggestRemedies } from "../../src/cases/remedies"
import { withTitles } from "../../src/orders/item-names"
import { type Rules, withOverrides } from "../../src/rules/rules"
import { toChinaIso } from "../../src/rules/time"
import { act } from "../../src/today/act"
import { badgeText, type LastReading, nextReading } from "../../src/today/badge"
import { checklist } from "../../src/today/checklist"
import { clusters } from "../../src/today/clusters"
import { intake } from "../../src/today/intake"
import { sweep } from "../../src/today/sweep"
import { World } from "../../src/today/world"
import { compare, type Difference } from "./compare"
import { type Step, type Story, StoryError } from "./story"

const SHOP = "story"

/** What stands at one moment of a story, in the words of the contract. */
export interface Actual {
  readonly badge: string
  readonly open: number
  readonly checklist: readonly Entry[]
  readonly rejected: boolean | null
  readonly askAllowed: (name: string) => boolean | null
  readonly callAllowed: (name: string) => boolean | null
  readonly suggested: (name: string) => readonly string[] | null
  readonly state: (name: string) => string | null
  readonly flags: (name: string) => readonly string[] | null
  readonly due: (name: string) => string | null
  /** Whether this entry is about the case, order or item of that name. */
  readonly names: (entry: Entry, name: string) => boolean
}

/** The first expectation that was not met, or null. @throws StoryError where the story itself is wrong. */
export function play(story: Story): (Difference & { readonly step: number; readonly note: string }) | null {
  const player = new Player(rulesOf(story))
  for (const [index, step] of story.steps.entries()) {
    const difference = player.take(step)
    if (difference) return { ...difference, step: index + 1, note: step.note }
  }
  return null
}

function rulesOf(story: Story): Rules {
  try {
    return withOverrides(story.settings)
  } catch (error) {
    throw new StoryError("settings", (error as Error).message)
  }
}

const orderNamed = (action: Action, name: string, state: Case | null): string =>
  action.act === "tie" ? action.order : ((state && orderIdOf(state)) ?? name)

class Player {
  readonly world = new World()
  private readings = new Map<string, LastReading>()
  private rejected: boolean | null = null
  private count = 0

  constructor(private readonly rules: Rules) {}

  take(step: Step): Difference | null {
    this.world.add(sweep(this.world, this.inForce(), step.at))
    if (step.kind === "see") this.see(step)
    else if (step.kind === "do") this.do(step)
    else return compare(step.expect, this.actual(step.at))
    return null
  }

  private newId = (at: number): string => {
    this.count += 1
    return `${String(at).padStart(15, "0")}-${String(this.count).padStart(6, "0")}`
  }

  private see({ at, reading }: Extract<Step, { kind: "see" }>): void {
    const { page, health, rows, unreadable, total } = reading
    const look = { shop: SHOP, page, at, health, total, rows: rows.length, unreadable: unreadable.length }
    const next = nextReading(this.readings.get(page) ?? null, look)
    if (next) this.readings.set(page, next)
    const context = { shop: SHOP, at, view: "", judge: judgementOf, isExtortion, newId: this.newId }
    this.world.add(intake(reading, this.world, context))
  }

  private do({ at, name, action }: Extract<Step, { kind: "do" }>): void {
    const state = this.world.findCase(name)
    const target = {
      shop: SHOP,
      key: name,
      case: state,
      order: this.world.findOrder(orderNamed(action, name, state)),
      item: this.world.findItem(name),
      others: state ? this.world.othersOf(state) : []
    }
    const successAt = state && this.world.successOf(state)
    const outcome = act(action, target, {
      at,
      by: "story",
      rules: this.rules,
      successAt,
      newId: this.newId,
      isExtortion
    })
    this.rejected = "refused" in outcome
    if ("events" in outcome) this.world.add(outcome.events)
  }

  /** As the store has them: each item's stated shipping time under its title too. */
  private inForce(): Rules {
    const names = this.world.cases.flatMap(({ review: { itemId, itemTitle } }) =>
      itemId === null ? [] : [{ itemId, title: itemTitle }]
    )
    return withTitles(this.rules, names)
  }

  private actual(now: number): Actual {
    const { world } = this
    const rules = this.inForce()
    const entries = checklist(world, rules, now)
    const of = <Value>(name: string, read: (state: Case) => Value): Value | null => {
      const state = world.findCase(name)
      return state?.opened ? read(state) : null
    }
    const names = (entry: Entry, name: string) =>
      entry.key === name || (entry.kind === "case" && world.findCase(name)?.key === entry.key)
    const known = (state: Case) => inConversation(state, world.othersOf(state))
    const due = (name: string) => entries.find((entry) => names(entry, name))?.due ?? null
    return {
      badge: badgeText(entries, [...this.readings.values()], rules, now),
      open: world.cases.filter((state) => state.opened && state.stage !== "closed").length,
      checklist: entries,
      rejected: this.rejected,
      askAllowed: (name) => of(name, (state) => askGate(known(state), rules, now).allowed),
      callAllowed: (name) =>
        of(name, (state) => callGate(known(state), world.successOf(state), rules, now).allowed),
      suggested: (name) => of(name, suggestRemedies),
      state: (name) => of(name, (state) => state.stage),
      flags: (name) => {
        const clustered = clusters(world.cases, rules).has(world.findCase(name)?.key ?? name)
          ? ["cluster"]
          : []
        const flags =
          of(name, (state) => flagsOf(state, rules)) ?? (world.findItem(name) || clustered.length ? [] : null)
        return flags && [...flags, ...clustered]
      },
      due: (name) => {
        const time = due(name)
        return time === null ? null : toChinaIso(time)
      },
      names
    }
  }
}
