import { json, errors, admin, unauthorised } from './parts.ts';

export const SUPPORT = {
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
