/**
 * When to ring, by the kind of place the parcel went to (2-14). Only a coarse kind is worked out, on the
 * spot, from the address that the page shows; neither is kept.
 */
export type PlaceKind = "office" | "school" | "home" | "factory" | "hospital" | "shop"

interface Place {
  readonly words: readonly string[]
  /** Within the hours in which calls are allowed. */
  readonly hours: string
  readonly english: string
}

export const places: Readonly<Record<PlaceKind, Place>> = {
  office: {
    words: ["大厦", "写字楼", "商务中心", "科技园", "软件园", "创业园", "办公楼", "公司"],
    hours: "像是办公室：上午 10 点到 11 点半，下午 2 点到 5 点多半方便。",
    english: "Looks like an office: 10:00 to 11:30 and 14:00 to 17:00 usually suit."
  },
  school: {
    words: ["大学", "学院", "中学", "小学", "学校", "幼儿园", "校区"],
    hours: "像是学校：白天在上课，下午 5 点前后或晚上 7 点到 8 点半多半方便。",
    english: "Looks like a school: about 17:00, or 19:00 to 20:30, usually suit."
  },
  home: {
    words: ["小区", "花园", "公寓", "家属院", "宿舍", "新村", "家园", "苑", "里弄", "胡同"],
    hours: "像是家里：晚上 7 点到 8 点半多半方便。",
    english: "Looks like a home: 19:00 to 20:30 usually suits."
  },
  factory: {
    words: ["工业园", "工业区", "产业园", "开发区", "工厂", "厂区", "厂房", "车间"],
    hours: "像是工厂：白天多半在岗，晚上 7 点到 8 点半试试。",
    english: "Looks like a factory: at work by day, so try 19:00 to 20:30."
  },
  hospital: {
    words: ["医院", "卫生院", "卫生服务中心", "诊所"],
    hours: "像是医院：上午最忙，下午 2 点到 4 点半试试。",
    english: "Looks like a hospital: mornings are busiest, so try 14:00 to 16:30."
  },
  shop: {
    words: ["店铺", "门店", "商铺", "超市", "商场", "市场", "广场", "专卖店"],
    hours: "像是店里：上午 10 点前后、下午 2 点到 4 点客人少些。",
    english: "Looks like a shop: fewer customers about 10:00 and from 14:00 to 16:00."
  }
}

/** The kind that the address names last: Chinese addresses run from the large to the small. Null where unsure. */
export function placeKind(addressText: string): PlaceKind | null {
  let kind: PlaceKind | null = null
  let furthest = -1
  for (const [name, { words }] of Object.entries(places) as [PlaceKind, Place][])
    for (const word of words) {
      const at = addressText.lastIndexOf(word)
      if (at === -1 || at + word.length <= furthest) continue
      furthest = at + word.length
      kind = name
    }
  return kind
}
