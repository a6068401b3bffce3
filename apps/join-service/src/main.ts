import { parseConfig } from './config/parse-config.ts';

/** How long a stop may take before it is cut short, in milliseconds. */
const STOP_MS = 15_000;

/** One line that says what and where, and exit code 1: what an operator needs at three in the morning. */
function giveUp(message: string): never {
  process.stderr.write(`join-service: ${message.replaceAll(/\s+/g, ' ')}\n`);
  process.exit(1);
}

const config = parseConfig(process.env);
if (!config.ok) giveUp(config.issues.map(({ message }) => message).join('; '));

// Loaded only now, so that a wrong setting is reported at once.
const { start, startFailure } = await import('./start.ts');
const running = await start(config.value).catch((error: unknown) => giveUp(startFailure(error)));

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_MS).unref();
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
