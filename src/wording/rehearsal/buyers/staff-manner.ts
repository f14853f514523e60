import type { Buyer } from "../rehearse"

export const staffManner: Buyer = {
  id: "staff-manner",
  title: "问了没人理",
  titleEnglish: "Nobody answered",
  item: "羊毛围巾",
  reviewText: "问了三次没人回，什么服务！",
  cause: "客服态度",
  channel: "phone",
  grade: "bad",
  reviewed: "2026-11-17",
  firstSeen: "2026-11-20",
  shipped: true,
  source: "4-03, 3-23, 1-17",
  turns: [
    {
      says: "现在知道打电话了？前几天人呢？",
      english: "Now you call. Where were you before?",
      better: "您说得对，来问了却没有人回您，换谁都生气，是我们不对，对不起。",
      betterEnglish:
        "You are right. To ask and get no answer would anger anyone. That was wrong, and I am sorry.",
      why: "不解释为什么没回，先认下来。",
      whyEnglish: "Do not explain the silence; own it."
    },
    {
      says: "道歉有什么用？",
      english: "What use is an apology?",
      better: "光道歉没用，您当时想问的是什么？您说，我现在就给您办。",
      betterEnglish: "None by itself. What did you want to ask? Tell me and I see to it now.",
      why: "把当时没回的，现在补上。",
      whyEnglish: "Answer now what was not answered then."
    },
    {
      says: "我问能不能改地址，现在都寄到老家了！",
      english: "I asked to change the address. Now it went to my parents' place!",
      better: "因为我们没回，东西寄错了地方，是我们的责任。我重新给您寄一条，老家那条让家里人留着就行。",
      betterEnglish:
        "Because we did not answer it went to the wrong place. That is our fault. I send you another; your family may keep that one.",
      why: "责任在我们，办法别让她费事。",
      whyEnglish: "The fault is ours; no trouble for her."
    },
    {
      says: "……那行吧。",
      english: "... All right then.",
      better: "您把现在的收件地址在旺旺上发我，我今天寄出，单号告诉您。以后有事直接找我小林。",
      betterEnglish:
        "Send me the address in the chat; it goes out today and I give you the number. From now on just ask for me.",
      why: "给一个能找到的人。",
      whyEnglish: "Give her one person to find."
    }
  ]
}
