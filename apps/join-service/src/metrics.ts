import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/**
 * What can be counted without telling anything about a person. Even so it is for the operator alone: a count before
 * and after somebody's own request would tell whether an address was known.
 */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({
      name: 'join_http_request_seconds',
      help: 'Time to answer a request, by route and status',
      labelNames: ['route', 'status'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
      registers,
    }),
    applications: new Counter({
      name: 'join_applications_total',
      help: 'Applications by what was answered',
      labelNames: ['answer'],
      registers,
    }),
    suspicious: new Counter({
      name: 'join_suspicious_total',
      help: 'Applications that looked like a machine’s, by why; those with the trap are held',
      labelNames: ['why'],
      registers,
    }),
    sent: new Counter({
      name: 'join_outbox_total',
      help: 'Mail and webhook calls by outcome',
      labelNames: ['channel', 'outcome'],
      registers,
    }),
    waiting: new Gauge({
      name: 'join_outbox_waiting',
      help: 'Mail and webhook calls not sent yet',
      registers,
    }),
    oldest: new Gauge({
      name: 'join_outbox_oldest_seconds',
      help: 'How long the oldest that is not sent yet has waited since its commit',
      registers,
    }),
    dead: new Gauge({
      name: 'join_outbox_dead',
      help: 'Mail and webhook calls that were given up and not looked at',
      registers,
    }),
    held: new Gauge({
      name: 'join_applications_held',
      help: 'Applications that wait for a person to look at them',
      registers,
    }),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
