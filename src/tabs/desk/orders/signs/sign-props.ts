import type { EarlySign } from "../../../../orders/early-signs"
import type { OrderState } from "../../../../orders/order"
import type { PartProps } from "../part"

export interface SignProps extends PartProps {
  readonly sign: EarlySign
  /** The orders that it is about. */
  readonly states: readonly OrderState[]
}
