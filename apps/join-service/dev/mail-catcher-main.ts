import { startMailCatcher } from './mail-catcher.ts';

/** `npm run mail-catcher`: SMTP on `SMTP_PORT` (2525), the caught mail on `MAIL_PORT` (8025), until it is stopped. */
const catcher = await startMailCatcher({
  smtpPort: Number(process.env['SMTP_PORT'] ?? 2525),
  httpPort: Number(process.env['MAIL_PORT'] ?? 8025),
});
process.stdout.write(`SMTP_URL=${catcher.smtpUrl}\ncaught mail: ${catcher.httpUrl}\n`);
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => void catcher.stop().then(() => process.exit(0)));
