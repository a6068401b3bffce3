/** Asks the network; a host may answer in its place. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** What that part exports. */
export type SendPart = typeof import('./send/index.ts');

/**
 * What happens after the button is a part of its own, asked for when a person first touches the form: parsing, receivers,
 * retries. Should it not come, the form is posted as it would be without script.
 */
export const sendPart = (): Promise<SendPart> => import('./send/index.ts');
