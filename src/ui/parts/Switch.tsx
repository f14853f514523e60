/** On or off, at once: no button has to be pressed after it. */
import { Root, Thumb } from "@radix-ui/react-switch"

interface SwitchProps {
  readonly id?: string
  /** Left out where a label element names it. */
  readonly label?: string
  readonly describedBy?: string
  readonly on: boolean
  readonly onSwitch: (on: boolean) => void
}

export function Switch({ id, label, describedBy, on, onSwitch }: SwitchProps) {
  return (
    <Root
      id={id}
      className="switch"
      checked={on}
      onCheckedChange={onSwitch}
      aria-label={label}
      aria-describedby={describedBy}
    >
      <Thumb className="thumb" />
    </Root>
  )
}
