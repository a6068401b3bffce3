/**
 * The service as it is tried out: SQLite in a file, mail caught and shown, nothing sent anywhere. Settings of the
 * environment win. Not for live use: the controller is made up.
 */
import { join } from 'node:path';
import { startMailCatcher } from '../dev/mail-catcher.ts';

const file = join(import.meta.dirname, '../dev.sqlite');

const mail = await startMailCatcher({ httpPort: Number(process.env['MAIL_PORT'] ?? 8025) }).catch(
  (error: unknown) => {
    process.stderr.write(`join-service: the mail catcher cannot start: ${String(error)}\n`);
    process.exit(1);
  },
);

const DEFAULTS = {
  DATABASE_URL: `sqlite:${file}`,
  SMTP_URL: mail.smtpUrl,
  MAIL_FROM: 'join@example.gov.uk',
  CONTROLLERS: 'Example Council',
  PRIVACY_URL: 'http://localhost:4173/privacy.html',
  PRIVACY_VERSION: '2026-01',
  CONTACT_EMAIL: 'join@example.gov.uk',
  ALLOWED_ORIGINS: ['localhost', '127.0.0.1']
    .flatMap((host) => [4173, 6006].map((port) => `http://${host}:${port}`))
    .join(','),
  LOG_LEVEL: 'warn',
};
for (const [name, value] of Object.entries(DEFAULTS)) process.env[name] ??= value;

// On standard error, which `npm start` shows; standard output is the log.
process.stderr.write(
  `Join service:  http://localhost:${process.env['PORT'] ?? 8787}/join\nCaught mail:   ${mail.httpUrl}\n`,
);
await import('./main.ts');
