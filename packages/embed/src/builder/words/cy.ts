import type { BuilderWords } from './builder-words.ts';
import { formCy } from './form-cy.ts';

const FRAME =
  'Mae ffrâm yn dangos yr hyn a ddywed ei chyfeiriad a’r hyn sydd yn ei ffynhonnell (src), ac nid y cynnwys uchod.';

export const cy: BuilderWords = {
  title: 'Adeiladwr',
  intro:
    'Dewiswch declyn, llenwch ef, a’i gymryd i’ch gwefan. Nid oes dim a ysgrifennwch yma yn gadael y dudalen hon: caiff lwytho o’i gwefan ei hun yn unig, felly nid yw lluniau a ffrydiau gwefannau eraill i’w gweld yn y rhagolwg.',
  steps: {
    widget: '1. Teclyn',
    content: '2. Cynnwys',
    attributes: '3. Priodoleddau',
    theme: '4. Thema',
    preview: 'Rhagolwg',
    take: '5. Ei gymryd',
  },
  widget: 'Teclyn',
  asHtml: 'Yr un peth fel HTML',
  content: 'Cynnwys, fel HTML',
  contentHint:
    'Gludwch dabl o daenlen neu dudalen, a daw’n HTML. Caiff sgriptiau ac arddulliau eu gadael allan.',
  form: formCy,
  attention: 'Mae angen sylw ar {count} maes. Yr hyn sydd yma a gymerwch.',
  brand: 'Lliw eich brand',
  brandHint: 'Un lliw, megis #1d4f91. Gadewch ef yn wag am y thema ddiofyn.',
  themeBlock: 'Y thema fel CSS, i’w llwytho ar ôl theme.css',
  themeRegion: 'Y thema fel CSS',
  host: 'Ble rydych yn gwesteio’r ffeiliau',
  output: 'Ei gymryd fel',
  outputRegion: 'Beth i’w gopïo',
  copy: 'Copïo',
  copied: 'Mae wedi’i gopïo.',
  notCopied: 'Dewiswch y testun a’i gopïo.',
  asTheElementChooses: 'fel y mae’r elfen yn dewis',
  pairs: 'Mae {passes} o {all} pâr o liwiau yn cwrdd â’u cymhareb.',
  moved: 'Yn y modd {mode} daeth {from} yn {to}.',
  notAColour: 'Nid lliw yw hwn. Ysgrifennwch un megis #1d4f91.',
  widgets: {
    'case-study-carousel': 'Astudiaethau achos',
    'resource-library': 'Cyhoeddiadau',
    'key-figures': 'Ffigurau allweddol',
    'community-join-form': 'Ymuno â’r gymuned',
    'procedure-selector': 'Dod o hyd i’r weithdrefn gaffael gywir',
    'evidence-chart': 'Tystiolaeth',
  },
  outputs: {
    html: { title: 'HTML', note: 'Ar gyfer unrhyw dudalen lle cewch ysgrifennu HTML a sgript.' },
    policy: { title: 'Content Security Policy', note: 'Beth y mae’n rhaid i bolisi llym ei ganiatáu.' },
    frame: { title: 'Ffrâm', note: FRAME },
    'frame-address': { title: 'Cyfeiriad y ffrâm', note: FRAME },
    oembed: {
      title: 'Cyfeiriad oEmbed',
      note: 'Gludwch ef ar linell ei hun. Rhaid ffurfweddu tudalen y ffrâm yn ei ffeil, am nad yw oEmbed gwesteiwr statig yn ailadrodd ymholiad.',
    },
    'wordpress-block': {
      title: 'Bloc WordPress',
      note: 'Gludwch ef i olygydd tudalen. Rhaid i’r ategyn fod yn weithredol.',
    },
    'wordpress-shortcode': {
      title: 'Cod byr WordPress',
      note: 'Ar gyfer y golygydd clasurol, yn ei olwg testun. Rhaid i’r ategyn fod yn weithredol.',
    },
    'drupal-text': {
      title: 'Testun Drupal',
      note: 'Ar gyfer golwg ffynhonnell maes testun cyfoethog y mae gan ei fformat hidlydd IPEC.',
    },
    'drupal-twig': { title: 'Templed Drupal', note: 'Ar gyfer templed eich thema.' },
    react: { title: 'React', note: 'React 19 neu’n fwy newydd.' },
    vue: {
      title: 'Vue',
      note: 'Vue 3; rhaid i’w grynhoydd wybod mai elfennau personol yw tagiau ag ipec-.',
    },
    svelte: { title: 'Svelte', note: 'Svelte 5.' },
  },
};
