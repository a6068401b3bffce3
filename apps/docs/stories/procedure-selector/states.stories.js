import '@ipec/procedure-selector/define.js';
import { draw, examplesOf } from '../../blocks/examples.js';

const examples = examplesOf('procedure-selector');

/** An example, with answers already given, at the page that follows them or at that of one question. */
function story(name, answers, lang = 'en', question = null) {
  return {
    render() {
      const box = draw(examples.find((one) => one.name === name).html);
      box.lang = lang;
      return box;
    },
    async play({ canvasElement }) {
      const element = canvasElement.querySelector('ipec-procedure-selector');
      await element.updateComplete;
      if (answers) element.answers = answers;
      await element.updateComplete;
      if (question) element.goTo(question);
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

export default { title: 'Procedure selector/States', component: 'ipec-procedure-selector' };

export const Start = story('selector');
export const OneCouncil = story('selector-council');
export const Question = story('selector', { nation: 'england' });
export const PartWay = story('selector', ordinary);
export const Welsh = story('selector', { nation: 'wales' }, 'cy');
export const ChangeAnAnswer = story('selector', ordinary, 'en', 'nation');
