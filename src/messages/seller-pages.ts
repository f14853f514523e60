/** Where the workbench keeps its two lists: the addresses that links and the patrol lead to. */
export const reviewList = "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC"
export const orderList = "https://myseller.taobao.com/home.htm/trade-platform/tp/sold"
