import { useText } from "../ui/text"

export function Foot({ onHelp }: { readonly onHelp: () => void }) {
  const { popup, creed } = useText()
  return (
    <footer className="foot">
      <span>
        <kbd>J</kbd> <kbd>K</kbd> {popup.keys.move}
      </span>
      <span>
        <kbd>N</kbd> {popup.keys.note}
      </span>
      <span>
        <kbd>C</kbd> {popup.keys.copy}
      </span>
      <button type="button" className="link" onClick={onHelp}>
        <kbd>?</kbd> {popup.help}
      </button>
      <span className="grow" />
      <span>{creed}</span>
    </footer>
  )
}
