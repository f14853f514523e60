import type { Label } from "../due-label"

export function When({ label }: { readonly label: Label | null }) {
  return label && <span className={`when ${label.tone}`}>{label.text}</span>
}
