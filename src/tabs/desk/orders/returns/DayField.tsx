/** A day of China's calendar. */
import { dayOf, momentOf } from "../../../../rules/time"

interface DayFieldProps {
  readonly label: string
  /** Milliseconds: noon of the day; null while it is not known. */
  readonly value: number | null
  readonly onChange: (at: number | null) => void
}

export function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <label>
      {label}
      <input
        className="field"
        type="date"
        value={value === null ? "" : dayOf(value)}
        onChange={({ target }) => onChange(target.value === "" ? null : momentOf(target.value, "12:00"))}
      />
    </label>
  )
}
