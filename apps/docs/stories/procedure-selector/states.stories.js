import '@ipec/procedure-selector/define.js';
import { statesOf } from '../../blocks/states.js';

const { state, withoutScript } = statesOf('procedure-selector');

/** Waits until the element is on the page, and then until it has drawn itself. */
async function onPage(element) {
  while (!element.isConnected) await new Promise((next) => setTimeout(next, 20));
  await element.updateComplete;
}

/** Goes on as a person does, taking what is usual, until the page that is wanted. */
async function goOn(element, wanted) {
  const view = () => element.shadowRoot.querySelector('.selector').dataset.view;
  const press = async (selector) => {
    element.shadowRoot.querySelector(selector).click();
    await element.updateComplete;
  };
  const next = {
    several: async () => {
      await press('form.ask input[value="~none"]');
      await press('form.ask .primary');
    },
    ask: async () => {
      await press('form.ask input[value="unsure"]');
      await press('form.ask .primary');
    },
    check: () => press('.step > .buttons .primary'),
  };
  for (let turns = 0; view() !== wanted && turns < 40; turns += 1) await next[view()]();
}

/** An example, with answers already given, at the page that follows them, at one question, or further on. */
function story(example, name, { says, answers, lang = 'en', question, wanted } = {}) {
  return state(example, {
    name,
    says,
    prepare(element, box) {
      box.lang = lang;
      void onPage(element).then(async () => {
        if (answers) element.answers = answers;
        await element.updateComplete;
        if (question) element.goTo(question);
        if (wanted) await goOn(element, wanted);
      });
    },
  });
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

const settled = {
  ...ordinary,
  healthcare: 'no',
  urgency: 'none',
  serviceCategory: 'ordinary',
  suppliers: 'many',
  maturity: 'established',
  bidderInput: 'written-bids',
  framework: 'none',
  dynamicMarket: 'none',
};
const small = { ...settled, subject: 'goods', estimatedValue: 18500, vat: 'add-20' };

export const CheckYourAnswers = story('selector', 'Check your answers', {
  answers: settled,
  wanted: 'check',
});
export const Result = story('selector', 'A result, with its record', { answers: settled, wanted: 'result' });
export const ResultInWelsh = story('selector', 'A result in Welsh', {
  answers: { ...settled, nation: 'wales' },
  lang: 'cy',
  wanted: 'result',
});
export const Staged = story('selector', 'A result whose stages are designed', {
  answers: { ...settled, maturity: 'adapt', bidderInput: 'demonstration' },
  wanted: 'result',
});
export const OwnRules = story('selector-own-rules', 'A result with the council’s own rules', {
  answers: small,
  wanted: 'result',
});
export const OwnRulesAndTheLaw = story('selector-own-rules', 'The law comes before the own rules', {
  answers: { ...small, estimatedValue: 180000 },
  wanted: 'result',
});
export const NotKnown = story('selector', 'A result where nothing is known', {
  answers: {},
  wanted: 'result',
});

export const NoScript = withoutScript('selector');
