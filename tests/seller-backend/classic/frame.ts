import { html, type Markup } from "../html"

/** What surrounds a classic page: a site bar, the seller's menu, a footer. */
export const classicFrame = (title: string, shopName: string, content: Markup): Markup => html`<!doctype html>
<html><head><meta charset="gbk"><title>${title}</title><link rel="icon" href="data:,">
<style>body{margin:0;font:12px/1.6 Tahoma,"WenQuanYi Zen Hei",sans-serif;color:#404040}a{color:#36c;text-decoration:none}
#site-nav{padding:6px 30px;background:#f5f5f5}#page{display:flex;gap:24px;width:1180px;margin:16px auto}
#menu{width:150px;flex:none}#content{flex:1}table{width:100%;border-collapse:collapse}td,th{padding:8px;border-bottom:1px solid #eee;text-align:left;vertical-align:top}
.tb-rate-ico{display:inline-block;width:16px;height:16px;border-radius:50%;background:#e4393c}.ico-neutral{background:#f0ad4e}.ico-bad{background:#555}
.photos{display:flex;gap:8px}.photos img{width:40px;height:40px}.date{color:#999}ul{list-style:none;padding:0;margin:0}.pager ul,.pagination{display:flex;gap:10px}</style></head>
<body><div id="site-nav">淘宝网首页 | 卖家中心 <span class="shop-name" aria-label="当前店铺">${shopName}</span></div>
<div id="page"><div id="menu"><ul><li>交易管理</li><li><a href="//trade.taobao.com/trade/itemlist/list_sold_items.htm">已卖出的宝贝</a></li>
<li><a href="//rate.taobao.com/myRate.htm">评价管理</a></li></ul></div><div id="content">${content}</div></div></body></html>`
