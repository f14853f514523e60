/** Where the popup's links lead. Plain links, so that no permission and no script is needed to follow them. */
export const places = {
  reviews: "https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC",
  orders: "https://myseller.taobao.com/home.htm/trade-platform/tp/sold",
  desk: "/tabs/desk.html",
  doctor: "/tabs/doctor.html",
  tour: "/tabs/tour.html",
  settings: "/tabs/settings.html"
} as const
