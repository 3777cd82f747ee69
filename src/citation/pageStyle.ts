/**
 * The style of the exported page. Its hash stands in the page's policy, so nothing but these rules can style it; a
 * test holds the two together.
 */
export const PAGE_STYLE = `
:root{
color-scheme:light dark;
--paper:light-dark(#fbfaf7,#161512);
--ink:light-dark(#1d1c1a,#ece8df);
--ink-2:light-dark(#5d5a54,#b3ada1);
--line:light-dark(#e3dfd6,#302e28);
--hatch:light-dark(#d9d4c9,#37342d);
--verbatim:light-dark(#1f5c8f,#8fc1ea);
--verbatim-tint:light-dark(#dfeaf4,#1d3245);
--edited:light-dark(#8a5a00,#e0b04c);
--edited-tint:light-dark(#fbeecb,#3a3018);
--moved:light-dark(#6a4a9c,#b99be6);
--in:light-dark(#1c6b3a,#7cc9a0);
--in-tint:light-dark(#d9efdf,#17382a);
--out:light-dark(#a3261d,#f09a8c);
--out-tint:light-dark(#f9dedb,#47211c);
--sans:system-ui,-apple-system,"Segoe UI","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC",sans-serif;
--serif:"Songti SC","Noto Serif CJK SC","Noto Serif SC","Source Han Serif SC",STSong,SimSun,serif
}
:lang(zh-Hant){--serif:"Songti TC","Noto Serif CJK TC","Noto Serif TC","Source Han Serif TC",PMingLiU,serif}
:lang(en),:lang(ru),:lang(uk){--serif:Charter,"Iowan Old Style","Source Serif 4",Georgia,"Noto Serif",serif}
*{box-sizing:border-box}
body{margin:0;padding:32px 40px 64px;background:var(--paper);color:var(--ink);font:400 15px/1.6 var(--sans);overflow-wrap:anywhere;text-autospace:normal}
h1,h2,p,ul,dl,dd{margin:0;padding:0}
ul{list-style:none}
h1{font:700 26px/1.35 var(--serif)}
h2{margin-top:40px;font-size:15px}
a{color:inherit}
.notes{color:var(--ink-2);font-variant-numeric:tabular-nums}
.legend{display:flex;flex-wrap:wrap;gap:2px 22px;margin:14px 0 24px;font-size:13px;color:var(--ink-2)}
.legend b{color:var(--ink)}
table{width:calc(100% + 28px);margin-inline:-14px;border-collapse:separate;border-spacing:14px 0;table-layout:fixed}
.signs{width:52px}
th{text-align:start;vertical-align:top;font-weight:400}
thead th{padding:0 0 16px;font-size:13px;color:var(--ink-2);font-variant-numeric:tabular-nums}
.outlet{display:flex;flex-wrap:wrap;align-items:center;gap:2px 8px;padding:8px 0 4px}
.outlet b{color:var(--ink);font-size:15px}
.outlet span{margin-inline-start:auto}
.rule{display:block}
.headline{margin:2px 0 8px;color:var(--ink);font:700 19px/1.45 var(--serif)}
.dark{display:none}
.sign{padding:14px 0 6px;font-size:12px;line-height:1.3;text-align:end;color:var(--ink-2);font-variant-numeric:tabular-nums}
.sign b{display:block;font-size:15px}
.is-verbatim>.sign b{color:var(--verbatim)}
.is-edited>.sign b,.is-reworded>.sign b{color:var(--edited)}
.sign b.moved{color:var(--moved)}
tbody th,tbody td{border-bottom:1px solid var(--line)}
tbody tr:first-child>*{border-top:1px solid var(--line)}
td{padding:10px 14px;vertical-align:top;border-inline-start:3px solid transparent;font:400 17px/1.85 var(--serif);line-break:strict;white-space:pre-line;unicode-bidi:isolate}
td p+p{margin-top:.6em}
td .whose+p{margin-top:0}
thead p+p{margin-top:2px}
.notes+.notes{margin-top:0}
.heading{font-weight:700}
.whose{display:none;font:400 13px/1.6 var(--sans);color:var(--ink-2)}
.is-verbatim>.text{border-inline-start-color:var(--verbatim);background:var(--verbatim-tint)}
.is-edited>.text{border-inline-start:6px double var(--edited);background:var(--edited-tint)}
.is-reworded>.text{border-inline-start:3px dotted var(--edited)}
.is-aside>.text{font:400 13px/1.6 var(--sans);color:var(--ink-2)}
.omitted{vertical-align:middle;text-align:center;background:repeating-linear-gradient(135deg,transparent 0 7px,var(--hatch) 7px 8px);font:400 13px/1.6 var(--sans);color:var(--ink-2)}
.omitted p{display:inline-block;padding:2px 10px;background:var(--paper)}
ins{background:var(--in-tint);text-decoration:underline solid var(--in) 2px;text-underline-offset:4px}
del{background:var(--out-tint);color:var(--ink-2);text-decoration:line-through solid var(--out) 2px}
.restyled,.stock{text-decoration:underline dotted var(--ink-2) 1px;text-underline-offset:5px}
.stock::before{content:"§";color:var(--ink-2);font-size:.7em;vertical-align:super}
.echo{text-decoration:underline solid var(--verbatim) 2px;text-underline-offset:5px}
.origins{margin-top:8px;font-size:13px;color:var(--ink-2)}
.origins dt{margin-top:10px;color:var(--ink)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media screen and (prefers-color-scheme:dark){.light{display:none}.dark{display:inline}.rule.dark{display:block}}
@media screen and (max-width:800px){
body{padding:20px 16px 40px}
table,thead,tbody,tr,th,td{display:block}
table{width:auto;margin:0}
col{display:none}
thead td{display:none}
thead th{padding:0 0 8px}
.sign{text-align:start;padding:10px 0 4px}
.sign b{display:inline}
td{padding:8px 12px}
.nothing{display:none}
.whose{display:block}
.omitted{text-align:start}
}
@page{size:landscape;margin:12mm}
@media print{
:root{color-scheme:light}
body{padding:0;font-size:10pt}
td{font-size:10.5pt;line-height:1.6}
.headline{font-size:12pt}
.sign,.omitted,.outlet{break-inside:avoid}
td,ins,del,.omitted{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

/** SHA-256 of the style, as a Content-Security-Policy names it. */
export const PAGE_STYLE_HASH = 'sha256-kbq4pVwZkMkz74rJcPUTD8BSWi6pF07BdAQV0N7N9Nk=';
