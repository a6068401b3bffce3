import { plural } from '@ipec/element-kit';
import type { Strings } from './strings.ts';

/** Welsh. Awaiting a translator's review. */
export const strings: Strings = {
  name: 'Cyhoeddiadau',
  types: {
    article: 'erthygl',
    blog: 'blog',
    book: 'llyfr',
    'case study': 'astudiaeth achos',
    'case study page': 'tudalen astudiaeth achos',
    'consultation response': 'ymateb i ymgynghoriad',
    course: 'cwrs',
    'event report': 'adroddiad digwyddiad',
    guidance: 'canllawiau',
    infographic: 'graffigyn gwybodaeth',
    news: 'newyddion',
    'open call': 'galwad agored',
    playbook: 'llawlyfr',
    podcast: 'podlediad',
    policy: 'polisi',
    'press release': 'datganiad i’r wasg',
    'programme page': 'tudalen rhaglen',
    report: 'adroddiad',
    research: 'ymchwil',
    'research brief': 'papur briffio ymchwil',
    review: 'adolygiad',
    strategy: 'strategaeth',
    'survey report': 'adroddiad arolwg',
    toolkit: 'pecyn cymorth',
    'web page': 'tudalen we',
    webinar: 'gweminar',
  },
  shown: (shown, total) =>
    shown === total
      ? plural('cy', total, { two: '# ddogfen', other: '# dogfen' })
      : `${shown} o ${plural('cy', total, { two: '# ddogfen', other: '# dogfen' })}`,
  noMatch: 'Nid oes dogfen sy’n cyfateb. Rhowch gynnig ar lai o eiriau neu cliriwch yr hidlwyr.',
  showAll: (total) => `Dangos pob un o’r ${total}`,
  undated: 'Heb ddyddiad',
  updated: (date) => `diweddarwyd ${date}`,
  by: (authors) => `Gan ${authors}`,
  pages: (count) => plural('cy', count, { two: '# dudalen', other: '# tudalen' }),
  unverified: 'Heb ei wirio yn erbyn y ffynhonnell eto',
  loading: 'Wrthi’n llwytho’r cyhoeddiadau…',
  empty: 'Nid oes cyhoeddiadau i’w dangos.',
  error: 'Nid oedd modd llwytho’r cyhoeddiadau.',
  stale: (time) => `Nid oedd modd diweddaru’r cyhoeddiadau. Dyma’r copi o ${time}.`,
  retry: 'Rhoi cynnig arall arni',
};
