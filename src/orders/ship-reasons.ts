/** Why a parcel leaves late. Only the true one is told (1-46). */
import { ShipReason } from "../cases/event"

export type { ShipReason }

export const shipReasonNames = ShipReason.options
