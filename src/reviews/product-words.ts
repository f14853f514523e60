/**
 * Words for what was bought, its parts, and what one does with it. A complaint that tells no cause and holds
 * one of them is about the product; without any it only scolds.
 */
const words = [
  // What it is called, whatever it is.
  "东西|产品|商品|宝贝|[这那]货|质|款|样式|外观|长相|设计|做得|日期|问题|用处|牌子",
  // What one does with it, and for how long it lasts.
  "穿|洗|吃|看着|看了|看不|读|听|装|用(?:了|着|起来|不|来|过)|(?:不|难|好)用|比|丑|难看|老化|寿命|天就|个月就|坏|烂|霉",
  // Books.
  "书|作品|小说|文章|文字|内容|[上下]册|情节|故事|作者|光盘|图片|印刷|孩子",
  // Things with a plug.
  "平板|机|电|屏|膜|镜头|相机|分辨率|配置|反应|字|键|触摸|接口|插|卡(?!券)|游戏|玩|闪存|视频|系统|软件|设置|功能|性能|信号|无线|网络|上网|拍照|像素|画面|声音|音质|杂音|响|热|扬声|麦克|内存|指纹|速度|震|温",
  // Clothes and shoes.
  "衣|裤|鞋|袜|袖|扣|料|棉|绒|毛|薄|厚|包(?![装裹邮括])",
  // Cosmetics.
  "头发|头皮|头痒|护发|精华|乳|粉|香|脸|皮肤|泡沫|瓶|壳|胶|盒|塑料",
  // Food.
  "果|橙|梨|桃|肉|酸|甜|味|口感|水分|新鲜|黑"
]

export const productWords = new RegExp(words.join("|"))
