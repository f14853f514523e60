import { ordersPath, refundsPath, reviewsPath } from "./address"
import { element } from "./element"
import { showOrders } from "./order-page"
import { showPopups } from "./popups"
import { showRefunds } from "./refund-page"
import { showReviews } from "./review-page"
import { settings } from "./settings"
import { drawShell } from "./shell"

/** Draws what the address names, at load and at every change of route. */
function route(): void {
  const path = location.pathname
  if (path.startsWith("/home.htm/comment-manage/list")) {
    if (path !== reviewsPath) history.replaceState({}, "", reviewsPath + location.search)
    void showReviews()
  } else if (path.startsWith(ordersPath) || path.startsWith("/home.htm/trade-platform/tp/order"))
    void showOrders()
  else if (path.startsWith(refundsPath)) showRefunds()
  else drawShell(element("div", { class: "welcome" }, "欢迎回来，今天也辛苦了。"))
}

window.addEventListener("popstate", route)
window.addEventListener("simulation:refresh", route)
route()
if (settings.popups) void showPopups()
