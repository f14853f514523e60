import type { EarlySign } from "../../../../orders/early-signs"
import type { PartProps } from "../part"

export interface SignProps extends PartProps {
  readonly sign: EarlySign
}
