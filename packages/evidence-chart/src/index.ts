export { EvidenceChart } from './evidence-chart.ts';
export { IpecDownloadEvent, IpecPointEvent, IpecViewEvent } from './events.ts';
