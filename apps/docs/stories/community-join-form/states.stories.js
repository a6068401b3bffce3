import '@ipec/community-join-form/define.js';
import { draw, examplesOf } from '../../blocks/examples.js';

const examples = examplesOf('community-join-form');

const ANSWERS = { name: 'Ada Example', email: 'ada@example.gov.uk', organisation: 'Example Council' };

function fill(form, answers) {
  for (const [name, value] of Object.entries(answers)) form.elements[name].value = value;
  form.querySelector('[value=council]').checked = true;
}

const never = () => new Promise(() => {});
const answer =
  (status, body = {}, headers = {}) =>
  async () =>
    Response.json(body, { status, headers });

/** The first answer for the first request, and so on; the last one stays. */
function inTurn(...answers) {
  let asked = 0;
  return (...request) => answers[Math.min(asked++, answers.length - 1)](...request);
}

/** The example file of that name, drawn as it is. */
function story(name, about, prepare = () => {}) {
  const example = examples.find((one) => one.name === name);
  return {
    name: about ?? example.about.split(/[.:]/)[0],
    parameters: {
      docs: {
        description: { story: about ?? example.about },
        source: { code: example.html, language: 'html' },
      },
    },
    render() {
      const box = draw(example.html);
      prepare(box.querySelector('ipec-community-join-form'), box);
      return box;
    },
  };
}

/** The form filled in and its button pressed, with a receiver that answers so. */
function pressed(about, fetch, { answers = ANSWERS, name = 'join-short', attributes = {} } = {}) {
  return story(name, about, (element) => {
    element.fetch = fetch;
    // As if the form had been on the screen for a minute.
    element.now = () => Date.now() + 60_000;
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    if (answers) fill(element.querySelector('form'), answers);
    const wait = () => (element.isConnected ? element.updateComplete.then(() => element.submit()) : later());
    const later = () => setTimeout(wait, 20);
    later();
  });
}

export default { title: 'Join form/States', tags: ['autodocs'] };

export const Form = story('join');
export const FewestFields = story('join-short');
export const TypedBefore = story('join-typed');
export const WithoutUpdates = story('join-no-updates');
export const NotLive = story('join-not-live');
export const FormPost = story('join-post');
export const HubSpot = story('join-hubspot');
export const Welsh = story('join-welsh');
export const Errors = pressed(
  'Errors: a summary with the focus, and the same words beside each field',
  never,
  {
    answers: null,
  },
);
export const WelshErrors = pressed('Errors in Welsh', never, { answers: null, name: 'join-welsh' });
export const RefusedField = pressed(
  'A field that the service refused',
  answer(422, { errors: [{ field: 'email', code: 'invalid-email' }] }),
);
export const Sending = pressed('On its way', never);
export const TryingAgain = pressed('No answer: kept, and tried again', () => Promise.reject(new TypeError()));
export const NotSent = pressed(
  'Not sent: kept on the page, with another way to join',
  () => Promise.reject(new TypeError()),
  { attributes: { receiver: 'webhook', 'contact-href': 'join@example.gov.uk' } },
);
export const Busy = pressed(
  'Busy: sent later by itself',
  answer(429, { errors: [{ field: 'request', code: 'too-many' }] }, { 'Retry-After': '60' }),
);
export const TooBusy = pressed(
  'Busy for long: the person decides when',
  answer(429, { errors: [{ field: 'request', code: 'too-many' }] }, { 'Retry-After': '600' }),
);
export const Proof = pressed(
  'Busy: a proof of work, with a way without it',
  inTurn(
    answer(429, { errors: [{ field: 'altcha', code: 'proof-helps' }] }, { 'Retry-After': '600' }),
    never,
  ),
);
export const ServiceProblem = pressed('The service will not have it', answer(403), {
  attributes: { 'contact-href': 'https://www.example.gov.uk/contact' },
});
export const Sent = pressed('Received', answer(201));
export const MistypedAddress = pressed('Received, and the address looks mistyped', answer(201), {
  answers: { ...ANSWERS, email: 'ada@homtail.com' },
});

/** What every visitor has where no script runs: the markup itself. */
export const NoScript = {
  ...story('join'),
  name: 'Without script',
  render() {
    const { html } = examples.find(({ name }) => name === 'join');
    return draw(html.replaceAll('ipec-community-join-form', 'div'));
  },
};
