/** A button that unfolds a small panel below itself; Escape and a click beside it fold it again. */
import * as Popover from "@radix-ui/react-popover"
import type { ReactNode } from "react"

interface UnfoldProps {
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  /** On the button. */
  readonly label: ReactNode
  readonly className?: string
  /** What the panel holds, for those who cannot see it. */
  readonly name: string
  readonly children: ReactNode
}

export function Unfold({ open, onOpen, label, className = "btn slim", name, children }: UnfoldProps) {
  return (
    <Popover.Root open={open} onOpenChange={onOpen}>
      <Popover.Trigger className={className}>{label}</Popover.Trigger>
      <Popover.Content
        className="card unfold"
        aria-label={name}
        align="start"
        sideOffset={6}
        collisionPadding={12}
      >
        {children}
      </Popover.Content>
    </Popover.Root>
  )
}
