import type { guideWords as en } from '../en/guide-words.ts';
import type { Mirror } from '../mirror.ts';

export const guideWords: Mirror<typeof en> = {
  stages: {
    engage: 'Ymgysylltu â’r farchnad',
    notice: 'Cyhoeddi’r hysbysiad tendro',
    participation: 'Ceisiadau i gymryd rhan',
    select: 'Dewis pwy sy’n mynd ymlaen',
    concept: 'Cysyniadau',
    prototype: 'Prototeipiau',
    trial: 'Treialon',
    dialogue: 'Deialog neu negodi',
    demonstration: 'Arddangosiadau',
    jury: 'Panel beirniadu',
    tender: 'Tendrau terfynol',
    assess: 'Asesu tendrau',
    award: 'Crynodebau asesu a hysbysiad dyfarnu',
    standstill: 'Cyfnod segur',
    sign: 'Llofnodi’r contract',
  },
  steps: {
    participation: 'Ceisiadau i gymryd rhan',
    tender: 'Cyfnod tendro',
    standstill: 'Cyfnod segur',
    unread: 'Terfynau amser heb eu darllen ar gyfer y set hon o reolau',
    engage: 'Ymgysylltu â’r farchnad a’i hysbysiad',
    planned: 'Hysbysiad caffael arfaethedig',
    notice: 'Hysbysiad tendro',
    stages: 'Camau rydych chi’n eu dylunio',
    assess: 'Asesu',
    transparency: 'Hysbysiad tryloywder',
    award: 'Hysbysiad dyfarnu contract',
    sign: 'Diwrnod cynharaf i lofnodi',
    details: 'Hysbysiad manylion contract, diwrnod olaf',
    copy: 'Cyhoeddi copi o’r contract, diwrnod olaf',
  },
  lawyer: {
    'direct-award': 'Gellir dadwneud dyfarniad uniongyrchol ar sail gul os na phrofir y sail.',
    exemption: 'Rhaid bodloni esemptiad yn llawn, a dim ond ei amlinelliad a brofir yma.',
    modification: 'Crynhoir y newidiadau a ganiateir yn Atodlen 8 yma, nid eu cymhwyso.',
    utility: 'Cwestiwn technegol yw a yw contract yn gontract cyfleustodau.',
    defence: 'Mae gan gontractau amddiffyn eu rheolau eu hunain nad ydynt wedi’u modelu yma.',
    'health-mixed':
      'Mae contractau gofal iechyd cymysg yn dibynnu ar werth ac ar a ellir prynu’r gweddill ar wahân.',
    'health-unknown': 'Mae rheolau iechyd yn gymwys ar unrhyw werth, felly setlwch hyn cyn dechrau.',
    icb: 'Nid yw dosbarth y byrddau gofal integredig wedi’i gadarnhau.',
    reservation: 'Nid yw wedi’i setlo ar gyfer pob corff pwy a gaiff neilltuo a sut y llunnir ardal.',
    separable: 'Mae rhan wahanadwy dros ei therfyn ei hun yn newid y rheolau ar gyfer y contract cyfan.',
    'near-threshold': 'Mae’r gwerth o fewn 10% i’r terfyn. Mae camgymeriad bach ynddo’n newid y rheolau.',
    'other-nation':
      'Mae defnyddio fframwaith ar draws y ffin yn dibynnu ar bwy a’i harweiniodd ac o dan ba reolau.',
    'old-rules': 'Mae caffaeliadau a ddechreuwyd cyn 24 Chwefror 2025 yn aros o dan y rheoliadau blaenorol.',
    scotland: 'Dim ond yn rhannol y darllenwyd rheolau’r Alban ar gyfer yr offeryn hwn.',
    'national-security':
      'Mae amodau’r esemptiadau hyn yn wahanol, ac mae’r canllawiau ar ddiogelwch gwladol wedi newid.',
    culture:
      'Gall comisiwn diwylliannol fod yn nwyddau neu’n wasanaeth cyffyrddiad ysgafn, gyda therfynau gwahanol.',
  },
  engagement: {
    outcome:
      'Dyma’r canlyniad sydd ei angen arnom. Beth fyddech chi’n ei fesur i ddangos ei fod wedi’i gyflawni?',
    existing: 'Beth sydd ar y farchnad heddiw, pwy sy’n ei ddefnyddio, a gyda pha ganlyniad?',
    who: 'Pwy arall allai ddiwallu’r angen hwn, gan gynnwys cwmnïau nad ydynt wedi gwerthu i’r sector cyhoeddus?',
    alternatives:
      'Pa ddewisiadau eraill sydd yn lle’r cynnyrch rydym yn ei adnabod, a beth fyddai’n gwneud un yn rhesymol neu beidio?',
    development:
      'Beth sydd angen ei ymchwilio neu ei ddatblygu o hyd, a sut y gellid ei wneud fesul cam gyda ffordd allan?',
    trial: 'Sut olwg fyddai ar dreial teg: lle, hyd, mesurau a chost?',
    price: 'Beth sy’n gyrru’r pris dros yr oes gyfan, a sut yr hoffech gael eich talu?',
    lots: 'A fyddai lotiau llai yn dod â mwy o gynigwyr, neu’n gwneud y gwaith yn anoddach ei gyflawni?',
    barriers: 'Beth yn ein telerau arferol sy’n atal cwmnïau bach a mudiadau gwirfoddol rhag cynnig?',
    timetable: 'Faint o amser sydd ei angen arnoch i baratoi cynnig da, ac i ddechrau?',
    integration: 'Â beth y mae’n rhaid iddo gysylltu, a pha safonau agored rydych yn eu cefnogi?',
    rights: 'Pwy ddylai berchen ar yr hyn a ddatblygir, ei drwyddedu a’i rannu?',
    data: 'Pa ddata y byddai eu hangen arnoch neu y byddech yn eu creu, a sut y cedwid hwy’n ddiogel?',
    scale:
      'Os yw’n gweithio, beth fyddai ei angen i’w gyflwyno’n eang, a beth ddylem ei ddweud am hynny nawr?',
    risk: 'Pa risgiau y gallwch eu cario am bris teg, a pha rai ddylai aros gyda ni?',
    carbon: 'Beth fyddai’n torri carbon y pryniant hwn fwyaf?',
  },
};
