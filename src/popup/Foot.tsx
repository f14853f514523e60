import { usePopupText } from "./text"

interface FootProps {
  readonly onHelp: () => void
  readonly onCheck: () => void
}

export function Foot({ onHelp, onCheck }: FootProps) {
  const { creed, popup, checkup } = usePopupText()
  return (
    <footer className="foot">
      <span>
        <kbd>J</kbd> <kbd>K</kbd> {popup.keys.move}
      </span>
      <button type="button" className="link" onClick={onHelp}>
        <kbd>?</kbd> {popup.help}
      </button>
      <button type="button" className="link" onClick={onCheck}>
        {checkup.title}
      </button>
      <span className="grow" />
      <span>{creed}</span>
    </footer>
  )
}
