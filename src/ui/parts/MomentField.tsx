/** A date and time in China's zone, whatever zone this computer keeps. */
import { parseTime, toChinaIso } from "../../rules/time"

interface MomentFieldProps {
  readonly label: string
  readonly value: number | null
  readonly onChange: (at: number | null) => void
}

export function MomentField({ label, value, onChange }: MomentFieldProps) {
  return (
    <input
      className="field"
      type="datetime-local"
      aria-label={label}
      value={value === null ? "" : toChinaIso(value).slice(0, 16)}
      onChange={({ target }) => onChange(target.value === "" ? null : parseTime(`${target.value}:00+08:00`))}
    />
  )
}
