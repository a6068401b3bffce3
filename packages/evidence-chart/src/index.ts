export { EvidenceChart } from './evidence-chart.ts';
