/** What a click on a desktop notice does. */
import type { Desk } from "../desk"
import { placeOfNotice } from "./notice"
import { waitAnHour } from "./notices"

/** `button`: 0 for 看怎么说 and for the notice itself, 1 for 等一小时. */
export async function pressNotice(desk: Desk, id: string, button: number): Promise<void> {
  await desk.shell.clearNotice(id)
  if (button === 1) await waitAnHour(desk, id)
  else await desk.shell.popUp(placeOfNotice(id))
}
