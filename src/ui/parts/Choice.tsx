/** One of a few, side by side: arrows move, the choice follows. */
import { Item, Root } from "@radix-ui/react-toggle-group"

interface ChoiceProps<Name extends string> {
  readonly label: string
  readonly choices: readonly { readonly name: Name; readonly title: string }[]
  readonly chosen: Name
  readonly onChoose: (name: Name) => void
  /** How it is drawn: over the width of its place, or as wide as its words. */
  readonly look?: "tabs" | "seg"
}

export function Choice<Name extends string>({
  label,
  choices,
  chosen,
  onChoose,
  look = "tabs"
}: ChoiceProps<Name>) {
  // pressed again, the chosen one stays chosen: the primitive would leave none
  const choose = (name: string) => name !== "" && onChoose(name as Name)
  return (
    <Root type="single" className={look} aria-label={label} value={chosen} onValueChange={choose}>
      {choices.map(({ name, title }) => (
        <Item key={name} value={name} className={name === chosen ? "on" : undefined}>
          {title}
        </Item>
      ))}
    </Root>
  )
}
