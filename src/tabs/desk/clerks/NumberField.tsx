/** One number with its name. */
interface NumberFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (line: string) => void
}

export function NumberField({ label, value, onChange }: NumberFieldProps) {
  return (
    <label className="number-field">
      <span>{label}</span>
      <input
        className="field"
        inputMode="decimal"
        maxLength={9}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}
