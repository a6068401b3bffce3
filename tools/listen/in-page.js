/** What is looked up in the page. Each function runs there, so it uses nothing around it. */

/** Notes the page that the selector is on. */
export function noteSteps() {
  addEventListener('ipec-step', (event) => (document.documentElement.dataset.step = event.id));
}

/** Whether the widget shows what a selector names. */
export function shows(tag, selector) {
  const root = document.querySelector(tag)?.shadowRoot;
  const found = root?.querySelector(selector);
  return Boolean(found && found.getClientRects().length > 0);
}

/** Puts the focus on a control of the widget; an address that nothing has is an error. */
export function goTo(tag, selector) {
  const root = document.querySelector(tag).shadowRoot;
  const control = root.querySelector(selector);
  if (!control) throw new Error(`There is no ${selector}.`);
  control.focus();
  if (root.activeElement !== control) throw new Error(`${selector} cannot have the focus.`);
}

/** Where the interview stands: the kind of page, and the key of its question. */
export function standing(tag) {
  const root = document.querySelector(tag).shadowRoot;
  return {
    view: root.querySelector('.selector')?.dataset.view ?? '',
    key: document.documentElement.dataset.step ?? '',
    title: root.querySelector('#title')?.textContent.trim() ?? '',
  };
}

/** Every hint with what it belongs to. */
export function pairsIn(tag) {
  const root = document.querySelector(tag).shadowRoot;
  const text = (element) => element?.innerText?.replaceAll(/\s+/g, ' ').trim() ?? '';
  const byIds = (ids) =>
    (ids ?? '')
      .split(/\s+/)
      .map((id) => text(root.getElementById(id)))
      .filter(Boolean);
  const labelOf = (element) =>
    element.getAttribute('aria-label') ??
    byIds(element.getAttribute('aria-labelledby'))[0] ??
    text(element.querySelector(':scope > legend') ?? element.labels?.[0]);
  return [...root.querySelectorAll('[aria-describedby]')].flatMap((element) =>
    byIds(element.getAttribute('aria-describedby')).map((hint) => ({ label: labelOf(element), hint })),
  );
}
