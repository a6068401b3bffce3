import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/**
 * What can be counted without telling anything about a person. There is no count of new members beside applications:
 * the difference would tell whether an address was known.
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
      help: 'Age of the oldest that is due',
      registers,
    }),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
