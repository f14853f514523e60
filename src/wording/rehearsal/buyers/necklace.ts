import type { Buyer } from "../rehearse"

export const necklace: Buyer = {
  id: "necklace",
  title: "夜光项链不亮",
  titleEnglish: "The necklace that does not glow",
  item: "夜光项链",
  reviewText: "我收到的这个是没有夜光的！",
  cause: "与描述不符",
  channel: "phone",
  grade: "neutral",
  reviewed: "2026-10-28",
  firstSeen: "2026-11-20",
  shipped: true,
  source: "0-04, 0-11, 0-26",
  turns: [
    {
      says: "喂，哪位？",
      english: "Hello, who is it?",
      better: "您好，我是夜光小铺的小林。您 10 月 28 日写的评价我们今天才看到，是我们没有及时发现，对不起。",
      betterEnglish:
        "Hello, this is Xiao Lin from the shop. We saw your review of 28 October only today. We failed to notice it in time. I am sorry.",
      why: "先说清自己是谁，晚了就说真话，不找理由。",
      whyEnglish: "Say who you are. Late is late: the truth, no excuse."
    },
    {
      says: "哦，都快一个月了。那个项链根本不亮。",
      english: "It has been almost a month. That necklace does not glow at all.",
      better: "让您白等了这么久，换我也会失望。想先听您说说，收到以后是在什么光线下看的？",
      betterEnglish: "You waited so long in vain; I would be let down too. In what light did you look at it?",
      why: "先接住她的失望，再问一句，不急着解释。",
      whyEnglish: "First the feeling, then a question; explain later."
    },
    {
      says: "就晚上关了灯看的啊，黑漆漆的。",
      english: "At night with the lights off. Pitch dark.",
      better:
        "明白了。夜光要先吸收自然光或灯光，再到暗处才会亮，这一点我们页面没写清楚，是我们的疏忽。您在灯下照五分钟再关灯试试。",
      betterEnglish:
        "I see. It must first take in daylight or lamplight and glows in the dark afterwards. Our page did not say so, and that is our fault. Hold it under a lamp for five minutes and switch off.",
      why: "教用法，同时认下页面没写清楚。",
      whyEnglish: "Teach, and own that the page did not say it."
    },
    {
      says: "退换货什么的我可不弄，浪费时间浪费钱。",
      english: "I am not doing returns. They cost time and money.",
      better: "好的，不让您跑。您照着试一下，要是还不亮，我直接给您补发一条，旧的不用寄回。",
      betterEnglish:
        "No running about. Try it that way; if it still does not glow I send you another, and the old one need not come back.",
      why: "她不要的不再提，给不费事的办法。",
      whyEnglish: "Do not repeat what she refuses; offer what costs her nothing.",
      refuses: ["exchange", "refund"]
    },
    {
      says: "行吧，我晚上试试。",
      english: "All right, I will try tonight.",
      better: "好的，您先试。我明天下午在旺旺上问您一声，亮没亮都告诉我，我接着办。谢谢您肯跟我说。",
      betterEnglish:
        "Please do. I ask you in the chat tomorrow afternoon, and carry on whether it glows or not. Thank you for talking to me.",
      why: "约好下一步，不提评价。",
      whyEnglish: "Fix the next step; not a word of the review."
    }
  ]
}
