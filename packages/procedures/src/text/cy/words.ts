import type { words as en } from '../en/words.ts';
import type { Mirror } from '../mirror.ts';

export const words: Mirror<typeof en> = {
  risk: { low: 'Isel', medium: 'Canolig', high: 'Uchel' },
  fit: { none: 'Dim', low: 'Isel', medium: 'Canolig', high: 'Uchel' },
  verdicts: {
    recommended: 'Argymhellir',
    lawful: 'Agored i chi',
    undetermined: 'Ddim yn hysbys eto',
    'ruled-out': 'Ddim ar gael',
  },
  duties: {
    required: 'Gofynnol',
    conditional: 'Mewn rhai achosion',
    optional: 'Dewisol',
    'not-due': 'Ddim yn ddyledus',
    'not-read': 'Ni ddarllenwyd y gyfraith',
  },
  confidence: { none: 'Dim i’w argymell eto', low: 'Isel', medium: 'Canolig', high: 'Uchel' },
  status: { verified: 'Gwiriwyd', partly: 'Gwiriwyd yn rhannol', unverified: 'Heb ei wirio' },
};
