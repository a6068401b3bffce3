/**
 * Runs in the page of one widget on one host: notes what goes wrong, waits until the widget has drawn itself, looks at it,
 * and goes on to the next page with what it found. So any browser that opens the first page walks through all of them.
 */
(() => {
  const found = { errors: [], violations: [], foreign: [] };
  const { tag, drawn } = document.documentElement.dataset;
  const LONGEST = 8000;
  const started = performance.now();

  addEventListener('error', (event) => {
    // A file of the host's own that is missing is the host's affair.
    if (event.message) found.errors.push(event.message);
  });
  addEventListener('unhandledrejection', (event) => found.errors.push(String(event.reason)));
  addEventListener('securitypolicyviolation', (event) =>
    found.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );

  /** What a widget shows where it has not drawn itself: its children. */
  const shown = () => {
    const widget = document.querySelector(tag);
    if (!widget) return null;
    const part = drawn ? widget.shadowRoot?.querySelector(drawn) : widget;
    return part && part.getBoundingClientRect().height > 0 ? { widget, part } : null;
  };

  const look = () => {
    const now = shown();
    if (!now) return { ...found, isDrawn: false };
    const { widget, part } = now;
    const room = document.querySelector('#room') ?? document.documentElement;
    const below = document.querySelector('#below').getBoundingClientRect();
    const box = widget.getBoundingClientRect();
    return {
      ...found,
      isDrawn: true,
      tooWide: Math.max(0, Math.round(room.scrollWidth - room.clientWidth)),
      font: Number.parseFloat(getComputedStyle(part).fontSize),
      isAbove: below.top >= box.bottom - 1,
      foreign: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.startsWith(location.origin) && !name.startsWith('data:')),
    };
  };

  const report = () => {
    const at = new URL('/engines/next', location.origin);
    at.search = new URLSearchParams({ page: location.pathname, found: JSON.stringify(look()) }).toString();
    location.replace(at);
  };

  const wait = () => {
    document.querySelector('#show')?.click();
    const isOver = performance.now() - started > LONGEST;
    // A tick more after it is drawn: what goes wrong then counts as well.
    if (shown() || isOver) return setTimeout(report, 150);
    return setTimeout(wait, 50);
  };
  addEventListener('load', wait);
})();
