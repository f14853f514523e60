/** A few choices of which one holds: one stop for the keyboard, arrows inside. */
import * as ToggleGroup from "@radix-ui/react-toggle-group"

interface SegmentsProps<Name extends string> {
  readonly label: string
  readonly choices: readonly { readonly name: Name; readonly title: string }[]
  readonly chosen: Name
  readonly onChoose: (name: Name) => void
}

export function Segments<Name extends string>({ label, choices, chosen, onChoose }: SegmentsProps<Name>) {
  const choose = (value: string) => {
    const choice = choices.find(({ name }) => name === value) // pressing what holds lets nothing go
    if (choice) onChoose(choice.name)
  }
  return (
    <ToggleGroup.Root type="single" className="seg" aria-label={label} value={chosen} onValueChange={choose}>
      {choices.map(({ name, title }) => (
        <ToggleGroup.Item key={name} value={name}>
          {title}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
