import { json, errors, id, admin, unread, unauthorised } from './parts.ts';

const email = { name: 'email', in: 'query', required: true, schema: { type: 'string', format: 'email' } };
const person = { description: 'Everything kept about the person', content: json({ type: 'object' }) };
const byAddress = {
  required: true,
  content: json({ type: 'object', required: ['email'], properties: { email: { type: 'string' } } }),
};

/** What else can come of a request that names a person by address. */
const ofAddress = {
  404: errors('No such member'),
  422: errors('No address'),
  ...unread,
  ...unauthorised,
};

export const ADMIN_PEOPLE = {
  '/members.csv': {
    get: {
      operationId: 'exportCsv',
      security: admin,
      responses: {
        200: {
          description: 'RFC 4180, safe to open in a spreadsheet',
          content: { 'text/csv': { schema: { type: 'string' } } },
        },
        ...unauthorised,
      },
    },
  },
  '/members.json': {
    get: {
      operationId: 'exportJson',
      security: admin,
      responses: { 200: { description: 'Every member', content: json({ type: 'object' }) }, ...unauthorised },
    },
  },
  '/consents.json': {
    get: {
      operationId: 'ledger',
      security: admin,
      parameters: [
        {
          name: 'after',
          in: 'query',
          schema: { type: 'integer' },
          description: 'The last `seq` already read',
        },
        { name: 'member', in: 'query', schema: { type: 'string' } },
      ],
      responses: {
        200: { description: 'Up to 500 lines of the consent ledger', content: json({ type: 'object' }) },
        422: errors('`after` is not a number, or `member` is not text'),
        ...unauthorised,
      },
    },
  },
  '/members/{id}': {
    parameters: [id],
    delete: {
      operationId: 'erase',
      security: admin,
      responses: {
        204: { description: 'Erased' },
        404: errors('No such member'),
        ...unread,
        ...unauthorised,
      },
    },
  },
  '/erasures': {
    post: {
      operationId: 'eraseByAddress',
      security: admin,
      requestBody: byAddress,
      responses: {
        204: { description: 'Erased' },
        ...ofAddress,
      },
    },
  },
  '/withdrawals': {
    post: {
      operationId: 'withdrawByAddress',
      summary: 'Takes back the consent to email updates',
      security: admin,
      requestBody: byAddress,
      responses: {
        204: { description: 'No more updates' },
        ...ofAddress,
      },
    },
  },
  '/people': {
    parameters: [email],
    get: {
      operationId: 'person',
      summary: 'Answers a subject access request',
      security: admin,
      responses: { 200: person, 404: errors('No such member'), 422: errors('No address'), ...unauthorised },
    },
    patch: {
      operationId: 'correct',
      summary: 'Corrects details; address and consent are the person’s own to change',
      security: admin,
      requestBody: { required: true, content: json({ type: 'object' }) },
      responses: {
        200: person,
        404: errors('No such member'),
        422: errors('No address, or fields with their error codes'),
        ...unread,
        ...unauthorised,
      },
    },
    delete: {
      operationId: 'erasePerson',
      security: admin,
      responses: {
        204: { description: 'Erased' },
        ...ofAddress,
      },
    },
  },
};
