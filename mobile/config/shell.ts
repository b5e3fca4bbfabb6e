import { homeWords, kitWords, tabWords } from './shared';

/** Home as it stands before any code has run: its own words in their own places, grey where answers will be. A page without its looks is not shown: it would jump. */
const style = `
html:not([data-dressed]) #app{visibility:hidden}
#shell{--bg:#F3F6F6;--surface:#fff;--block:#E9EEEE;--ink:#13211F;--ink-2:#43524F;--hero:#DCEBEE;--line:#E2E8E8;position:fixed;inset:0;overflow:hidden;z-index:1;background:linear-gradient(180deg,var(--hero),var(--bg) 260px);color:var(--ink);font:16px/1.5 -apple-system,"PingFang SC","HarmonyOS Sans SC","MiSans","Noto Sans CJK SC","Noto Sans SC",sans-serif}
@media (prefers-color-scheme:dark){#shell{--bg:#0D1514;--surface:#16201F;--block:#1D2928;--ink:#EAF1F0;--ink-2:#BECBC9;--hero:#10262D;--line:#293635}}
#shell[hidden]{display:none}
#shell div,#shell p{margin:0}
#shell .s-top{padding:14px 16px 0;min-height:44px}
#shell .s-name{font-size:20px;font-weight:800;letter-spacing:.5px;line-height:1.3}
#shell .s-says{font-size:12px;color:var(--ink-2)}
#shell .s-ask{font-size:28px;font-weight:700;line-height:1.3;margin:18px 16px 16px}
#shell .s-search{margin:0 16px;height:58px;border-radius:999px;background:var(--surface);border:1px solid var(--line);box-sizing:border-box}
#shell .s-card{margin:20px 16px 0;height:92px;border-radius:16px;background:var(--surface)}
#shell .s-zones{display:grid;grid-template-columns:1.06fr 1fr;gap:12px;margin:24px 16px 0}
#shell .s-zones>div{min-height:128px;border-radius:18px;background:var(--block)}
#shell .s-zones>div:first-child{grid-row:1/3;background:linear-gradient(150deg,#0E6680,#084659)}
#shell .s-tabs{position:absolute;left:0;right:0;bottom:0;display:flex;padding:6px 8px calc(6px + env(safe-area-inset-bottom));background:var(--surface);box-shadow:0 -1px 0 var(--line);font-size:12px;text-align:center}
#shell .s-tabs>p{flex:1;padding-top:30px;min-height:20px;color:var(--ink-2)}`;

/** Asked in the page before any code has run: is it home that is opened? */
export const isHome = String.raw`/^(|\/|\/tabs\/home)$/.test(location.hash.replace(/^#/,''))`;

/** Only where home is opened in the usual letters: every other page would jump. It goes when the page itself and its styles are there. */
const script = `(function(){var s=document.getElementById('shell'),k=function(n){try{return JSON.parse(localStorage.getItem(n)||'{}').data}catch(e){}};
addEventListener('DOMContentLoaded',function(){if(!document.getElementById('looks'))document.documentElement.dataset.dressed=1});
if(!${isHome}||k('elder')===true||k('script')==='hant'||innerWidth>720)return s.remove();s.hidden=false;
addEventListener('DOMContentLoaded',function(){var l=document.getElementById('looks'),o=new MutationObserver(done);function done(){if(!document.querySelector('#app .root')||!l.dataset.on)return;s.remove();o.disconnect()}
o.observe(document.getElementById('app'),{childList:true,subtree:true});l.addEventListener('load',function(){setTimeout(done)});setTimeout(function(){s.remove()},15000);done()})})()`;

export function shell(): string {
  const tabs = Object.values(tabWords).map((name) => `<p>${name}</p>`).join('');
  const body = `<div class="s-top"><p class="s-name">${kitWords.hall}</p><p class="s-says">${homeWords.county}</p></div><p class="s-ask">${homeWords.ask}</p><div class="s-search"></div><div class="s-card"></div><div class="s-zones"><div></div><div></div><div></div></div><div class="s-tabs">${tabs}</div>`;
  return `<style>${style.replace(/\n/g, '')}</style><div id="shell" aria-hidden="true" hidden>${body}</div><script>${script.replace(/\n/g, '')}</script>`;
}
