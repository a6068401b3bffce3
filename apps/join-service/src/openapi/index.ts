import { applicationSchema, ERRORS_SCHEMA } from './schemas.ts';

const json = (schema: object) => ({ 'application/json': { schema } });
const errors = (description: string) => ({
  description,
  content: json({ $ref: '#/components/schemas/Errors' }),
});
const page = (description: string) => ({
  description,
  content: { 'text/html': { schema: { type: 'string' } } },
});
const token = { name: 'token', in: 'path', required: true, schema: { type: 'string' } };
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const admin = [{ adminToken: [] }];
const received = {
  description: 'Taken in. The answer is the same whether or not the address was known.',
  content: json({ type: 'object', required: ['status'], properties: { status: { const: 'received' } } }),
};

/** What anything that reads a body may answer. */
const unread = {
  400: errors('Not JSON, not UTF-8, or not all of it came'),
  413: errors('More than 64 kB'),
  415: errors('Neither JSON nor a form'),
};
const tooMany = {
  429: {
    ...errors('Too many from this client; see Retry-After'),
    headers: { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconds' } },
  },
};
const down = { 503: errors('The database does not answer: try again') };

/** The service's contract, as OpenAPI 3.1. */
export function openApi(publicUrl: string): object {
  return {
    openapi: '3.1.0',
    info: { title: 'IPEC join service', version: '1.0.0', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: publicUrl }],
    paths: { ...APPLYING, ...LINKS, ...ADMIN, ...SUPPORT },
    components: {
      schemas: { Application: applicationSchema(), Errors: ERRORS_SCHEMA },
      securitySchemes: { adminToken: { type: 'http', scheme: 'bearer' } },
    },
  };
}

const application = { schema: { $ref: '#/components/schemas/Application' } };

const APPLYING = {
  '/members': {
    post: {
      operationId: 'apply',
      summary: 'Send an application to join',
      parameters: [
        {
          name: 'Idempotency-Key',
          in: 'header',
          description:
            'One key for one application, however often it is sent. 1 to 200 visible ASCII characters.',
          schema: { type: 'string', maxLength: 200 },
        },
      ],
      requestBody: {
        required: true,
        content: { 'application/json': application, 'application/x-www-form-urlencoded': application },
      },
      responses: {
        200: { ...received, description: 'The same key and body were taken in before.' },
        201: received,
        ...unread,
        403: errors('The origin is not on the list'),
        409: errors('The key was used with another body'),
        422: errors('Fields with their error codes'),
        ...tooMany,
        503: errors('Not taken in: try again with the same key'),
      },
    },
  },
  '/confirmations': {
    post: {
      operationId: 'resend',
      summary: 'Send the confirmation mail again, if there is one to send',
      requestBody: {
        required: true,
        content: json({
          type: 'object',
          required: ['email'],
          properties: { email: { type: 'string', format: 'email' } },
        }),
      },
      responses: { 202: received, 422: errors('Not an address'), ...tooMany, ...unread, ...down },
    },
  },
};

const looking = {
  200: page('The page'),
  404: page('Not a link of ours'),
  410: page('Expired or superseded'),
  ...down,
};
const { 410: _, ...unsubscribing } = looking;

const UNSUBSCRIBING_BODY = { type: 'object', properties: { what: { enum: ['updates', 'leave'] } } };
const large = { 413: errors('More than 64 kB') };

const LINKS = {
  '/confirm/{token}': {
    parameters: [token],
    get: {
      operationId: 'lookAtConfirmation',
      summary: 'A page with a button; changes nothing',
      responses: looking,
    },
    post: { operationId: 'confirm', summary: 'Confirms, once', responses: { ...looking, ...large } },
  },
  '/confirm/{token}/resend': {
    parameters: [token],
    post: {
      operationId: 'resendForLink',
      summary: 'A new link for an expired one',
      responses: { 202: page('On its way'), 404: page('Not a link of ours'), ...large, ...down },
    },
  },
  '/keep/{token}': {
    parameters: [token],
    get: {
      operationId: 'lookAtStaying',
      summary: 'A page with a button for a member who was asked whether they want to stay; changes nothing',
      responses: looking,
    },
    post: {
      operationId: 'stay',
      summary: 'Writes down that the member stays, once',
      responses: { ...looking, ...large },
    },
  },
  '/unsubscribe/{token}': {
    parameters: [token],
    get: { operationId: 'lookAtUnsubscribing', summary: 'A page with two buttons', responses: unsubscribing },
    post: {
      operationId: 'unsubscribe',
      summary: 'Stops email updates (RFC 8058 one-click), or leaves',
      description:
        'Any body of any type is taken: the token is the whole authority. Only `what` is looked for in it.',
      requestBody: {
        content: {
          'multipart/form-data': { schema: UNSUBSCRIBING_BODY },
          'application/x-www-form-urlencoded': { schema: UNSUBSCRIBING_BODY },
        },
      },
      responses: { ...unsubscribing, ...large },
    },
  },
};

const unauthorised = { 401: errors('No admin token, or a wrong one'), ...tooMany, ...down };
const email = { name: 'email', in: 'query', required: true, schema: { type: 'string', format: 'email' } };
const person = { description: 'Everything kept about the person', content: json({ type: 'object' }) };
const byAddress = {
  required: true,
  content: json({ type: 'object', required: ['email'], properties: { email: { type: 'string' } } }),
};

const ADMIN = {
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
        422: errors('`after` is no number, or `member` no text'),
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
        404: errors('No such member'),
        422: errors('No address'),
        ...unread,
        ...unauthorised,
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
        404: errors('No such member'),
        422: errors('No address'),
        ...unread,
        ...unauthorised,
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
        404: errors('No such member'),
        422: errors('No address'),
        ...unread,
        ...unauthorised,
      },
    },
  },
  '/dead.json': {
    get: {
      operationId: 'dead',
      security: admin,
      responses: {
        200: { description: 'Mail and webhook calls that were given up', content: json({ type: 'object' }) },
        ...unauthorised,
      },
    },
  },
  '/dead/{id}/retry': {
    parameters: [id],
    post: {
      operationId: 'retry',
      security: admin,
      responses: {
        204: { description: 'It is sent again' },
        404: errors('Not given up'),
        ...unread,
        ...unauthorised,
      },
    },
  },
  '/held/{id}': {
    parameters: [id],
    delete: {
      operationId: 'discard',
      security: admin,
      responses: { 204: { description: 'Deleted' }, 404: errors('Not held'), ...unread, ...unauthorised },
    },
  },
  '/held.json': {
    get: {
      operationId: 'held',
      security: admin,
      responses: {
        200: { description: 'Applications that looked like a machine’s', content: json({ type: 'object' }) },
        ...unauthorised,
      },
    },
  },
  '/held/{id}/release': {
    parameters: [id],
    post: {
      operationId: 'release',
      security: admin,
      responses: { 204: { description: 'Taken in' }, 404: errors('Not held'), ...unread, ...unauthorised },
    },
  },
};

const SUPPORT = {
  '/form.json': {
    get: {
      operationId: 'formSettings',
      summary: 'What a form needs to know',
      responses: { 200: { description: 'Settings', content: json({ type: 'object' }) } },
    },
  },
  '/altcha': {
    get: {
      operationId: 'challenge',
      summary: 'An ALTCHA challenge',
      responses: {
        200: { description: 'The challenge', content: json({ type: 'object' }) },
        404: errors('Proof of work is off'),
      },
    },
  },
  '/healthz': {
    get: {
      operationId: 'health',
      responses: {
        200: { description: 'Up, with its database', content: json({ type: 'object' }) },
        503: errors('Up, without its database'),
      },
    },
  },
  '/metrics': {
    get: {
      operationId: 'metrics',
      description: 'With the metrics token or the admin token',
      security: admin,
      responses: {
        200: { description: 'Prometheus text', content: { 'text/plain': { schema: { type: 'string' } } } },
        ...unauthorised,
      },
    },
  },
};
