/** The styles of a report page: light, dark, forced colours, 320 px and paper. */
export const STYLES = `
:root{color-scheme:light dark;--ink:#1d2530;--muted:#4a5563;--paper:#fff;--panel:#f4f6f8;--line:#7a8694;--accent:#0b5c8a}
@media (prefers-color-scheme:dark){:root{--ink:#eef2f6;--muted:#b9c3ce;--paper:#14191f;--panel:#1e252d;--line:#8d99a6;--accent:#7cc4ee}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
header,main,footer{max-width:72rem;margin:0 auto;padding:1rem}
h1{font-size:clamp(1.5rem,1.1rem + 2vw,2.25rem);line-height:1.2;text-wrap:balance}
h2{margin-top:2.5rem}h3{margin:0;font-size:1.1rem;line-height:1.3}h4{margin:1rem 0 .25rem;font-size:1rem}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.read{padding:0 1rem 1rem;border:1px solid var(--line);border-radius:.5rem}
.read h2{margin-top:1rem}
.panels{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));align-items:start}
.panel{background:var(--panel);border-radius:.5rem;padding:1rem;min-width:0;overflow-wrap:anywhere}
.panel p{margin:.25rem 0}
.figure{font-size:2rem;font-weight:700;line-height:1.2}
.peer{color:var(--muted)}
svg{max-width:100%;display:block}
.peers{stroke:var(--line);stroke-width:3}.median{stroke:var(--ink);stroke-width:3}
.ours,.ours-bar{fill:var(--accent)}.line{fill:none;stroke:var(--accent);stroke-width:2}
.bar{width:100%;max-width:8rem;height:.5rem}
table{border-collapse:collapse;width:100%;font-size:.9rem;margin:.5rem 0}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:start;vertical-align:top;padding:.3rem .4rem .3rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-weight:600;overflow-wrap:normal}
td{font-variant-numeric:tabular-nums}
details{margin-top:.5rem}summary{cursor:pointer;padding:.25rem 0;min-height:1.5rem}
.notices{columns:12rem;padding-inline-start:1.2rem;margin:.25rem 0}
.notices a{display:inline-block;padding:.2rem 0}
pre{overflow:auto;max-height:14rem;padding:.5rem;border:1px solid var(--line);font-size:.8rem}
@media (forced-colors:active){.ours,.ours-bar{fill:LinkText}.line{stroke:LinkText}.peers,.median{stroke:CanvasText}.panel{border:1px solid CanvasText}}
@media print{:root{--panel:#fff}header p,.paste{display:none}.panels{display:block}.panel{border:1px solid #999;margin-bottom:1rem;break-inside:avoid}}
`.trim();
