import type { questions as en } from '../en/questions.ts';
import type { Mirror } from '../mirror.ts';

const MINIMUM = 'Isafswm yn unig yw’r cyfanswm: gall brofi ‘uwchben’ ond nid ‘o dan’.';
const NO_RND = 'Ni ddibynnir ar yr esemptiad ymchwil a datblygu.';
const NOT_RELIED = 'Ni ddibynnir ar yr esemptiad.';

export const questions: Mirror<typeof en> = {
  nation: {
    ask: 'Corff cyhoeddus pa wlad sy’n prynu?',
    help: 'Dewiswch yn ôl pwy sy’n rhedeg eich sefydliad, nid ble mae’r gwaith yn cael ei wneud.',
    unsure: 'Ni argymhellir dim. Mae llwybrau pob gwlad yn aros yn agored nes ateb hyn.',
    options: {
      england:
        'Corff yn Lloegr, neu gorff ar gyfer y DU neu Brydain Fawr gyfan sy’n atebol i weinidogion y DU',
      wales: 'Awdurdod datganoledig Cymreig: cyngor, corff GIG neu gorff Llywodraeth Cymru',
      'northern-ireland': 'Awdurdod trosglwyddedig yng Ngogledd Iwerddon: cyngor, adran neu gorff cyhoeddus',
      scotland: 'Awdurdod datganoledig yn yr Alban: cyngor, NHS Scotland neu gorff Llywodraeth yr Alban',
    },
  },
  buyer: {
    ask: 'Pa fath o sefydliad ydych chi?',
    help: 'Mae ymddiriedolaethau’r GIG yn cyfrif fel llywodraeth ganolog ar gyfer y terfynau arian. Mae ysgolion yn cynnwys academïau a cholegau addysg bellach.',
    unsure: 'Defnyddiwch y trothwy is (llywodraeth ganolog) a chadwch y ddwy ochr yn agored.',
    options: {
      council: 'Cyngor sir, dosbarth, unedol, bwrdeistref, plwyf, tref neu gymuned',
      'combined-authority': 'Awdurdod cyfun neu faerol, neu Awdurdod Llundain Fwyaf',
      'police-or-fire': 'Comisiynydd heddlu a throseddu, corff heddlu neu awdurdod tân ac achub',
      'transport-body': 'Gweithrediaeth drafnidiaeth neu awdurdod trafnidiaeth dinas',
      'central-government':
        'Adran, asiantaeth neu gorff arall ar y rhestr llywodraeth ganolog (gan gynnwys cyrff a restrir yng Ngogledd Iwerddon)',
      'nhs-trust':
        'Ymddiriedolaeth GIG, ymddiriedolaeth sefydledig, bwrdd iechyd, NHS England neu gorff GIG arall a restrir',
      icb: 'Bwrdd gofal integredig',
      school: 'Ysgol a gynhelir, ymddiriedolaeth academi neu goleg addysg bellach',
      university: 'Prifysgol neu gorff addysg uwch arall a ariennir yn gyhoeddus',
      'public-undertaking':
        'Busnes dan reolaeth gyhoeddus sy’n rhedeg cyfleustod (maes awyr, porthladd, ynni, dŵr, trafnidiaeth)',
      'private-utility': 'Cwmni preifat sy’n rhedeg cyfleustod â hawliau arbennig neu unigryw',
      'other-public-body': 'Corff arall a ariennir neu a oruchwylir yn gyhoeddus yn bennaf',
    },
  },
  arrangement: {
    ask: 'Beth ydych chi’n bwriadu ei wneud?',
    help: 'Os cewch wasanaeth neu unrhyw fudd arall yn ôl, mae’n bryniant hyd yn oed pan nad oes arian yn newid dwylo.',
    unsure: 'Triniwch ef fel pryniant.',
    options: {
      purchase:
        'Cael nwyddau, gwasanaethau neu waith yn gyfnewid am arian neu unrhyw beth arall o werth, gan gynnwys hawl i godi tâl ar ddefnyddwyr',
      grant: 'Rhoi arian tuag at brosiect rhywun arall heb gael gwasanaeth yn ôl',
      'free-trial': 'Rhoi cynnig ar rywbeth am ddim, heb roi dim o werth yn gyfnewid a heb addo prynu',
      engagement: 'Siarad â’r farchnad neu gynnal digwyddiad syniadau; ni ddaw contract o’r cam hwn',
    },
  },
  subject: {
    ask: 'Beth yw ef yn bennaf?',
    help: 'Ewch yn ôl y prif ddiben. Mae adeilad a wneir neu a addesir i’ch manyleb yn cyfrif fel gwaith hyd yn oed os byddwch yn prynu neu’n prydlesu’r eiddo yn y pen draw.',
    unsure: 'Defnyddiwch nwyddau neu wasanaethau (y terfyn isaf). Peidiwch byth â thybio esemptiad.',
    options: {
      goods: 'Pethau rydych yn eu prynu, eu llogi neu eu prydlesu',
      services: 'Gwaith a wneir i chi, gan gynnwys meddalwedd fel gwasanaeth, dylunio a chyngor',
      works: 'Gwaith adeiladu, peirianneg sifil neu osod',
      'services-concession':
        'Mae’r cyflenwr yn rhedeg gwasanaeth ac yn ennill drwy godi tâl ar ddefnyddwyr neu fanteisio arno, ac yn ysgwyddo’r risg fasnachol',
      'works-concession':
        'Mae’r cyflenwr yn adeiladu rhywbeth ac yn ennill drwy fanteisio arno, ac yn ysgwyddo’r risg fasnachol',
      land: 'Prynu neu rentu tir neu adeiladau presennol',
      'land-built-to-order': 'Tir neu adeilad y bydd rhywun yn ei adeiladu neu’n ei addasu i’ch manyleb',
      'legal-proceedings': 'Cynrychiolaeth mewn llys neu dribiwnlys, neu gyngor wrth baratoi ar gyfer hynny',
      'other-exempt':
        'Cyflogaeth, benthyciadau, cymrodeddu neu gyfryngu, cynnwys darlledu, gwasanaethau brys dielw, trafnidiaeth gyhoeddus o dan ei rheolau ei hun, neu ddiogelwch gwladol',
    },
  },
  estimatedValue: {
    ask: 'Faint fyddwch chi’n ei dalu dros y cyfnod sefydlog, cyn unrhyw estyniad neu opsiwn?',
    help: 'Rhowch y mwyaf y gallech ddisgwyl ei dalu, gyda ffioedd a gwerth unrhyw beth rydych yn ei ddarparu mewn nwyddau. Ar gyfer fframwaith neu farchnad ddeinamig, adiwch bob pryniant a ddisgwylir drwyddi. Dewiswch ‘methu amcangyfrif’ dim ond os nad oes ffigur gonest yn bosibl.',
    unsure:
      'Cynlluniwch fel pe bai uwchben y trothwy; mae llwybrau o dan y trothwy yn aros heb eu penderfynu.',
    options: {
      'cannot-estimate':
        'Nid oes amcangyfrif gonest yn bosibl; mae’r gyfraith wedyn yn trin y contract fel un uwchben y trothwy',
    },
  },
  vat: {
    ask: 'Sut mae eich ffigurau’n trin TAW?',
    help: 'Mae’r terfynau’n cynnwys TAW. Nid oes TAW ar gyflenwadau cyfradd sero ac esempt, felly peidiwch ag ychwanegu dim.',
    unsure:
      'Profwch y ddau ben: y ffigur fel y mae a’r ffigur gydag 20% yn ychwanegol. Os ydynt bob ochr i’r terfyn, cynlluniwch fel uwchben.',
    options: {
      included: 'Mae’r ffigurau eisoes yn cynnwys unrhyw TAW',
      'add-20': 'Mae’r ffigurau’n hepgor TAW ar y gyfradd safonol o 20%',
      'add-5': 'Mae’r ffigurau’n hepgor TAW ar y gyfradd is o 5%',
      none: 'Ni chodir TAW: cyfradd sero, esempt neu y tu allan i TAW',
    },
  },
  optionsValue: {
    ask: 'Faint yn fwy y gallech ei dalu pe baech yn defnyddio pob estyniad, adnewyddiad ac opsiwn?',
    help: 'Rhowch 0 os nad oes rhai. Cyfrifwch hwy hyd yn oed os ydych yn amau y byddwch yn eu defnyddio.',
    unsure: MINIMUM,
    options: {},
  },
  linkedValue: {
    ask: 'Faint fyddai pryniannau cysylltiedig a allai fynd yn synhwyrol yn yr un contract yn ei ychwanegu?',
    help: 'Er enghraifft y cyflwyno’n eang ar ôl peilot, lotiau bach cyfochrog, neu’r un angen mewn tîm arall. Rhowch 0 os nad oes rhai, neu os oes rhesymau da dros eu prisio ar wahân.',
    unsure: MINIMUM,
    options: {},
  },
  counterparty: {
    ask: 'Gyda phwy ydych chi’n disgwyl contractio?',
    help: '',
    unsure: 'Triniwch fel y farchnad agored; ni ddibynnir ar y naill esemptiad na’r llall.',
    options: {
      market: 'Pwy bynnag sy’n cynnig y fargen orau, neu gyflenwr a enwir yn y farchnad',
      'own-company':
        'Cwmni rydych yn ei reoli, ar eich pen eich hun neu gyda chyrff cyhoeddus eraill, heb gyfranddaliwr preifat',
      'part-private-company': 'Cwmni rydych yn berchen arno’n rhannol sydd â chyfranddaliwr preifat',
      'joint-public-function':
        'Awdurdod contractio arall, gan rannu tasg gyhoeddus sydd gan y ddau ohonoch, er budd y cyhoedd yn unig',
      'public-body-as-supplier': 'Corff cyhoeddus arall a fyddai’n gwerthu i chi yn unig',
    },
  },
  suppliers: {
    ask: 'Faint o gyflenwyr allai ddiwallu’r angen?',
    help: 'Dewiswch ateb ‘un cyflenwr’ dim ond os oes gennych dystiolaeth, er enghraifft o ymgysylltu â’r farchnad.',
    unsure: 'Peidiwch â dibynnu ar sail cyflenwr unigol; ymgysylltwch â’r farchnad yn gyntaf.',
    options: {
      many: 'Mae llawer o gyflenwyr yn cystadlu am hyn',
      few: 'Gallai llond llaw o gyflenwyr ei wneud',
      'one-artistic': 'Un yn unig: gwaith celf neu berfformiad artistig unigryw',
      'one-exclusive-rights':
        'Un yn unig: patentau, hawlfraint neu hawliau unigryw eraill, gyda thystiolaeth nad oes dewis rhesymol arall',
      'one-technical':
        'Un yn unig: nid oes cystadleuaeth am resymau technegol, gyda thystiolaeth nad oes dewis rhesymol arall',
      'one-untested': 'Gwyddom am un, ond nid ydym wedi profi’r farchnad',
      'none-yet': 'Nid oes neb yn gwerthu’r hyn sydd ei angen arnom eto',
    },
  },
  maturity: {
    ask: 'Pa mor barod yw’r ateb sydd ei angen arnoch?',
    help: 'Mae ymchwil a datblygu yn golygu bod yn rhaid ymchwilio i’r ateb, ei ddatblygu neu ei brototeipio yn gyntaf.',
    unsure: NO_RND,
    options: {
      established: 'Ar y farchnad ac yn cael ei ddefnyddio’n eang',
      adapt: 'Ar y farchnad, ond rhaid ei ffurfweddu, ei integreiddio neu ei deilwra',
      'pilot-ready':
        'Newydd: mae cynnyrch sy’n gweithio yn bodoli ac mae angen rhoi cynnig arno mewn amodau go iawn',
      'needs-rnd': 'Ddim yn bodoli eto: mae angen ymchwil, datblygu neu brototeipio',
    },
  },
  bidderInput: {
    ask: 'Beth sydd ei angen arnoch fwyaf gan gynigwyr cyn dewis?',
    help: 'Dim ond trefnu llwybrau y mae hyn. Nid yw byth yn gwneud llwybr anghyfreithlon yn gyfreithlon.',
    unsure: 'Dangoswch agored a hyblyg cystadleuol ochr yn ochr.',
    options: {
      'written-bids': 'Cynigion ysgrifenedig yn erbyn manyleb glir',
      demonstration: 'Ei weld yn gweithio neu ei brofi',
      dialogue: 'Trafod neu negodi’r ateb, y risg neu’r pris',
      'open-problem': 'Syniadau gwahanol am broblem: gwyddom y canlyniad, nid yr ateb',
      'design-jury': 'Dyluniadau a fernir gan banel, efallai gyda gwobrau',
    },
  },
  framework: {
    ask: 'A oes fframwaith byw y gallwch ei ddefnyddio ar gyfer hyn?',
    help: 'Gwiriwch dri pheth yn ei ddogfennau: y nwyddau neu’r gwasanaethau y mae’n eu disgrifio, ei ddyddiad gorffen a phwy a gaiff ei ddefnyddio.',
    unsure:
      'Mae galw o fframwaith yn aros heb ei benderfynu. Peidiwch â dyfarnu nes gwirio’r cwmpas, y cyfnod a’r defnyddwyr.',
    options: {
      none: 'Edrychwyd ac ni chafwyd un',
      usable:
        'Oes: mae’n cwmpasu’r angen hwn, mewn grym ac yn ein henwi (yn yr Alban: un a sefydlwyd o dan reolau’r Alban)',
      'usable-old': 'Oes, ond fe’i sefydlwyd, neu ei roi allan i dendr, cyn 24 Chwefror 2025',
      'usable-other-nation':
        'Oes, ond fe’i sefydlwyd o dan reolau’r wlad arall (corff yn yr Alban yn defnyddio fframwaith y Ddeddf Caffael, neu fel arall)',
      'out-of-scope': 'Mae un yn bodoli ond nid yw’n disgrifio’r hyn sydd ei angen arnom',
      'not-named': 'Mae un yn bodoli ond nid ydym ymhlith ei ddefnyddwyr a ganiateir',
      expired: 'Mae un yn bodoli ond mae ei gyfnod wedi dod i ben',
    },
  },
  urgency: {
    ask: 'Pa mor frys yw hyn?',
    help: 'Nid yw cynllunio gwael, na digwyddiad y gallech fod wedi’i ragweld, yn cyfrif fel brys eithafol.',
    unsure: 'Dim dyfarniad uniongyrchol ar sail brys; ystyriwch dendr byrrach neu alwad o fframwaith.',
    options: {
      none: 'Amserlen arferol',
      soon: 'Rydym am ei gael yn gynt na’r arfer',
      'extreme-unforeseeable':
        'Eithafol: mae digwyddiad na allem ei ragweld ac na wnaethom ei achosi yn gadael dim amser i gystadlu',
      'extreme-avoidable': 'Eithafol, ond gallem fod wedi’i ragweld neu ni a’i hachosodd',
    },
  },
  specialSector: {
    ask: 'A yw’r contract yn bennaf ar gyfer rhedeg cyfleustod, neu ar gyfer amddiffyn?',
    help: 'Mae cyfleustod yn golygu’r rhwydwaith ei hun: nwy, gwres, trydan, dŵr yfed, bysiau, tramiau, rheilffyrdd, porthladdoedd neu feysydd awyr. Nid yw cyflenwadau swyddfa i gorff trafnidiaeth.',
    unsure: 'Cynlluniwch ar y terfyn cyffredin is a dilynwch Ran 6 nes cadarnhau.',
    options: {
      none: 'Y naill na’r llall',
      utility: 'Yn bennaf ar gyfer rhedeg rhwydwaith neu wasanaeth cyfleustodau',
      defence: 'Yn bennaf ar gyfer amddiffyn neu ddefnydd milwrol gan awdurdod amddiffyn',
    },
  },
  serviceCategory: {
    ask: 'Ym mha grŵp o wasanaethau y mae?',
    help: 'Gwiriwch y cod CPV yn erbyn Atodlen 1 i Reoliadau Caffael 2024. Gellir neilltuo codau a farciwyd ag R yno i gwmnïau cydfuddiannol.',
    unsure: 'Triniwch fel cyffredin: terfyn is, rheolau llawn.',
    options: {
      ordinary: 'Unrhyw wasanaeth nad yw yn y rhestr cyffyrddiad ysgafn',
      'light-touch':
        'Yn y rhestr cyffyrddiad ysgafn, er enghraifft rhai gwasanaethau cymdeithasol, addysg, diwylliant, chwaraeon, gwestai neu gyfreithiol',
      'light-touch-reservable':
        'Yn y rhestr cyffyrddiad ysgafn ac wedi’i farcio ag R, felly gellir ei neilltuo i gwmnïau cydfuddiannol gwasanaeth cyhoeddus',
      'agency-parking-travel':
        'Staff asiantaeth neu dros dro, gwasanaethau parcio neu asiantau teithio: cyffyrddiad ysgafn dim ond o dan gontract amddiffyn',
    },
  },
  healthcare: {
    ask: 'A yw’n wasanaeth gofal iechyd i gleifion y GIG neu’r cyhoedd?',
    help: 'Gofal a roddir i bobl gan weithwyr iechyd proffesiynol fel rhan o’r gwasanaeth iechyd. Nid yw cyfarpar, meddalwedd na gofal cymdeithasol.',
    unsure:
      'Mae’r ddwy gyfundrefn yn aros yn agored: gofynnwch cyn dechrau, gan fod rheolau iechyd yn gymwys ar unrhyw werth.',
    options: {
      no: 'Nid oes gwasanaeth gofal iechyd ynddo',
      yes: 'Ydy, gofal iechyd yn unig',
      'mixed-inseparable':
        'Gofal iechyd yn bennaf yn ôl gwerth, gydag eitemau eraill na ellid yn rhesymol eu prynu ar wahân',
      'mixed-separable':
        'Gofal iechyd yn bennaf yn ôl gwerth, ond gellid yn rhesymol brynu’r eitemau eraill ar wahân',
      'mixed-minor': 'Rhywfaint o ofal iechyd, ond nid dyna’r brif ran yn ôl gwerth',
    },
  },
  healthcareProvider: {
    ask: 'Beth yw’r sefyllfa gyda darparwyr gofal iechyd?',
    help: 'Mae newid yn sylweddol os daw’r gwasanaeth yn wahanol ei natur, neu os codwch ei werth oes o leiaf £500,000 ac o leiaf 25%.',
    unsure: 'Defnyddiwch y Broses Gystadleuol.',
    options: {
      'only-capable-provider': 'Dim ond y darparwr presennol all ei ddarparu',
      'unlimited-patient-choice': 'Mae cleifion yn dewis, a gall unrhyw ddarparwr cymwys ymuno',
      'existing-unchanged':
        'Mae’r darparwr presennol yn gwneud yn dda ac ni fydd y gwasanaeth yn newid yn sylweddol',
      'existing-changed':
        'Mae’r darparwr presennol yn gwneud yn dda ond bydd y gwasanaeth yn newid yn sylweddol',
      'existing-unsatisfactory': 'Nid yw’r darparwr presennol yn ddigon da',
      none: 'Mae’n newydd, neu nid oes darparwr presennol',
    },
  },
  likelyBestProvider: {
    ask: 'A allwch chi eisoes nodi’r darparwr sy’n debygol o fod fwyaf addas, a dangos pam?',
    help: '',
    unsure: 'Defnyddiwch y Broses Gystadleuol.',
    options: { yes: 'Gallwn, gan bwyso’r meini prawf allweddol ar dystiolaeth', no: 'Na allwn' },
  },
  patientSafety: {
    ask: 'A fyddai aros am broses arferol yn debygol o roi cleifion neu’r cyhoedd mewn perygl?',
    help: 'Mae ei angen ar y dyfarniad brys, ynghyd â brys na ellid ei ragweld ac nad chi a’i hachosodd.',
    unsure: 'Peidiwch â chynllunio ar sail y dyfarniad brys.',
    options: { yes: 'Byddai, a gallwn ei ddangos', no: 'Na fyddai' },
  },
  careService: {
    ask: 'A yw’n wasanaeth iechyd neu ofal cymdeithasol a enwir yn Rheoliadau 2016?',
    help: 'O dan y terfyn uwch gellir dyfarnu contract o’r fath heb geisio cynigion.',
    unsure: 'Ceisiwch gynigion.',
    options: { yes: 'Ydy', no: 'Nac ydy' },
  },
  supplierRevenue: {
    ask: 'Faint allai’r cyflenwr ei dderbyn dros y cyfnod cyfan, gan ddefnyddwyr, gennych chi a chan unrhyw un arall?',
    help: 'Cynhwyswch estyniadau. Nid yr hyn rydych chi’n ei dalu yw’r prawf: nid yw taliad sero yn golygu gwerth sero.',
    unsure: 'Cynlluniwch fel pe bai uwchben y trothwy.',
    options: { 'cannot-estimate': 'Nid oes amcangyfrif gonest yn bosibl' },
  },
  prizesValue: {
    ask: 'Faint fydd yn mynd ar wobrau, cyflogau neu daliadau eraill i gynigwyr a chyfranogwyr?',
    help: 'Rhowch y cyfanswm, gydag unrhyw TAW sy’n ddyledus arno. Rhowch 0 os nad oes dim.',
    unsure: MINIMUM,
    options: {},
  },
  separablePart: {
    ask: 'A oes rhan y gallech yn rhesymol ei phrynu ar wahân?',
    help: 'Meddyliwch am feddalwedd y tu mewn i waith adeiladu, neu gontract gofal gyda system TG fawr. Cymharwch y rhan honno â’r terfyn ar gyfer ei math ei hun.',
    unsure: 'Nid yw canlyniad ‘o dan’ yn ddiogel nes ateb hyn.',
    options: {
      none: 'Nac oes, neu ni fyddai’n rhesymol ei gwahanu',
      'below-own-threshold': 'Oes, ac mae’r rhan honno o dan y terfyn ar gyfer ei math',
      'at-or-above-own-threshold':
        'Oes, ac mae’r rhan honno ar ei phen ei hun yn cyrraedd y terfyn ar gyfer ei math',
    },
  },
  ownCompanyPercent: {
    ask: 'Pa gyfran o waith y cwmni sydd i chi a’i berchnogion cyhoeddus eraill?',
    help: 'Rhaid iddi fod yn fwy nag 80%. Nid yw union 80% yn ddigon.',
    unsure: NOT_RELIED,
    options: {},
  },
  cooperationOutsidePercent: {
    ask: 'Pa gyfran o’r gweithgaredd ar y cyd fyddai y tu allan i swyddogaethau cyhoeddus yr awdurdodau?',
    help: 'Rhaid iddi beidio â bod yn fwy nag 20%. Caniateir union 20%.',
    unsure: NOT_RELIED,
    options: {},
  },
  dynamicMarket: {
    ask: 'A oes marchnad ddeinamig y gallwch ei defnyddio ar gyfer hyn?',
    help: '',
    unsure: 'Mae’r llwybr yn aros heb ei benderfynu nes ei wirio.',
    options: {
      none: 'Edrychwyd ac ni chafwyd un',
      usable: 'Oes: mae’n cwmpasu’r angen hwn a chawn ei defnyddio',
    },
  },
  repeatBuying: {
    ask: 'A fyddwch chi, neu grŵp o gyrff, yn prynu hyn dro ar ôl tro?',
    help: '',
    unsure: 'Triniwch fel un pryniant.',
    options: {
      'one-off': 'Un pryniant',
      'regular-stable': 'Pryniannau mynych gan set eithaf sefydlog o gyflenwyr',
      'regular-changing': 'Pryniannau mynych o farchnad lle mae cyflenwyr newydd yn dal i ymddangos',
    },
  },
  earlierContract: {
    ask: 'A oes gennych eisoes gontract ar gyfer hyn, neu rywbeth tebyg, gyda chyflenwr rydych am ei gadw?',
    help: 'Edrychwch sut y dyfarnwyd y contract hwnnw a beth a ddywedodd ei hysbysiad tendro neu ei ddogfennau am brynu eto.',
    unsure: 'Dim dyfarniad uniongyrchol ailadroddol.',
    options: {
      none: 'Nac oes',
      'announced-in-time':
        'Oes: drwy gystadleuaeth (agored, hyblyg neu farchnad ddeinamig) yn y pum mlynedd diwethaf, a dywedodd yr hysbysiad neu’r dogfennau y gallem brynu eto fel hyn',
      'announced-too-old':
        'Oes: drwy gystadleuaeth ac wedi’i gyhoeddi, ond fwy na phum mlynedd cyn yr hysbysiad tryloywder newydd',
      'not-announced': 'Oes: drwy gystadleuaeth, ond ni ddywedwyd dim am brynu eto',
      'framework-call-off': 'Oes: fe’i dyfarnwyd fel galwad o fframwaith',
      'other-award': 'Oes: fe’i dyfarnwyd yn uniongyrchol, drwy ddyfynbrisiau neu o dan y trothwy',
      'old-rules-announced':
        'Oes: drwy gystadleuaeth o dan reoliadau 2015 yn y pum mlynedd diwethaf, a dywedodd yr hysbysiad y gallem ei ailadrodd',
    },
  },
  contractChange: {
    ask: 'A allech chi ei wneud drwy newid y contract hwnnw o fewn y terfynau a ganiateir?',
    help: 'Mae newidiadau a ganiateir yn cynnwys y rhai y mae’r contract eisoes yn darparu ar eu cyfer, yr achosion a restrir yn Atodlen 8, newidiadau nad ydynt yn sylweddol a rhai bach o dan y trothwy.',
    unsure: 'Peidiwch â newid y contract nes ei wirio.',
    options: {
      permitted: 'Gallem, mae un o’r achosion a ganiateir yn gymwys',
      substantial: 'Na allem, byddai’n newid sylweddol',
      'old-rules': 'Fe’i dyfarnwyd, neu ei roi allan i dendr, cyn 24 Chwefror 2025',
    },
  },
  switchingDifficulty: {
    ask: 'A fyddai cynnyrch cyflenwr gwahanol yn anghydnaws ac yn achosi anhawster technegol anghymesur?',
    help: 'Cadwch y dystiolaeth. Nid yw cost neu gyfleustra yn unig yn ddigon.',
    unsure: 'Dim dyfarniad uniongyrchol o gyflenwadau ychwanegol; profwch y farchnad yn gyntaf.',
    options: { yes: 'Byddai, ac mae gennym dystiolaeth', no: 'Na fyddai' },
  },
  rndContent: {
    ask: 'Beth fydd y contract ymchwil a datblygu yn ei gynnwys?',
    help: '',
    unsure: NO_RND,
    options: {
      'services-only': 'Gwasanaethau ymchwil, datblygu, prototeipio a phrofi yn unig',
      'goods-or-works': 'Mae hefyd yn cyflenwi nwyddau neu waith rydym yn eu cadw',
      'production-tooling': 'Mae hefyd yn talu am offer cynhyrchu neu ddatblygu gweithgynhyrchu diwydiannol',
    },
  },
  rndBenefit: {
    ask: 'Pwy sy’n elwa o’r ymchwil a datblygu, a phwy sy’n talu amdano?',
    help: 'Mae’r Ddeddf Caffael yn gofyn am fudd cyhoeddus. Mae rheolau’r Alban yn gofyn yn hytrach am ganlyniadau a rennir neu gost a rennir.',
    unsure: NO_RND,
    options: {
      'public-shared-results': 'Budd cyhoeddus, gyda chanlyniadau a rennir y tu hwnt i ni',
      'public-cofunded': 'Budd cyhoeddus, gyda’r gost yn cael ei rhannu gan y cyflenwr neu eraill',
      'public-own-results': 'Budd cyhoeddus, ond ni sy’n talu’n llawn ac yn cadw’r canlyniadau',
      private: 'Budd masnachol yn bennaf',
    },
  },
  scaleIntent: {
    ask: 'A fydd yr un weithdrefn hefyd yn prynu’r ateb sy’n gweithio mewn niferoedd?',
    help: '',
    unsure: 'Triniwch fel wedi’i gynnwys: ni ddibynnir ar ymchwil a datblygu esempt na sail y prototeip.',
    options: {
      none: 'Na fydd, profi neu ymchwil yn unig',
      undecided: 'Heb benderfynu; dim ymrwymiad nawr',
      'separate-later': 'Efallai, drwy bryniant ar wahân yn ddiweddarach',
      included: 'Bydd, mae cyflwyno’n eang neu feintiau masnachol yn rhan ohono',
    },
  },
  prototype: {
    ask: 'A yw’n brototeip neu’n rhywbeth newydd, a ddyluniwyd neu a ddatblygwyd ar eich cais, ar gyfer profi neu ymchwil?',
    help: '',
    unsure: 'Ni ddibynnir ar sail y prototeip.',
    options: { yes: 'Ydy', no: 'Nac ydy, mae’n bodoli eisoes neu ar gyfer defnydd arferol' },
  },
  specialCircumstance: {
    ask: 'A yw un o’r amgylchiadau arbennig hyn yn gymwys?',
    help: '',
    unsure: 'Ni ddibynnir ar yr un o’r seiliau hyn.',
    options: {
      none: 'Dim un o’r rhain',
      'commodity-market': 'Byddem yn prynu nwyddau ar farchnad nwyddau crai',
      'insolvency-bargain': 'Mae ansolfedd cyflenwr yn cynnig telerau arbennig o fanteisiol',
      'user-choice':
        'Gwasanaeth cyffyrddiad ysgafn i un person, lle mae’r gyfraith yn mynnu rhoi sylw i farn y person hwnnw neu ei ofalwr am bwy sy’n ei ddarparu, ac mae eu dewis yn glir',
      'no-suitable-tenders-final':
        'Cynhaliwyd cystadleuaeth, ni chafwyd tendr addas, ac nid yw cystadleuaeth newydd yn bosibl o dan yr amgylchiadau',
      'no-suitable-tenders-rerun':
        'Cynhaliwyd cystadleuaeth ac ni chafwyd tendr addas, ond gallem ei chynnal eto',
    },
  },
  reservation: {
    ask: 'A ydych am gyfyngu ar bwy a gaiff gynnig?',
    help: '',
    unsure: 'Cadwch y gystadleuaeth yn agored i bawb.',
    options: {
      none: 'Nac ydym',
      local:
        'I gyflenwyr yn y DU neu mewn ardal leol ddiffiniedig, gyda chyfyngiad busnesau bach neu’r sector gwirfoddol neu hebddo',
      'sme-vcse': 'I fusnesau bach neu fentrau gwirfoddol a chymdeithasol yn unig',
      'supported-employment':
        'I ddarparwyr cyflogaeth â chymorth (o leiaf 30% o staff anabl neu dan anfantais)',
      mutual: 'I gwmnïau cydfuddiannol gwasanaeth cyhoeddus',
    },
  },
  mutualConditions: {
    ask: 'A yw’r amodau ar gyfer neilltuo i gwmnïau cydfuddiannol wedi’u bodloni?',
    help: 'Ni chaiff y contract bara mwy na phum mlynedd, a rhaid nad yw’r cwmni cydfuddiannol wedi dal contract neilltuedig tebyg gyda chi yn y tair blynedd flaenorol.',
    unsure: 'Peidiwch â neilltuo i gwmnïau cydfuddiannol nes ei wirio.',
    options: {
      met: 'Ydynt, y ddau',
      'term-too-long': 'Nac ydynt, byddai’n para mwy na phum mlynedd',
      'recent-award':
        'Nac ydynt, daliodd y cwmni cydfuddiannol gontract neilltuedig tebyg o fewn tair blynedd',
    },
  },
  standingOrders: {
    ask: 'Beth mae eich rheolau contract eich hun yn ei fynnu ar y gwerth hwn?',
    help: 'Mae’r Ddeddf yn caniatáu’r tri isod o dan y trothwy. Efallai nad yw eich rheolau sefydlog.',
    unsure: 'Tybiwch fod angen cystadleuaeth a hysbysebir.',
    options: {
      'single-quote': 'Caniateir un dyfynbris neu ddyfarniad uniongyrchol',
      quotes: 'Mae angen sawl dyfynbris',
      advertise: 'Mae angen cystadleuaeth a hysbysebir',
    },
  },
  shortlist: {
    ask: 'A ydych am lunio rhestr fer o gynigwyr ar sail addasrwydd cyn gwahodd tendrau?',
    help: 'O dan y trothwy gwaherddir hyn ac eithrio yng Nghymru, ar gyfer gwaith mwy ac ar gyfer galwadau o fframwaith. Cewch farnu addasrwydd o fewn y cynnig o hyd.',
    unsure: 'Cynhaliwch un cam.',
    options: { yes: 'Ydym', no: 'Nac ydym' },
  },
};
