/** A worker without a browser: what it would show is written down. */
import * as checks from "../../../src/background/checks"
import type { Desk } from "../../../src/background/desk"
import { roundAt } from "../../../src/background/patrol/address"
import * as sentences from "../../../src/background/sentences"
import type { Badge, DesktopNotice, Shell } from "../../../src/background/shell"
import type { Told } from "../../../src/messages/hear"
import type { Database } from "../../../src/store/database"
import type { FirstLook } from "../../../src/today/first-look"
import { judge, NOW, open } from "../store/support"

export interface FakeTab {
  address: string
  active: boolean
  isElsewhere: boolean
}

export interface FakeShell extends Shell {
  time: number
  /** The browser is closed and opened again: its tabs are gone, or have other numbers. */
  restart(): void
  readonly badges: Badge[]
  readonly notices: DesktopNotice[]
  readonly shown: string[]
  readonly told: Told[]
  firstLook: FirstLook | null
  readonly menus: ("zh" | "en")[]
  /** Whose typed words were to be forgotten: the shop, or null for all, and the case. */
  readonly untyped: { shop: string | null; key: string | null }[]
  readonly tabs: Map<number, FakeTab>
  /** Every address that a tab of the patrol's was sent to, with the time. */
  readonly visited: { at: number; address: string }[]
  readonly timers: { at: number; work: () => Promise<void> }[]
  readonly stored: Map<string, Blob>
  /** Lets time pass and runs what was put off until then. */
  pass(milliseconds: number): Promise<void>
}

export function fakeShell(): FakeShell {
  const last = new Map<string, Promise<unknown>>()
  let runs = 1
  const visit = (address: string) => shell.visited.push({ at: shell.time, address })
  const shell: FakeShell = {
    time: NOW,
    badges: [],
    firstLook: null,
    notices: [],
    shown: [],
    told: [],
    untyped: [],
    menus: [],
    tabs: new Map(),
    visited: [],
    timers: [],
    stored: new Map(),
    files: {
      list: async () =>
        [...shell.stored]
          .map(([name, { size }]) => ({ name, size }))
          .sort((one, other) => (one.name < other.name ? 1 : -1)),
      async write(name, parts) {
        const all: BlobPart[] = []
        for await (const part of parts) all.push(part)
        shell.stored.set(name, new Blob(all))
      },
      read: async (name) => shell.stored.get(name) ?? null,
      remove: async (name) => void shell.stored.delete(name)
    },
    now: () => shell.time,
    setBadge: async (badge) => void shell.badges.push(badge),
    async keepFirstLook(look) {
      shell.firstLook = structuredClone(look)
    },
    notify: async (notice) => void shell.notices.push(notice),
    rememberOpened: async () => undefined,
    nameRowMenu: async (language) => void shell.menus.push(language),
    forgetTyped: async (shop, key) => void shell.untyped.push({ shop, key: key ?? null }),
    clearNotice: async () => undefined,
    show: async (page) => void shell.shown.push(page),
    popUp: async (place) => void shell.shown.push(`popup.html${place}`),
    tellPages: async (told) => void shell.told.push(told),
    alone(name, work) {
      const mine = (last.get(name) ?? Promise.resolve()).then(work, work)
      last.set(
        name,
        mine.catch(() => undefined)
      )
      return mine
    },
    later: (milliseconds, work) => void shell.timers.push({ at: shell.time + milliseconds, work }),
    async openQuietly(address) {
      const id = 100 + shell.visited.length
      shell.tabs.set(id, { address, active: false, isElsewhere: false })
      visit(address)
      return id
    },
    run: async () => `run ${runs}`,
    restart() {
      runs += 1
      const opened = [...shell.tabs.values()]
      shell.tabs.clear()
      for (const [index, tab] of opened.entries()) shell.tabs.set(7 + index, tab)
      shell.timers.length = 0
    },
    async tab(id) {
      const tab = shell.tabs.get(id)
      return tab ? { ...tab, round: roundAt(tab.address) } : null
    },
    async goTo(id, address) {
      const tab = shell.tabs.get(id)
      if (tab) Object.assign(tab, { address, isElsewhere: false })
      visit(address)
    },
    closeTab: async (id) => void shell.tabs.delete(id),
    patrolTabs: async () =>
      [...shell.tabs].flatMap(([id, { address, active }]) => {
        const round = roundAt(address)
        return round === null ? [] : [{ id, active, round }]
      }),
    async pass(milliseconds) {
      shell.time += milliseconds
      const due = shell.timers.filter(({ at }) => at <= shell.time)
      shell.timers.splice(0, Number.POSITIVE_INFINITY, ...shell.timers.filter(({ at }) => at > shell.time))
      for (const { work } of due) await work()
    }
  }
  return shell
}

export function deskWith(database: Database = open()): Desk & { shell: FakeShell } {
  return {
    database,
    shell: fakeShell(),
    judge,
    isExtortion: (text) => text.includes("不给钱就差评"),
    sentences: () => sentences,
    checks: () => checks
  }
}
