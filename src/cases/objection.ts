/** Hears that a remedy would cost the buyer time or effort (0-14 "退换货浪费时间浪费钱"). */

const costly =
  /(浪费|耽误|没有?|哪有|花|费)(我|您|你|太多|这|那)?(的)?(时间|功夫|工夫)|费(时|事|劲|钱|力|神)|嫌?麻烦|折腾|懒得|跑一?趟|浪费(时间|钱|运费)|没空|来回(寄|跑|折腾)|不想(退|换|寄|跑)/

/** "不麻烦" and "麻烦您" say the opposite, or nothing. */
const harmless =
  /不(算|怎么|太|会|嫌)?(麻烦|费事|费劲|折腾)|麻烦(您|你|帮|客服|亲|店家|卖家|老板|给)|没(有)?麻烦/g

export function objectsToEffort(text: string): boolean {
  return text !== "" && costly.test(text.replace(harmless, ""))
}
