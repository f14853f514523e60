import { html, type Markup } from "./html"

export const signInAddress = (from: string): string =>
  `https://login.taobao.com/member/login.jhtml?redirectURL=${encodeURIComponent(from)}`

export const sliderAddress = (from: string): string =>
  `${new URL(from).origin}/_____tmd_____/punish?x5secdata=invented&x5step=2`

/** The sign-in page. */
export const signInPage = (): Markup => html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>淘宝网 - 淘！我喜欢</title><link rel="icon" href="data:,"></head>
<body><div class="login-box"><div class="login-blocks">密码登录 | 扫码登录</div>
<form id="login-form"><input id="fm-login-id" name="fm-login-id" placeholder="账号名/邮箱/手机号">
<input id="fm-login-password" type="password" placeholder="请输入登录密码"><button type="submit">登录</button></form>
</div></body></html>`

/** The slider of risk control, alone or inside the page's dialog. */
export const sliderPage = (): Markup => html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>验证码拦截</title><link rel="icon" href="data:,"></head>
<body><div id="baxia-punish"><div class="nc-container"><p>亲，请拖动下方滑块完成验证</p>
<div id="nc_1_n1t" class="nc_scale"><span id="nc_1_n1z" class="nc_iconfont btn_slide"></span>
<span class="nc-lang-cnt">请按住滑块，拖动到最右边</span></div></div></div></body></html>`

/** A buyer's rank is a blue pill; a photo is a plain drawing in a colour that depends on its address. */
export function picture(address: string): string {
  if (address.includes("rank")) {
    return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 46 22"><rect width="46" height="22" rx="11" fill="#8ecbff"/><path d="M12 7h10l3 4-8 7-8-7z" fill="#fff"/></svg>'
  }
  const hue = [...address].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 360, 7)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="hsl(${hue} 34% 84%)"/><circle cx="24" cy="22" r="11" fill="none" stroke="hsl(${hue} 34% 52%)" stroke-width="3"/></svg>`
}
