/** Whatever a property is set to, before or after the first render: nothing throws, nothing is blank, a right value mends it. */
import { BOXED } from '../src/boxes.ts';
import { expect, test, upgraded } from './site.ts';

for (const tag of Object.keys(BOXED)) {
  test(`${tag}: any value of any property, early and late`, async ({ page, origin, manners }) => {
    test.slow();
    await page.goto(`${origin}/boxes/${tag}.html`);
    await upgraded(page);
    const { wrong, tried, every } = await page.evaluate(async (name) => {
      type Any = HTMLElement & { updateComplete: Promise<unknown> } & Record<string, unknown>;
      const example = document.querySelector<HTMLElement>(`#compare ${name}`) as HTMLElement;
      for (const section of document.querySelectorAll('[data-box]')) section.remove();
      const type = customElements.get(name) as unknown as { elementProperties: Map<string, unknown> };
      const circular: unknown[] = ['a'];
      circular.push(circular);
      const values: Record<string, unknown> = {
        null: null,
        undefined: undefined,
        number: 2025,
        zero: 0,
        nan: NaN,
        infinity: Infinity,
        bigint: 10n,
        true: true,
        false: false,
        empty: '',
        text: 'sector',
        list: ['sector', 'nation'],
        mixed: [1, null, { a: 1 }],
        circular,
        set: new Set(['sector']),
        map: new Map([['a', 1]]),
        date: new Date(0),
        'no date': new Date(NaN),
        url: new URL('https://example.org/a'),
        object: { a: 1 },
        'no prototype': Object.create(null),
        symbol: Symbol('x'),
        function: () => 'x',
        'throwing text': {
          toString: () => {
            throw new Error('no');
          },
        },
        'throwing proxy': new Proxy(
          {},
          {
            get: () => {
              throw new Error('no');
            },
          },
        ),
        promise: Promise.resolve('x'),
        element: document.createElement('p'),
        'numbers in a buffer': new Float64Array([1, 2]),
      };
      const wrong: string[] = [];
      let tried = 0;
      let now = '';
      const note = (event: Event): void => {
        const reason = 'reason' in event ? event.reason : (event as ErrorEvent).message;
        wrong.push(`${now}: ${String(reason)}`);
      };
      addEventListener('error', note);
      addEventListener('unhandledrejection', note);
      const error = console.error;
      console.error = (...all: unknown[]) => {
        if (all[0] instanceof Error) wrong.push(`${now}: ${String(all[0])}`);
      };
      const settled = async (element: Any): Promise<void> => {
        await element.updateComplete.catch((reason: unknown) => wrong.push(`${now}: ${String(reason)}`));
      };
      const isBlank = (element: Any): boolean =>
        element.getBoundingClientRect().height < 20 ||
        element.innerText.trim() + (element.shadowRoot?.textContent ?? '').trim() === '';
      for (const property of type.elementProperties.keys()) {
        for (const [what, value] of Object.entries(values)) {
          for (const when of ['early', 'late']) {
            now = `${property} = ${what}, ${when}`;
            tried += 1;
            const element = example.cloneNode(true) as Any;
            try {
              if (when === 'early') element[property] = value;
              document.body.append(element);
              await settled(element);
              const before = element[property];
              if (when === 'late') element[property] = value;
              await settled(element);
              if (isBlank(element)) wrong.push(`${now}: blank`);
              if (when === 'late') {
                element[property] = before;
                await settled(element);
                if (isBlank(element)) wrong.push(`${now}: blank after a right value`);
              }
            } catch (reason) {
              wrong.push(`${now}: ${String(reason)}`);
            }
            element.remove();
          }
        }
      }
      console.error = error;
      const every = type.elementProperties.size * Object.keys(values).length * 2;
      return { wrong: [...new Set(wrong)], tried, every };
    }, tag);
    expect(wrong).toEqual([]);
    expect(every).toBeGreaterThan(200);
    expect(tried).toBe(every);
    expect(manners.violations).toEqual([]);
  });
}
