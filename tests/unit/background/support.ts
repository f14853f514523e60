/** A worker without a browser: what it would show is written down. */
import type { Desk } from "../../../src/background/desk"
import type { Badge, DesktopNotice, Shell } from "../../../src/background/shell"
import type { Database } from "../../../src/store/database"
import { judge, NOW, open } from "../store/support"

export interface FakeShell extends Shell {
  time: number
  readonly badges: Badge[]
  readonly notices: DesktopNotice[]
  readonly shown: string[]
}

export function fakeShell(): FakeShell {
  let last: Promise<unknown> = Promise.resolve()
  const shell: FakeShell = {
    time: NOW,
    badges: [],
    notices: [],
    shown: [],
    now: () => shell.time,
    setBadge: async (badge) => void shell.badges.push(badge),
    notify: async (notice) => void shell.notices.push(notice),
    show: async (page) => void shell.shown.push(page),
    alone(_, work) {
      const mine = last.then(work, work)
      last = mine.catch(() => undefined)
      return mine
    }
  }
  return shell
}

export function deskWith(database: Database = open()): Desk & { shell: FakeShell } {
  return { database, shell: fakeShell(), judge, isExtortion: (text) => text.includes("不给钱就差评") }
}
