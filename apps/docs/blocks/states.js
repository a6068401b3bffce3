import { draw, examplesOf } from './examples.js';

const inCapitals = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The remark of an example in two: its name, and what else it says. A heading and the line below it never say the same.
 *
 * @param {string} about
 */
export function nameAndRest(about) {
  const [, name = about, rest = ''] = /^([^.:]+)[.:]\s*([^]*)$/.exec(about) ?? [];
  return { name, rest: inCapitals(rest) };
}

/**
 * What makes the states of a widget from its example files.
 *
 * @param {string} widget the package's name
 */
export function statesOf(widget) {
  const tag = `ipec-${widget}`;
  const examples = examplesOf(widget);
  const exampleOf = (example) => examples.find(({ name }) => name === example);

  /**
   * An example, drawn as it is.
   *
   * @param {string} example
   * @param {{ name?: string, says?: string, prepare?: (element: HTMLElement, box: HTMLElement) => void }} [of] `says`: when it is met
   */
  function state(example, { name, says, prepare = () => {} } = {}) {
    const { about, html } = exampleOf(example);
    const given = nameAndRest(about);
    return {
      name: name ?? given.name,
      parameters: {
        docs: {
          description: { story: says ?? (name ? '' : given.rest) },
          source: { code: html, language: 'html' },
        },
      },
      render() {
        const box = draw(html);
        prepare(box.querySelector(tag), box);
        return box;
      },
    };
  }

  /** What every visitor has where no script runs: the markup itself. */
  const withoutScript = (example) => ({
    ...state(example, {
      name: 'Without script',
      says: 'The script is off, has not come, or is refused: the page shows its own markup.',
    }),
    render: () => draw(exampleOf(example).html.replaceAll(tag, 'div')),
  });

  return { state, withoutScript };
}
