/** Whether a key is a command of ours, or belongs to what is being typed, or to the browser. */
const typing = "input, textarea, select, [contenteditable], [role=dialog]"

/** Plain letters only: with Ctrl, Alt or Meta a key belongs to the browser. */
export function isShortcut(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false
  const target = event.target as Element | null
  if (target?.matches?.("input[type=checkbox]")) return true
  return !target?.closest?.(typing)
}
