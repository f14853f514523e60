import { Button } from "../ui/parts/Button"
import { Dialog } from "../ui/parts/Dialog"
import { usePopupText } from "./text"

const keys = [
  ["J K", "move"],
  ["E", "open"],
  ["N", "note"],
  ["C", "copy"],
  ["S", "snooze"],
  ["Z", "undo"],
  ["/", "search"],
  ["?", "help"]
] as const

export function Help({ onClose }: { readonly onClose: () => void }) {
  const { popup } = usePopupText()
  return (
    <Dialog title={popup.help} onClose={onClose}>
      <dl className="keys">
        {keys.map(([key, name]) => (
          <div key={key} style={{ display: "contents" }}>
            <dt>
              {key.split(" ").map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{popup.keys[name]}</dd>
          </div>
        ))}
      </dl>
      <Button wide onClick={onClose}>
        {popup.close}
      </Button>
    </Dialog>
  )
}
