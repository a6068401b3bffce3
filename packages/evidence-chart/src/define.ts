import { define } from '@ipec/element-kit';
import { EvidenceChart } from './evidence-chart.ts';

define('ipec-evidence-chart', EvidenceChart);

export { EvidenceChart };
export type { IpecDownloadEvent, IpecPointEvent, IpecViewEvent } from './events.ts';
