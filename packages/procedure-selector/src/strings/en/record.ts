import type { RecordStrings } from '../record-strings.ts';

export const record: RecordStrings = {
  record: 'Decision record',
  recordHint: 'What you write here is kept only in the file that you export.',
  recordTitle: 'Name of the purchase',
  recordAuthority: 'Authority',
  recordReference: 'Reference',
  recordDecidedOn: 'Decided on',
  recordApprover: 'Approved by',
  becauseOfNone: 'Choose the route that this reason is for: without it the reason is not in the record.',
  chosenClosed:
    'The route that was chosen is closed now. It stays on the record: choose another, or say why.',
  recordAuthor: 'Prepared by',
  recordChosen: 'Route chosen',
  recordBecause: 'Why this route',
  asRecommended: 'Not chosen yet',
  formats: {
    print: 'Print',
    html: 'Download as a web page',
    docx: 'Download for Word',
    json: 'Download to reopen later',
  },
  exported: 'The record was made.',
  exportFailed: 'The record could not be made. Try another format.',
  fileName: 'decision-record',
  replayed: (day, version) =>
    `This is the record of ${day}, worked out again under its own rules, version ${version}.`,
  replayMissing: (version) =>
    `The rules this record was made under (version ${version}) are not on this page. What you see is worked out under today’s rules.`,
  replayAltered: 'The record does not hold what its answers give under its own rules:',
  fileChanged: 'The file was changed after it was saved: its digest does not fit.',
  touched: 'Changed in it:',
  differs: (recorded, rebuilt) => `the file holds ${recorded}, and its answers give ${rebuilt}`,
  effects: {
    none: 'The rules have changed since, and the result is the same.',
    routes: 'The rules have changed since: the recommendation is the same, and these routes are not.',
    first: 'The rules have changed since, and they change the result.',
  },
  firstNow: (route, regime) => (route === '' ? `They give: ${regime}.` : `They give: ${route} (${regime}).`),
  lawSame: 'The rules have not changed since.',
  toToday: 'Work it out under today’s rules',
  keepHint: 'Nothing is kept unless you ask.',
  persist: {
    none: 'Do not keep them',
    session: 'Until this tab is closed',
    device: 'On this device for 30 days',
    address: 'In the address of this page, to bookmark or share (without your reasons)',
  },
  kept: {
    none: 'Nothing is kept.',
    session: 'Kept until this tab is closed.',
    device: 'Kept on this device for 30 days from the last change.',
    address: 'Your answers are in the address of this page. Whoever has the address can read them.',
  },
  notKept: {
    refused: 'The browser does not allow this page to keep anything.',
    taken:
      'Another tab keeps its answers here, so those of this tab are not kept. Choose another place, or clear what is kept and choose again.',
  },
  clear: 'Clear what is kept',
};
