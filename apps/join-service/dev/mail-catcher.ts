import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { CaughtMail } from './caught-mail.ts';
import { answerHttp } from './mail-catcher-pages.ts';

export type { CaughtMail } from './caught-mail.ts';

export interface MailCatcher {
  readonly smtpUrl: string;
  readonly httpUrl: string;
  readonly mails: readonly CaughtMail[];
  stop(): Promise<void>;
}

export interface MailCatcherOptions {
  readonly host?: string;
  /** 0, the default, takes any free port. */
  readonly smtpPort?: number;
  readonly httpPort?: number;
  /** The oldest mails give way beyond this many. */
  readonly keep?: number;
}

/** An SMTP server that delivers nothing: it keeps what it is sent in memory and shows it at an HTTP address. */
export async function startMailCatcher(options: MailCatcherOptions = {}): Promise<MailCatcher> {
  const { host = '127.0.0.1', smtpPort = 0, httpPort = 0, keep = 1_000 } = options;
  const mails: CaughtMail[] = [];
  let count = 0;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onAuth: (_, __, done) => done(null, { user: 'anyone' }),
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 200,
    onData: (stream, session, done) => {
      read(stream, session, (count += 1)).then(
        (mail) => {
          mails.push(mail);
          if (mails.length > keep) mails.shift();
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  const http = createServer((request, response) => answerHttp(mails, request, response));
  await new Promise<void>((resolve, reject) => {
    smtp.on('error', reject);
    smtp.listen(smtpPort, host, resolve);
  });
  smtp.removeAllListeners('error');
  smtp.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => http.once('error', reject).listen(httpPort, host, resolve));
  return {
    smtpUrl: `smtp://${host}:${(smtp.server.address() as AddressInfo).port}`,
    httpUrl: `http://${host}:${(http.address() as AddressInfo).port}/`,
    mails,
    stop: () => stop(smtp, http),
  };
}

async function read(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  id: number,
): Promise<CaughtMail> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  const source = Buffer.concat(chunks);
  const mail = await PostalMime.parse(source);
  return {
    id,
    at: new Date().toISOString(),
    to: session.envelope.rcptTo.map(({ address }) => address),
    from: mail.from?.address ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
    source: source.toString('utf8'),
  };
}

async function stop(smtp: SMTPServer, http: Server): Promise<void> {
  http.closeAllConnections();
  await Promise.all([
    new Promise<void>((resolve) => smtp.close(() => resolve())),
    new Promise<void>((resolve) => http.close(() => resolve())),
  ]);
}
