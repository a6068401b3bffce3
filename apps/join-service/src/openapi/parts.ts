export const json = (schema: object) => ({ 'application/json': { schema } });
export const errors = (description: string) => ({
  description,
  content: json({ $ref: '#/components/schemas/Errors' }),
});
export const page = (description: string) => ({
  description,
  content: { 'text/html': { schema: { type: 'string' } } },
});

/** Parameters of a path. */
export const token = { name: 'token', in: 'path', required: true, schema: { type: 'string' } };
export const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
/** A route for those who hold the admin token. */
export const admin = [{ adminToken: [] }];
/** The answer to an application. */
export const received = {
  description: 'Taken in. The answer is the same whether or not the address was known.',
  content: json({ type: 'object', required: ['status'], properties: { status: { const: 'received' } } }),
};

/** What anything that reads a body may answer. */
export const unread = {
  400: errors('Not JSON, not UTF-8, or not all of it came'),
  413: errors('More than 64 kB'),
  415: errors('Neither JSON nor a form'),
};
export const tooMany = {
  429: {
    ...errors('Too many from this client; see Retry-After'),
    headers: { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconds' } },
  },
};
export const down = { 503: errors('The database does not answer: try again') };

export const unauthorised = { 401: errors('No admin token, or a wrong one'), ...tooMany, ...down };
