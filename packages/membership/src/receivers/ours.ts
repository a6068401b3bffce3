import type { Receiver } from './types.ts';

const APPLICATION = {
  name: '{application.name}',
  email: '{application.email}',
  organisation: '{application.organisation}',
  organisationType: '{application.organisationType}',
  role: '{application.role}',
  nation: '{application.nation}',
  interests: '{application.interests}',
  language: '{application.language}',
};
const DETAILS = {
  wordingId: '{receipt.wordingId}',
  joiningWordingId: '{receipt.membership.wordingId}',
  controllers: '{joined.controllers}',
  asked: '{joined.asked}',
  privacyNoticeVersion: '{receipt.privacyNoticeVersion}',
  component: '{receipt.component}',
  elapsed: '{details.elapsed}',
  formToken: '{details.formToken}',
  altcha: '{details.altcha}',
  website: '{details.website}',
};
const ENDPOINT = {
  name: 'action',
  pattern: /^(https:\/\/[^\s{}]+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/[^\s{}]*)?|\/[^\s{}]*)$/,
  example: 'https://join.example.org/members',
};

/** The join service of this repository, by script. */
export const joinService: Receiver = {
  id: 'join-service',
  title: 'IPEC join service',
  documentation: 'apps/join-service/README.md',
  mode: 'fetch',
  endpoint: '{action}',
  settings: [ENDPOINT],
  contentType: 'application/json',
  headers: { 'Idempotency-Key': '{key}', 'Accept-Language': '{application.language}' },
  body: { ...APPLICATION, updates: '{application.updates}', ...DETAILS },
  accepted: [200, 201],
  acknowledges: 'status',
  idempotent: true,
  consentFields: ['updates', 'asked', 'wordingId', 'joiningWordingId', 'controllers', 'privacyNoticeVersion'],
};

/** Any server that takes an ordinary form: the field names are the application's own, the receipt rides along as JSON. */
export const plainPost: Receiver = {
  id: 'form-post',
  title: 'A plain form post',
  documentation: 'https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#form-submission-2',
  mode: 'navigate',
  endpoint: '{action}',
  settings: [ENDPOINT],
  contentType: 'application/x-www-form-urlencoded',
  headers: {},
  body: {
    ...APPLICATION,
    updates: { when: 'application.updates', then: 'on', otherwise: '' },
    ...DETAILS,
    idempotencyKey: '{key}',
    consentText: '{receipt.wordingText}',
  },
  accepted: [],
  acknowledges: 'not-a-page',
  idempotent: false,
  consentFields: ['updates', 'asked', 'wordingId', 'controllers', 'consentText', 'privacyNoticeVersion'],
};

/** One JSON object to a webhook, Power Automate's "When an HTTP request is received" among them. */
export const webhook: Receiver = {
  id: 'webhook',
  title: 'A webhook (Power Automate, Zapier, Make, n8n)',
  documentation: 'https://learn.microsoft.com/en-us/power-automate/triggers-introduction',
  mode: 'fetch',
  endpoint: '{action}',
  settings: [ENDPOINT],
  contentType: 'application/json',
  headers: { 'Idempotency-Key': '{key}' },
  body: {
    id: '{key}',
    type: 'member.applied',
    application: '{application}',
    consent: '{receipt}',
    page: '{page}',
  },
  accepted: [200, 201, 202, 204],
  acknowledges: 'not-a-page',
  idempotent: false,
  consentFields: ['application.updates', 'consent.wordingId', 'consent.wordingText', 'consent.controllers'],
};
