/** Whose order it is: the nick is masked, so that the number finds it on the seller's page. */
import { Copy } from "lucide-react"
import type { PartProps } from "./part"

interface OrderNumberProps extends Pick<PartProps, "text" | "onCopy"> {
  readonly orderId: string
}

export function OrderNumber({ orderId, text, onCopy }: OrderNumberProps) {
  return (
    <button
      type="button"
      className="order-number quiet"
      onClick={() => onCopy(orderId)}
      title={text.copyNumber}
    >
      {text.number(orderId)} <Copy size={12} aria-hidden />
    </button>
  )
}
