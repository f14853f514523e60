import type { PlasmoCSConfig } from "plasmo"

export const config: PlasmoCSConfig = {
  matches: [
    "https://myseller.taobao.com/*",
    "https://qn.taobao.com/*",
    "https://rate.taobao.com/*",
    "https://ratehis.taobao.com/*",
    "https://trade.taobao.com/*"
  ],
  all_frames: false,
  run_at: "document_idle"
}
console.info("huinuan content")
