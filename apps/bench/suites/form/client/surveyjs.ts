import { Model } from 'survey-core';
import 'survey-js-ui';
import type { PlainField } from '../fields.ts';
import { place, readFields } from './read-fields.ts';

const TYPES: Readonly<Record<PlainField['control'], Readonly<Record<string, string>>>> = {
  text: { type: 'text' },
  email: { type: 'text', inputType: 'email' },
  select: { type: 'dropdown' },
  radios: { type: 'radiogroup' },
  checkboxes: { type: 'checkbox' },
  tick: { type: 'checkbox' },
};

function question({ name, control, label, hint, required, options }: PlainField): object {
  const choices = control === 'tick' ? [{ id: 'on', label }] : options;
  return {
    ...TYPES[control],
    name,
    title: control === 'tick' ? 'Email updates (optional)' : label,
    description: hint ?? '',
    isRequired: required,
    choices: choices.map(({ id, label: text }) => ({ value: id, text })),
  };
}

const { fields, submit } = readFields();
const survey = new Model({
  completeText: submit,
  checkErrorsMode: 'onComplete',
  questionErrorLocation: 'top',
  elements: fields.map(question),
});
survey.onAfterRenderSurvey.add(() => benchReady());
survey.render(place());
