import { orderList, reviewList } from "../messages/seller-pages"

/** Where the popup's links lead. Plain links, so that no permission and no script is needed to follow them. */
export const places = {
  reviews: reviewList,
  orders: orderList,
  desk: "/tabs/desk.html",
  doctor: "/tabs/doctor.html",
  tour: "/tabs/tour.html",
  settings: "/tabs/settings.html"
} as const
