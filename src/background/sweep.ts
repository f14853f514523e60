/** The one alarm: what time alone brings about. Due times live in the store; the alarm only makes us look. */
import { runSweep } from "../store"
import { keepDaily } from "./copies"
import type { Desk } from "./desk"
import { refresh } from "./intake"
import { tickPatrol } from "./patrol/patrol"

export const SWEEP = "sweep"
export const SWEEP_MINUTES = 1

export interface Alarms {
  get(name: string): Promise<unknown>
  create(name: string, options: { periodInMinutes: number }): unknown
}

/** Alarms are cleared on update and may be on restart; one that stands is left alone, so that it is not put off. */
export async function keepSweeping(alarms: Alarms): Promise<void> {
  if (!(await alarms.get(SWEEP))) await alarms.create(SWEEP, { periodInMinutes: SWEEP_MINUTES })
}

/** The badge is told even when the store cannot be opened. */
export async function onSweep(desk: Desk): Promise<void> {
  try {
    await runSweep(desk.database, desk.shell.now())
  } finally {
    await refresh(desk)
  }
  await tickPatrol(desk)
  await keepDaily(desk)
}
