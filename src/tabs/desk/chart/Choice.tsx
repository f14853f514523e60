/** A few ways to look at the same numbers. */
interface ChoiceProps<Name extends string> {
  readonly label: string
  readonly names: readonly Name[]
  readonly titles: Readonly<Record<Name, string>>
  readonly chosen: Name
  readonly onChoose: (name: Name) => void
}

export function Choice<Name extends string>({ label, names, titles, chosen, onChoose }: ChoiceProps<Name>) {
  return (
    <fieldset className="seg" aria-label={label}>
      {names.map((name) => (
        <button key={name} type="button" aria-pressed={name === chosen} onClick={() => onChoose(name)}>
          {titles[name]}
        </button>
      ))}
    </fieldset>
  )
}
