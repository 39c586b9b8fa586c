/** How a published file looks: the colours of the page, light and dark. */
export const readerStyle = `
:root{color-scheme:light dark;--paper:#fafaf8;--panel:#ffffff;--sunk:#f1f2f0;--ink:#1a2329;--ink2:#46525b;--line:#dfe3e3;--ctl:#7f8b94;--tie:#858f96;--mark:#ffe391;--mark-ink:#1a2329;--conviction:#4a87d0;--fear:#c5770f;--money:#09715d;--cover:#742991;--unknown:#3d474e;--person:#4b5b6b;--unit:#efebe3;--unit-b:#6b6257;--org:#e3ddd0;--org-b:#6b6257;--place:#e9e6db;--place-b:#7d745f}
@media (prefers-color-scheme:dark){:root{--paper:#12181c;--panel:#1a2127;--sunk:#222b32;--ink:#e9edef;--ink2:#b7c1c8;--line:#2d373f;--ctl:#75828c;--tie:#66737c;--mark:#5d4d12;--mark-ink:#fff3c9;--conviction:#5eaceb;--fear:#f09f47;--money:#2f9a75;--cover:#a862c6;--unknown:#c9d3da;--person:#a9b8c6;--unit:#2a2c2b;--unit-b:#a59a88;--org:#353129;--org-b:#a59a88;--place:#24292a;--place-b:#978d77}}
@media (forced-colors:active){:root{--paper:Canvas;--panel:Canvas;--sunk:Canvas;--ink:CanvasText;--ink2:CanvasText;--line:CanvasText;--ctl:CanvasText;--tie:CanvasText;--mark:Highlight;--mark-ink:HighlightText}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 "IBM Plex Sans","Segoe UI",system-ui,sans-serif}
[lang=ar]{font-family:"IBM Plex Sans Arabic","Noto Naskh Arabic","Segoe UI",Tahoma,sans-serif;font-size:16px;line-height:1.65}
header,main{max-width:1100px;margin:0 auto;padding:16px}
h1{font-size:24px;line-height:31px;margin:16px 0 8px}
h2{font-size:17px;margin:24px 0 8px}
p{margin:4px 0}
a{color:inherit;text-underline-offset:2px}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
fieldset{border:0;margin:0;padding:0;display:flex;gap:16px;align-items:center}
legend{float:inline-start;padding:0;margin-inline-end:16px;color:var(--ink2)}
fieldset label{display:flex;gap:6px;align-items:center;min-height:36px}
.quiet{color:var(--ink2)}
.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.canvas{position:relative;border:1px solid var(--line);border-radius:6px;background:var(--paper)}
.tools{display:flex;gap:8px;padding:8px}
.tools[hidden]{display:none}
.tools button{font:inherit;color:inherit;min-height:36px;padding:0 12px;border:1px solid var(--ctl);border-radius:6px;background:var(--panel);cursor:pointer}
.net{display:block;width:100%;height:min(70vh,640px);touch-action:pan-y}
.net text{font-size:12px;font-weight:500;fill:var(--ink);text-anchor:middle;paint-order:stroke;stroke:var(--paper);stroke-width:5px;stroke-linejoin:round}
[lang=ar] .net text{font-size:13px}
.net a{outline:none}
:is(.net,.sign) path{fill:none}
.net .hit{stroke:transparent}
:is(.net,.sign) .tie{stroke:var(--tie)}
:is(.net,.sign) .hollow{stroke:var(--tie)}
:is(.net,.sign) .core{stroke:var(--paper)}
:is(.net,.sign) .bar{stroke:var(--ink);stroke-width:2.5}
:is(.net,.sign) .dots{stroke-dasharray:1.5 3}
:is(.net,.sign) .m-conviction{stroke:var(--conviction)}:is(.net,.sign) .m-fear{stroke:var(--fear)}:is(.net,.sign) .m-money{stroke:var(--money)}:is(.net,.sign) .m-cover{stroke:var(--cover)}:is(.net,.sign) .m-unknown{stroke:var(--unknown)}
:is(.net,.sign) .a-tie{fill:var(--tie)}.net .a-conviction{fill:var(--conviction)}.net .a-fear{fill:var(--fear)}.net .a-money{fill:var(--money)}.net .a-cover{fill:var(--cover)}.net .a-unknown{fill:var(--unknown)}
.net .open{fill:var(--paper)}
.net .count,.net .digit{pointer-events:none}
.net .count{fill:var(--paper);stroke:var(--tie)}
.net .digit{font-size:11px;stroke:none}
.net .n>:not(text){stroke-width:1.5}
.f-paper{fill:var(--paper)!important}.f-person{fill:var(--person)!important}.f-unit{fill:var(--unit)!important}.f-org{fill:var(--org)!important}.f-place{fill:var(--place)!important}.f-money{fill:var(--money)!important}
.s-person{stroke:var(--person)}.s-unit-b{stroke:var(--unit-b)}.s-org-b{stroke:var(--org-b)}.s-place-b{stroke:var(--place-b)}.s-money{stroke:var(--money)}.s-paper{stroke:var(--paper)}
.net .n.on>:not(text),.net .n:focus-visible>:not(text){stroke:var(--ink);stroke-width:4}
.net .l.on path{stroke-width:5}
.net .l.on .hit{stroke:var(--mark);stroke-width:14}
.net.some .n:not(.on):not(:focus-visible),.net.some .l:not(.on){opacity:.35}
.key{display:grid;grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:4px 24px;list-style:none;padding:0;margin:8px 0}
.key li{display:flex;gap:8px;align-items:center}
.key svg{flex:none;width:56px;height:14px}
[dir=rtl] .key svg{transform:scaleX(-1)}
.ties{padding-inline-start:32px}
.ties>li,.names>li{padding:8px;border-bottom:1px solid var(--line);scroll-margin-top:16px}
.names{list-style:none;padding:0}
.ties ul{padding-inline-start:20px;margin:4px 0}
.contested{font-weight:600}
li:target{background:var(--mark);color:var(--mark-ink)}
li:target .quiet{color:inherit}
body:has(#show-en:checked) [lang=ar].text,body:has(#show-ar:checked) [lang=en].text{display:none}
@media print{.tools,fieldset{display:none}}
`;
