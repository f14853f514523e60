import * as z from "zod/mini"

z.config({ jitless: true })
const Greeting = z.object({ text: z.string() })

export default function Popup() {
  return <p>{Greeting.parse({ text: "回暖" }).text}</p>
}
