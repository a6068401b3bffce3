/** A valid application as it is sent; the people and councils are made up. */
export function application(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: 'Siân Prys',
    email: 'sian.prys@sir-enghraifft.gov.uk',
    organisation: 'Cyngor Sir Enghraifft',
    organisationType: 'council',
    role: 'Head of procurement',
    nation: 'wales',
    interests: ['events'],
    language: 'en',
    updates: true,
    ...overrides,
  };
}

/** Sends one application as JSON. */
export function apply(
  base: string,
  body: Record<string, unknown>,
  key: string | null = crypto.randomUUID(),
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${base}/members`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(key === null ? {} : { 'Idempotency-Key': key }),
      ...headers,
    },
    body: JSON.stringify(body),
  });
}
