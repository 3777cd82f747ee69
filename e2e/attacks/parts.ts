/** What an attack is put together from. `RUN` stands for a script that reports, `URL` for a foreign address. */

/** A stretch of script that reports an attack by its number. */
export const runOf = (id: number) => `window.__ran&&window.__ran.push(${id})`;

/** An address of somebody else that names the attack. */
export const foreignOf = (id: number) => `https://evil.example/${id}`;

/** Elements that do something by themselves as soon as they stand in a page, and the event that tells of it. */
export const EVENTS: readonly (readonly [element: string, event: string, rest: string])[] = [
  ['img', 'onerror', 'src=x'],
  ['img', 'onload', 'src=data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='],
  ['image', 'onerror', 'src=x'],
  ['svg', 'onload', ''],
  ['body', 'onload', ''],
  ['body', 'onpageshow', ''],
  ['frameset', 'onload', ''],
  ['iframe', 'onload', ''],
  ['object', 'onerror', 'data=x'],
  ['embed', 'onload', 'src=x'],
  ['video', 'onerror', 'src=x'],
  ['video', 'onloadstart', 'src=x'],
  ['audio', 'onerror', 'src=x'],
  ['source', 'onerror', 'src=x'],
  ['track', 'onerror', 'src=x default'],
  ['input', 'onfocus', 'autofocus'],
  ['input', 'onerror', 'type=image src=x'],
  ['textarea', 'onfocus', 'autofocus'],
  ['select', 'onfocus', 'autofocus'],
  ['button', 'onfocus', 'autofocus'],
  ['a', 'onfocus', 'href=x autofocus tabindex=1'],
  ['p', 'onfocusin', 'contenteditable autofocus'],
  ['details', 'ontoggle', 'open'],
  ['dialog', 'ontoggle', 'open'],
  ['marquee', 'onstart', ''],
  ['style', 'onload', ''],
  ['link', 'onerror', 'rel=stylesheet href=x'],
  ['script', 'onerror', 'src=x'],
  ['p', 'onanimationstart', 'style="animation:x"'],
  ['p', 'oncontentvisibilityautostatechange', 'style="content-visibility:auto"'],
];

/** Ways to write an attribute with script in it. */
export const SPELLINGS: readonly ((name: string, value: string) => string)[] = [
  (name, value) => ` ${name}="${value}"`,
  (name, value) => ` ${name}='${value}'`,
  (name, value) => `/${name}=${value}`,
  (name, value) => ` ${name.toUpperCase()} = "${value}"`,
  (name, value) => `\n${name}\t=\n"${entities(value, 'decimal')}"`,
  (name, value) => ` ${name}="${entities(value, 'hex')}"`,
  (name, value) => ` ${name}="${entities(value, 'bare')}"`,
  (name, value) => ` x=">" ${name}=${value}`,
  (name, value) => ` title="\`'" ${name}=\`;${value};\``,
];

/** A text with each character as a reference. */
export function entities(text: string, form: 'decimal' | 'hex' | 'bare'): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (form === 'hex') return `&#x${code.toString(16).padStart(6, '0')};`;
      return form === 'decimal' ? `&#${code};` : `&#${String(code).padStart(7, '0')}`;
    })
    .join('');
}

/** Ways to write an address that runs a script. */
export const SCRIPT_ADDRESSES: readonly ((script: string) => string)[] = [
  (script) => `javascript:${script}`,
  (script) => `JaVaScRiPt:${script}`,
  (script) => `  javascript:${script}`,
  (script) => `java&#10;script:${script}`,
  (script) => `java&Tab;script:${script}`,
  (script) => `java&#13;script&colon;${script}`,
  (script) => `&#1;javascript:${script}`,
  (script) => `&#x19;javascript:${script}`,
  (script) => `${entities('javascript:', 'decimal')}${script}`,
  (script) => `${entities('javascript:', 'hex')}${script}`,
  (script) => `javascript://%0a${script}`,
  (script) => `javascript://example.org/%250a${script}`,
  (script) => `javascript:%77indow.__ran;${script}`,
  (script) => `vbscript:${script}`,
  (script) => `feed:javascript:${script}`,
  (script) => `view-source:javascript:${script}`,
  (script) => `data:text/html,&lt;script&gt;opener.${script}&lt;/script&gt;`,
  (script) => `data:text/html;base64,${Buffer.from(`<script>top.${script}</script>`).toString('base64')}`,
  (script) => `data:image/svg+xml,&lt;svg xmlns='http://www.w3.org/2000/svg' onload='parent.${script}'/&gt;`,
  (script) => `DATA:application/xhtml+xml,&lt;x xmlns='http://www.w3.org/1999/xhtml'&gt;${script}&lt;/x&gt;`,
  (script) => `blob:https://evil.example/${script}`,
  (script) => `javascript\u200b:${script}`,
  (script) => `ｊavascript:${script}`,
  (script) => `\u202Ejavascript:${script}`,
];

/** Elements with an address that is followed, or fetched, or run. */
export const ADDRESSED: readonly (readonly [element: string, attribute: string, rest: string])[] = [
  ['a', 'href', ''],
  ['area', 'href', ''],
  ['iframe', 'src', ''],
  ['embed', 'src', ''],
  ['object', 'data', ''],
  ['form', 'action', ''],
  ['button', 'formaction', 'form=x'],
  ['input', 'formaction', 'type=submit'],
  ['base', 'href', ''],
  ['link', 'href', 'rel=import'],
  ['math', 'href', ''],
  ['svg', 'xlink:href', ''],
];

/** What fetches something from elsewhere, or sends a reader there. */
export const FOREIGN: readonly ((address: string) => string)[] = [
  (address) => `<img src="${address}" width=1 height=1>`,
  (address) => `<img srcset="${address} 2x, ${address}?3 3x">`,
  (address) => `<picture><source srcset="${address}"><img src="${address}"></picture>`,
  (address) => `<img src="//evil.example/x" lowsrc="${address}" dynsrc="${address}">`,
  (address) => `<video poster="${address}" src="${address}" autoplay></video>`,
  (address) => `<audio src="${address}" autoplay></audio>`,
  (address) => `<video autoplay><source src="${address}"><track default src="${address}"></video>`,
  (address) => `<iframe src="${address}"></iframe>`,
  (address) => `<object data="${address}"></object>`,
  (address) => `<embed src="${address}">`,
  (address) => `<link rel=stylesheet href="${address}">`,
  (address) => `<link rel=prefetch href="${address}"><link rel=dns-prefetch href="${address}">`,
  (address) => `<link rel="preload" as="image" href="${address}">`,
  (address) => `<link rel=icon href="${address}"><link rel=manifest href="${address}">`,
  (address) => `<style>@import url("${address}");</style>`,
  (address) => `<style>p{background:url(${address})}@font-face{font-family:x;src:url(${address})}</style>`,
  (address) => `<style>input[value^=a]{background:url(${address})}</style>`,
  (address) => `<p style="background:url(${address})">色</p>`,
  (address) => `<p style="list-style:url('${address}');position:fixed;inset:0;z-index:9999">盖</p>`,
  (address) => `<table background="${address}"><tr><td background="${address}">格</table>`,
  (address) => `<body background="${address}">`,
  (address) => `<input type=image src="${address}">`,
  (address) => `<svg><image href="${address}"/><use href="${address}#x"/><feImage href="${address}"/></svg>`,
  (address) => `<svg><style>circle{fill:url(${address}#x)}</style><circle r=9 /></svg>`,
  (address) => `<math><mglyph src="${address}"/></math>`,
  (address) => `<meta http-equiv=refresh content="0;url=${address}">`,
  (address) => `<meta http-equiv="refresh" content="0; URL='${address}'">`,
  (address) => `<base href="${address}/"><img src=x>`,
  (address) => `<script src="${address}"></script>`,
  (address) => `<script type=module>import "${address}"</script>`,
  (address) => `<a ping="${address}" href="https://example.org/">链</a>`,
  (address) => `<form action="${address}" method=post><input name=body autofocus></form>`,
  (address) => `<applet code=x codebase="${address}"></applet><bgsound src="${address}">`,
  (address) => `<html manifest="${address}"><frameset><frame src="${address}"></frameset>`,
  (address) => `<portal src="${address}"></portal><fencedframe src="${address}"></fencedframe>`,
  (address) => `<blockquote cite="${address}"><q cite="${address}">引</q></blockquote>`,
];
