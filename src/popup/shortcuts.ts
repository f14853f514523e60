/** J/K move, E opens, N notes, C copies, S puts off, Z takes back, / searches, ? helps. Off while typing. */
import { type RefObject, useEffect, useRef } from "react"
import { isShortcut } from "../ui/is-shortcut"
import type { Selection } from "./selection"

interface Commands {
  readonly undo: () => void
  readonly search: () => void
  readonly help: () => void
}

export function useShortcuts(
  body: RefObject<HTMLElement | null>,
  selection: Selection,
  commands: Commands
): void {
  const latest = useRef({ selection, commands })
  latest.current = { selection, commands }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!body.current || !isShortcut(event)) return
      const done = run(
        event.key.toLowerCase(),
        body.current,
        latest.current.selection,
        latest.current.commands
      )
      if (done) event.preventDefault()
    }
    document.addEventListener("keydown", press)
    return () => document.removeEventListener("keydown", press)
  }, [body])
}

function run(key: string, body: HTMLElement, selection: Selection, commands: Commands): boolean {
  switch (key) {
    case "j":
      return move(body, 1, selection)
    case "k":
      return move(body, -1, selection)
    case "e":
      return click(current(body))
    case "n":
    case "c":
    case "s":
      return use(body, key)
    case "z":
      commands.undo()
      return true
    case "/":
      commands.search()
      return true
    case "?":
      commands.help()
      return true
    default:
      return false
  }
}

const heads = (body: HTMLElement) => [...body.querySelectorAll<HTMLElement>("[data-entry]")]

/** The entry that has the focus, else the open one. */
function current(body: HTMLElement): HTMLElement | null {
  const focused = document.activeElement?.closest("li.entry")?.querySelector<HTMLElement>("[data-entry]")
  return focused ?? body.querySelector<HTMLElement>("[data-entry][aria-expanded=true]")
}

function move(body: HTMLElement, step: 1 | -1, selection: Selection): boolean {
  const all = heads(body)
  const here = current(body)
  const at = here ? all.indexOf(here) : -1
  const next = all[at === -1 && step === -1 ? all.length - 1 : at + step]
  if (!next && step === 1) selection.drawMore()
  next?.focus()
  next?.closest("li")?.scrollIntoView({ block: "nearest" })
  return true
}

function click(element: HTMLElement | null | undefined): boolean {
  element?.click()
  return true
}

/** Notes, copies or puts off in the open card; a folded entry in focus opens first. */
function use(body: HTMLElement, key: string): boolean {
  const head = current(body)
  if (head?.getAttribute("aria-expanded") === "false") {
    head.click()
    whenThere(() => press(current(body), key), FRAMES)
  } else press(head, key)
  return true
}

/** A card comes some frames after its line was pressed: its sentences are fetched first. */
const FRAMES = 120

function whenThere(act: () => boolean, frames: number): void {
  requestAnimationFrame(() => {
    if (!act() && frames > 0) whenThere(act, frames - 1)
  })
}

/** False where there is nothing to press, yet. */
function press(head: HTMLElement | null, key: string): boolean {
  const target = head?.closest("li")?.querySelector<HTMLElement>(`[data-shortcut="${key}"]`)
  if (target instanceof HTMLInputElement) target.focus()
  else target?.click()
  return target !== null && target !== undefined
}
