/** A modal dialog: the primitive keeps the focus inside, closes on Escape, and gives the focus back. */
import { Content, Overlay, Portal, Root, Title } from "@radix-ui/react-dialog"
import type { ReactNode } from "react"

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Open while it is rendered. What is marked `data-first` has the focus first. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const focusFirst = (event: Event) => {
    const first = (event.currentTarget as Element).querySelector<HTMLElement>("[data-first]")
    if (!first) return
    event.preventDefault()
    first.focus()
  }
  return (
    <Root open onOpenChange={(open) => !open && onClose()}>
      <Portal>
        <div className="hn">
          <Overlay className="backdrop" />
          <Content className="dialog" aria-describedby={undefined} onOpenAutoFocus={focusFirst}>
            <Title className="strong">{title}</Title>
            {children}
          </Content>
        </div>
      </Portal>
    </Root>
  )
}
