import '@ipec/procedure-selector/define.js';
import { draw, examplesOf } from '../../blocks/examples.js';

const examples = examplesOf('procedure-selector');

/** Waits until the element is on the page, and then until it has drawn itself. */
async function onPage(element) {
  while (!element.isConnected) await new Promise((next) => setTimeout(next, 20));
  await element.updateComplete;
}

/** An example, with answers already given, at the page that follows them or at that of one question. */
function story(name, about, { answers, lang = 'en', question } = {}) {
  const { html } = examples.find((one) => one.name === name);
  return {
    name: about,
    parameters: { docs: { source: { code: html, language: 'html' } } },
    render() {
      const box = draw(html);
      box.lang = lang;
      const element = box.querySelector('ipec-procedure-selector');
      void onPage(element).then(async () => {
        if (answers) element.answers = answers;
        await element.updateComplete;
        if (question) element.goTo(question);
      });
      return box;
    },
  };
}

const ordinary = {
  nation: 'england',
  buyer: 'council',
  arrangement: 'purchase',
  subject: 'services',
  estimatedValue: 250000,
  vat: 'included',
  optionsValue: 0,
  linkedValue: 0,
};

export default { title: 'Procedure selector/States', tags: ['autodocs'] };

export const Start = story('selector', 'The start page');
export const OneCouncil = story('selector-council', 'For one council');
export const Question = story('selector', 'A question', { answers: { nation: 'england' } });
export const PartWay = story('selector', 'Part of the way', { answers: ordinary });
export const Welsh = story('selector', 'In Welsh', { answers: { nation: 'wales' }, lang: 'cy' });
export const ChangeAnAnswer = story('selector', 'An answer is changed', {
  answers: ordinary,
  question: 'nation',
});

/** What every visitor has where no script runs: the page's own links. */
export const NoScript = {
  ...story('selector', 'Without script'),
  render() {
    const { html } = examples.find(({ name }) => name === 'selector');
    return draw(html.replaceAll('ipec-procedure-selector', 'div'));
  },
};
