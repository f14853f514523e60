/** Where the popup leads. Opening a tab needs no permission. */
import browser from "webextension-polyfill"

const reviewPage = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC"
const orderPage = "https://myseller.taobao.com/home.htm/trade-platform/tp/sold"

const open = (url: string) => void browser.tabs.create({ url })
export const openReviews = () => open(reviewPage)
export const openOrders = () => open(orderPage)
export const openDesk = () => open(browser.runtime.getURL("tabs/desk.html"))
export const openDoctor = () => open(browser.runtime.getURL("tabs/desk.html#doctor"))
export const openSettings = () => open(browser.runtime.getURL("tabs/settings.html"))
