/** One courier, to be changed in place. */
import { Trash2 } from "lucide-react"
import { IconButton } from "../../../ui/parts/IconButton"
import type { DraftCourier } from "./courier-draft"
import type { ServiceText } from "./text"

interface CourierRowProps {
  readonly courier: DraftCourier
  readonly text: ServiceText
  readonly onChange: (courier: DraftCourier) => void
  readonly onRemove: () => void
}

const fields = [
  { field: "name", label: "name", maxLength: 30 },
  { field: "rank", label: "rank", maxLength: 3 },
  { field: "farYuan", label: "yuan", maxLength: 8 },
  { field: "note", label: "note", maxLength: 100 }
] as const

export function CourierRow({ courier, text, onChange, onRemove }: CourierRowProps) {
  const words = text.couriers
  return (
    <tr>
      {fields.map(({ field, label, maxLength }) => (
        <td key={field}>
          <input
            className={`field ${field}`}
            aria-label={`${courier.name} ${words[label]}`.trim()}
            inputMode={field === "rank" ? "numeric" : field === "farYuan" ? "decimal" : "text"}
            maxLength={maxLength}
            value={courier[field]}
            onChange={({ target }) => onChange({ ...courier, [field]: target.value })}
          />
        </td>
      ))}
      <td>
        <IconButton label={words.remove(courier.name)} onClick={onRemove}>
          <Trash2 size={14} aria-hidden />
        </IconButton>
      </td>
    </tr>
  )
}
