/** J and K (or the arrows) move, Enter opens, X picks, N notes, / searches, Escape closes. Off while typing. */
import { useEffect, useRef } from "react"
import { isShortcut } from "../../../ui/is-shortcut"

export interface Commands {
  readonly move: (step: 1 | -1) => void
  readonly open: () => void
  readonly pick: () => void
  readonly note: () => void
  readonly search: () => void
  readonly close: () => void
}

export function useKeys(commands: Commands): void {
  const latest = useRef(commands)
  latest.current = commands
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = commandOf(event)
      if (!command) return
      command(latest.current)
      event.preventDefault()
    }
    document.addEventListener("keydown", press)
    return () => document.removeEventListener("keydown", press)
  }, [])
}

function commandOf(event: KeyboardEvent): ((commands: Commands) => void) | null {
  const target = event.target instanceof Element ? event.target : null
  if (event.key === "Escape" && !event.defaultPrevented && !target?.closest("dialog"))
    return ({ close }) => close()
  if (!isShortcut(event)) return null
  const onTable = target === null || target === document.body || target.matches("[data-cases]")
  switch (event.key) {
    case "j":
      return ({ move }) => move(1)
    case "k":
      return ({ move }) => move(-1)
    case "ArrowDown":
      return onTable ? ({ move }) => move(1) : null
    case "ArrowUp":
      return onTable ? ({ move }) => move(-1) : null
    case "Enter":
      return onTable ? ({ open }) => open() : null
    case "x":
      return ({ pick }) => pick()
    case "n":
      return ({ note }) => note()
    case "/":
      return ({ search }) => search()
    default:
      return null
  }
}
