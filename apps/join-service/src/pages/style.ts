/**
 * The one stylesheet of the service's pages: the measures of the form on a page, so that both look like one journey. Every
 * colour is a theme token with a fallback, so that a council's theme can be put before it; without one they follow the
 * person's light or dark setting. Contrast of the fallbacks on their grounds, light and dark: text 19:1 and 15:1, muted
 * 8:1 and 9:1, green 6.6:1 and 9:1, red 6.5:1 and 8:1.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --text: var(--ipec-color-text, #0b0c0c);
  --muted: var(--ipec-color-text-muted, #484f53);
  --surface: var(--ipec-color-surface, #fff);
  --soft: var(--ipec-color-surface-muted, #f1f6f4);
  --line: var(--ipec-color-border, #b1b8bb);
  --control: var(--ipec-color-border-control, #0b0c0c);
  --accent: var(--ipec-color-accent, #006a52);
  --on-accent: var(--ipec-color-on-accent, #fff);
  --link: var(--ipec-color-link, #006a52);
  --error: var(--ipec-color-error, #b3261e);
  --on-grave: #fff;
  --focus: var(--ipec-color-focus, #0b0c0c);
  --radius: var(--ipec-radius, 4px);
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: var(--ipec-color-text, #f1f3f3);
    --muted: var(--ipec-color-text-muted, #bcc4c8);
    --surface: var(--ipec-color-surface, #15191b);
    --soft: var(--ipec-color-surface-muted, #1f2a27);
    --line: var(--ipec-color-border, #4b5559);
    --control: var(--ipec-color-border-control, #aab3b7);
    --accent: var(--ipec-color-accent, #5fd0ae);
    --on-accent: var(--ipec-color-on-accent, #08130f);
    --link: var(--ipec-color-link, #7adabb);
    --error: var(--ipec-color-error, #ff9b92);
    --focus: var(--ipec-color-focus, #ffdd00);
    --on-grave: #1c0503;
  }
}
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none; }
body {
  margin: 0;
  min-height: 100vh;
  display: flex;
  flex-direction: column;
  color: var(--text);
  background: var(--surface);
  font-family: var(--ipec-font-family, system-ui, sans-serif);
  font-size: 1.125rem;
  line-height: 1.5;
  overflow-wrap: anywhere;
}
.page { width: 100%; max-width: 44rem; margin-inline: auto; padding: 1rem; }
.page.broad { max-width: 64rem; }
.bar { border-bottom: 4px solid var(--accent); }
header.page { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: center; justify-content: space-between; font-weight: 600; }
header a, header button.link, footer a { font-weight: normal; }
header a, footer a { display: inline-block; padding-block: .5rem; }
main.page { flex: 1; }
.rim { border-top: 1px solid var(--line); margin-top: 2rem; }
footer a { margin-inline-end: 1.5rem; }
h1, h2 { font-family: var(--ipec-font-family-heading, inherit); text-wrap: balance; }
h1 { font-size: 2rem; line-height: 1.2; margin: 1rem 0 1.5rem; }
h2 { font-size: 1.375rem; line-height: 1.25; margin: 2.5rem 0 .75rem; }
p { margin: 0 0 1rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: 3px; }
a, button, input, select { scroll-margin-top: 1rem; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
:is(button, input, select) { font: inherit; }
button {
  font-weight: 600;
  min-height: 44px;
  max-width: 100%;
  padding: .5em 1em;
  margin: .5rem 0 1rem;
  border: 2px solid var(--accent);
  border-radius: var(--radius);
  color: var(--on-accent);
  background: var(--accent);
  cursor: pointer;
}
button:hover { text-decoration: underline; }
button.second { color: var(--accent); background: none; border-color: currentcolor; }
button.grave { color: var(--on-grave); background: var(--error); border-color: var(--error); }
button.link { font-weight: normal; text-decoration: underline; text-underline-offset: .15em; padding: 0; margin: 0; border: 0; color: var(--link); background: none; }
dl { margin: 0 0 1.5rem; border-top: 1px solid var(--line); }
dl > div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding-block: .6rem; border-bottom: 1px solid var(--line); }
dt { flex: 0 0 14rem; font-weight: 600; }
dd { flex: 1 1 14rem; min-width: 0; margin: 0; }
blockquote { margin: 0 0 1.5rem; padding-inline-start: 1rem; border-inline-start: 4px solid var(--line); }
blockquote p { margin: 0 0 .25rem; }
.foot { display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: center; border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: 1rem; }
.done { border-inline-start: 4px solid var(--accent); padding: .75rem 1rem; background: var(--soft); }
.wide { overflow-x: auto; position: relative; margin-bottom: 1rem; }
table { border-collapse: collapse; width: 100%; font-size: 1rem; overflow-wrap: normal; }
th, td { text-align: start; vertical-align: top; padding: .6rem 1rem .6rem 0; border-bottom: 1px solid var(--line); }
td.address { overflow-wrap: anywhere; min-width: 12rem; }
td form { display: inline-block; }
td button { margin: 0 .5rem .5rem 0; font-size: 1rem; white-space: nowrap; }
time { white-space: nowrap; }
details { margin-bottom: 1rem; }
summary { cursor: pointer; min-height: 44px; padding-block: .5rem; color: var(--link); text-decoration: underline; text-underline-offset: .15em; }
.broad :is(.field, .summary, .done, blockquote) { max-width: 40rem; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.field { margin-block: 0 1.5rem; }
.field label, legend { display: block; font-weight: 600; padding: 0; margin-bottom: .25rem; }
.hint { color: var(--muted); margin: 0 0 .25rem; }
.error { color: var(--error); font-weight: 600; margin: 0 0 .25rem; }
.wrong { border-inline-start: 4px solid var(--error); padding-inline-start: .75rem; }
input:not([type=radio], [type=checkbox]), select {
  display: block;
  width: 100%;
  min-height: 44px;
  padding: .25em .5em;
  color: var(--text);
  background: var(--surface);
  border: 2px solid var(--control);
  border-radius: var(--radius);
}
.wrong :is(input, select) { border-color: var(--error); }
.choice { display: flex; min-height: 44px; align-items: start; }
.choice input { flex: none; width: 24px; height: 24px; margin: 10px 0; accent-color: var(--accent); }
.choice label { flex: 1; font-weight: normal; margin: 0; padding: calc(22px - .5lh) .75em; cursor: pointer; }
.summary { border: 4px solid var(--error); border-radius: var(--radius); padding: 1rem; margin: 1rem 0 1.5rem; }
.summary h2 { margin: 0 0 .5rem; }
.summary a { display: inline-block; padding-block: .25rem; color: var(--error); font-weight: 600; }
.summary ul { list-style: none; margin: 0; padding: 0; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) { button { border-color: ButtonText; } }
@media print { button, .foot, header a { display: none; } }
`;
