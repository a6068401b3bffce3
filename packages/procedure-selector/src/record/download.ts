import type { RecordFile } from './record-file.ts';

/** Long enough for a browser to have taken the file over. */
const TAKEN_MS = 10_000;

/** Saves a file of the page's own making. Nothing is asked of the network: a strict CSP has no say in it. */
export function download({ name, blob }: RecordFile, document: Document): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN_MS);
}
