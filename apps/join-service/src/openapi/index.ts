import { ADMIN_MESSAGES } from './admin-messages.ts';
import { ADMIN_PEOPLE } from './admin-people.ts';
import { APPLYING } from './applying.ts';
import { LINKS } from './links.ts';
import { applicationSchema, ERRORS_SCHEMA } from './schemas.ts';
import { SUPPORT } from './support.ts';

/** The service's contract, as OpenAPI 3.1. */
export function openApi(publicUrl: string): object {
  return {
    openapi: '3.1.0',
    info: { title: 'IPEC join service', version: '1.0.0', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: publicUrl }],
    paths: { ...APPLYING, ...LINKS, ...ADMIN_PEOPLE, ...ADMIN_MESSAGES, ...SUPPORT },
    components: {
      schemas: { Application: applicationSchema(), Errors: ERRORS_SCHEMA },
      securitySchemes: { adminToken: { type: 'http', scheme: 'bearer' } },
    },
  };
}
