import type { Buyer } from "../rehearse"

export const shortAnswers: Buyer = {
  id: "short-answers",
  title: "只回一两个字的买家",
  titleEnglish: "Angry and short",
  item: "碎钻耳钉",
  reviewText: "差。",
  cause: "其他",
  channel: "phone",
  grade: "bad",
  reviewed: "2026-11-18",
  firstSeen: "2026-11-20",
  shipped: true,
  source: "3-07, 3-28, 2-22",
  turns: [
    {
      says: "嗯。",
      english: "Mm.",
      better: "您好，我是夜光小铺的小林。您写的评价我们看到了，让您不满意，对不起。想听您说说，是哪里不好？",
      betterEnglish:
        "Hello, this is Xiao Lin. We have seen your review and I am sorry that you are not content. What was wrong?",
      why: "她冷，我们热一点；问一句，就停下来听。",
      whyEnglish: "She is cold, so be warm; ask once, then listen."
    },
    {
      says: "都差。",
      english: "Everything.",
      better: "听得出来您很生气，是我们没做好。您挑一件想先办的，我先办这件。",
      betterEnglish:
        "I can hear that you are angry. We did not do well. Name one thing, and I do that first.",
      why: "别追问，把问题变小，让她好开口。",
      whyEnglish: "Do not press; make it easy to begin."
    },
    {
      says: "戴着耳朵疼。",
      english: "My ears hurt.",
      better: "戴着疼就先别戴了，耳朵要紧。我把钱全退给您，东西不用寄回，您看行吗？",
      betterEnglish:
        "Then do not wear them, your ears come first. I refund all of it and nothing need come back. Would that do?",
      why: "人比东西要紧，先关心，再给一个办法。",
      whyEnglish: "The person first, then one remedy."
    },
    {
      says: "哦。",
      english: "Oh.",
      better: "我现在就去办，办好在旺旺上告诉您。您要是还有不舒服，也跟我说一声。",
      betterEnglish: "I do it right now and tell you in the chat. If it still hurts, let me know.",
      why: "不逼她表态，把答应的办好。",
      whyEnglish: "Do not make her say more; just do it."
    }
  ]
}
