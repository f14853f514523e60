/**
 * What one shop paid which courier, around 2011 (1-48, 1-49): history to start the shop's own table from, never
 * today's prices. Some of these names are gone.
 */
import * as z from "zod/mini"

export const Courier = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(30)),
  /** Place among ordinary couriers across the country, the best first; null where nobody ranked it. */
  rank: z.nullable(z.number().check(z.int(), z.positive())),
  /** Yuan from the shop to its far region; null where it is not known. */
  farYuan: z.nullable(z.number().check(z.nonnegative())),
  note: z.string().check(z.maxLength(100))
})
export type Courier = z.infer<typeof Courier>

export const CourierTable = z.object({
  /** Whether these are old figures that must not be read as today's. */
  history: z.boolean(),
  /** When they were true, as shown. */
  asOf: z.string().check(z.minLength(1), z.maxLength(30)),
  route: z.string().check(z.maxLength(60)),
  couriers: z.array(Courier).check(z.maxLength(50))
})
export type CourierTable = z.infer<typeof CourierTable>

const courier = (name: string, rank: number | null, farYuan: number | null, note = ""): Courier => ({
  name,
  rank,
  farYuan,
  note
})

export const historicCouriers: CourierTable = {
  history: true,
  asOf: "2011 年前后，不是今天的价格",
  route: "广州到东北",
  couriers: [
    courier("申通", 1, 15, "远程全部航空；广州到潍坊三天"),
    courier("圆通", 2, 12, "远程部分航空"),
    courier("宅急送", 3, null),
    courier("韵达", 4, 11, "远程汽运"),
    courier("中通", 5, 11, "远程汽运"),
    courier("汇通", 6, null, "广州到潍坊十天没到；已改名"),
    courier("天天", 7, null, "已不再独立"),
    courier("CCES", 8, null, "已不再有"),
    courier("顺丰", null, 20, "全部航空")
  ]
}
