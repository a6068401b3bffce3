import '@ipec/community-join-form/define.js';
import { RECEIVERS } from '@ipec/membership';
import { draw, examplesOf } from '../../blocks/examples.js';

const { html } = examplesOf('community-join-form').find(({ name }) => name === 'join');

/** Sets an attribute, or takes it away where there is nothing to say. */
function set(element, name, value) {
  if (value === '' || value === undefined || value === null) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

export default {
  title: 'Join form/Playground',
  component: 'ipec-community-join-form',
  args: {
    action: 'http://localhost:8787/members',
    controller: 'Example Council',
    'privacy-href': '/privacy',
    'privacy-version': '2026-01',
    purposes: 'email-updates',
    receiver: 'join-service',
    'contact-href': 'join@example.gov.uk',
    heading: 'Join the community',
    'heading-level': 2,
  },
  argTypes: {
    purposes: { control: 'inline-radio', options: ['email-updates', 'membership'] },
    receiver: { control: 'select', options: RECEIVERS.map(({ id }) => id) },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
  render(args) {
    const box = draw(html);
    const element = box.querySelector('ipec-community-join-form');
    for (const [name, value] of Object.entries(args)) set(element, name, value);
    return box;
  },
};

export const Playground = {};
