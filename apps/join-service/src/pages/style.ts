/**
 * The one stylesheet of the service's pages. Every value is a theme token with a fallback, so that a council's theme
 * can be put before it and the pages are readable without one. Contrast of the fallbacks: #006A52 on white 6.6:1,
 * #b3261e on white 6.5:1, focus #0b0c0c on #ffdd00 14:1.
 */
export const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body {
  margin: 0;
  color: var(--ipec-color-text, #0b0c0c);
  background: var(--ipec-color-surface, #fff);
  font: 1.1875rem/1.5 var(--ipec-font-body, system-ui, sans-serif);
  overflow-wrap: break-word;
}
.page { max-width: 40rem; margin-inline: auto; padding: 1rem; }
header.page { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; justify-content: space-between; border-bottom: .25rem solid var(--ipec-color-brand, #006A52); }
footer.page { border-top: 1px solid var(--ipec-color-border, #6b7276); margin-top: 2rem; }
footer a { margin-inline-end: 1.5rem; }
h1 { font-family: var(--ipec-font-heading, var(--ipec-font-body, system-ui, sans-serif)); font-size: 1.75rem; line-height: 1.2; margin: 1.5rem 0 1rem; }
h2 { font-family: var(--ipec-font-heading, var(--ipec-font-body, system-ui, sans-serif)); font-size: 1.25rem; line-height: 1.3; margin: 0 0 .5rem; }
a { color: var(--ipec-color-link, #006A52); }
a, button, input, select { scroll-margin-top: 1rem; }
a:focus-visible, :is(button, input, select, summary, h1, .summary):focus-visible {
  outline: 3px solid var(--ipec-color-focus, #ffdd00);
  outline-offset: 0;
  box-shadow: 0 0 0 6px var(--ipec-color-focus-text, #0b0c0c);
}
button {
  font-family: inherit;
  font-size: 1.1875rem;
  font-weight: bold;
  line-height: 1.3;
  padding: .6rem 1rem;
  min-height: 2.75rem;
  margin: .5rem 0 1rem;
  border: 2px solid transparent;
  border-radius: var(--ipec-radius, 0);
  color: var(--ipec-color-on-brand, #fff);
  background: var(--ipec-color-brand, #006A52);
  cursor: pointer;
}
button.link { font-size: 1rem; font-weight: normal; text-decoration: underline; min-height: 0; padding: .25rem 0; margin: 0; color: var(--ipec-color-link, #006A52); background: transparent; }
button.second { color: var(--ipec-color-text, #0b0c0c); background: transparent; border-color: currentcolor; }
dl { margin: 0 0 1.5rem; }
dl > div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding-block: .5rem; border-bottom: 1px solid var(--ipec-color-border, #6b7276); }
dt { flex: 0 0 12rem; font-weight: bold; }
dd { flex: 1 1 14rem; min-width: 0; margin: 0; overflow-wrap: anywhere; }
blockquote { margin: 0 0 1.5rem; padding-inline-start: 1rem; border-inline-start: .3rem solid var(--ipec-color-border, #6b7276); }
blockquote p { margin: 0 0 .25rem; }
.foot { display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: center; border-top: 1px solid var(--ipec-color-border, #6b7276); margin-top: 2rem; padding-top: 1rem; }
.done { border-inline-start: .3rem solid var(--ipec-color-brand, #006A52); padding: .75rem 1rem; background: var(--ipec-color-surface-muted, #f1f6f4); }
.wide { overflow-x: auto; position: relative; }
.wide:focus-visible { outline: 3px solid var(--ipec-color-focus-text, #0b0c0c); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: 1rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--ipec-color-border, #6b7276); }
td form { display: inline-block; }
td button { margin: 0 .5rem .5rem 0; font-size: 1rem; }
details { margin-bottom: 1rem; }
summary { cursor: pointer; min-height: 1.5rem; }
h2 { margin-top: 2rem; }
.summary h2 { margin-top: 0; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.field { margin-block: 0 1.75rem; }
.field label, legend { display: block; font-weight: bold; padding: 0; margin-bottom: .25rem; }
.hint { color: var(--ipec-color-text-muted, #484f53); margin: 0 0 .5rem; }
.error { color: var(--ipec-color-error, #b3261e); font-weight: bold; margin: 0 0 .5rem; }
.wrong { border-inline-start: .3rem solid var(--ipec-color-error, #b3261e); padding-inline-start: .75rem; }
input:not([type=radio], [type=checkbox]), select {
  font: inherit;
  width: 100%;
  min-height: 2.75rem;
  padding: .3rem .5rem;
  color: inherit;
  background: var(--ipec-color-surface, #fff);
  border: 2px solid var(--ipec-color-input-border, #0b0c0c);
  border-radius: var(--ipec-radius, 0);
}
.choice { display: flex; gap: .75rem; align-items: flex-start; margin-bottom: .6rem; }
.choice input { flex: none; width: 1.6rem; height: 1.6rem; margin: .1rem 0; accent-color: var(--ipec-color-brand, #006A52); }
.choice label { font-weight: normal; margin: 0; }
.summary { border: .3rem solid var(--ipec-color-error, #b3261e); padding: 1rem; margin: 1.5rem 0; }
.summary a { color: var(--ipec-color-error, #b3261e); font-weight: bold; }
.summary ul { margin: 0; padding-inline-start: 1.25rem; }
.trap { display: none; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) { button { border-color: ButtonText; } }
`;
