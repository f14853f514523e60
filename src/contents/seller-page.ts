/** Injected into the seller's pages. Which page this is, if any of ours, is decided by its path as it changes. */
import type { PlasmoCSConfig } from "plasmo"
import { send } from "../messages/send"
import { SellerOverlay } from "./overlay/overlay"
import { readSellerPage } from "./reading/seller-reader"

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

readSellerPage(window, (lookAgain) => new SellerOverlay(window, { worker: { send }, lookAgain }))
