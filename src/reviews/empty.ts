/** Bodies that the platform writes where the buyer wrote nothing. Nobody complains in them. */
const defaults =
  /^(?:此用户|该用户|用户|买家|评价方)?(?:没有|未|未及时)?(?:填写|作出|做出|写|及时做出|及时)?(?:任何)?(?:文字)?(?:评价|评论|内容|评价内容)?[,， ]*(?:系统)?(?:已?默认|自动)(?:给予)?(?:好评|评价|中评)?[!.。 ]*$|^(?:此|该)?(?:用户|买家)(?:没有|未)(?:填写|作出|做出|写|发表|及时(?:做|作)出)?(?:任何)?(?:文字)?(?:评价|评论|内容)(?:内容)?[!.。 ]*$|^(?:默认|系统)?(?:好评|默认好评|系统好评|自动好评)[!.。 ]*$|^(?:暂无|无)(?:评价|评论)(?:内容)?[!.。 ]*$/

/** True where normalised `text` holds no word of the buyer: nothing at all, marks and digits only, or a default body. */
export function isEmpty(text: string): boolean {
  return !/[\p{L}\p{Extended_Pictographic}]/u.test(text) || (text.length < 40 && defaults.test(text.trim()))
}
