/** Short words that every view needs, by code. */
export const words = {
  risk: { low: 'Low', medium: 'Medium', high: 'High' },
  fit: { none: 'None', low: 'Low', medium: 'Medium', high: 'High' },
  verdicts: {
    recommended: 'Recommended',
    lawful: 'Open to you',
    undetermined: 'Not known yet',
    'ruled-out': 'Not available',
  },
  duties: {
    required: 'Required',
    conditional: 'In some cases',
    optional: 'Optional',
    'not-due': 'Not due',
    'not-read': 'Law not read',
  },
  confidence: { none: 'Nothing to recommend yet', low: 'Low', medium: 'Medium', high: 'High' },
  status: { verified: 'Checked', partly: 'Partly checked', unverified: 'Not checked' },
};
