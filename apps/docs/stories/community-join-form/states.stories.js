import '@ipec/community-join-form/define.js';
import { nameAndRest, statesOf } from '../../blocks/states.js';

const { state, withoutScript } = statesOf('community-join-form');

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

/** The form filled in and its button pressed, with a receiver that answers so. */
function pressed(about, fetch, { answers = ANSWERS, example = 'join-short', attributes = {} } = {}) {
  const { name: title, rest: says } = nameAndRest(about);
  const prepare = (element) => {
    element.fetch = fetch;
    // As if the form had been on the screen for a minute.
    element.now = () => Date.now() + 60_000;
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    if (answers) fill(element.querySelector('form'), answers);
    const wait = () => (element.isConnected ? element.updateComplete.then(() => element.submit()) : later());
    const later = () => setTimeout(wait, 20);
    later();
  };
  return state(example, { name: title, says, prepare });
}

export default { title: 'Join form/States', tags: ['autodocs'] };

export const Form = state('join');
export const FewestFields = state('join-short');
export const TypedBefore = state('join-typed');
export const WithoutUpdates = state('join-no-updates');
export const NotLive = state('join-not-live');
export const FormPost = state('join-post');
export const HubSpot = state('join-hubspot');
export const Welsh = state('join-welsh');
export const Errors = pressed(
  'Errors: a summary with the focus, and the same words beside each field',
  never,
  {
    answers: null,
  },
);
export const WelshErrors = pressed('Errors in Welsh', never, { answers: null, example: 'join-welsh' });
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

export const NoScript = withoutScript('join');
