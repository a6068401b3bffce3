import type { routes as en } from '../en/routes.ts';
import type { RouteText } from '../../types.ts';

const r = (short: string, long: string, suits: string): RouteText => ({ short, long, suits });

export const routes: Record<keyof typeof en, RouteText> = {
  open: r(
    'Gweithdrefn agored',
    'Gweithdrefn agored: un cam, caiff unrhyw un dendro',
    'Gofyniad clir a sefydlog; marchnad barod; nifer hydrin o gynigion.',
  ),
  cfp: r(
    'Hyblyg cystadleuol',
    'Gweithdrefn hyblyg gystadleuol: proses rydych chi’n ei dylunio',
    'Unrhyw beth sydd angen mwy nag un rownd, neu lai o gynigwyr na’r farchnad gyfan.',
  ),
  cfp_dialogue: r(
    'Hyblyg gyda deialog',
    'Gweithdrefn hyblyg gystadleuol gyda deialog neu negodi',
    'Contractau gwerth uchel neu fentrus, ychydig o gynigwyr, cwmpas heb ei setlo, buddsoddiad a rennir.',
  ),
  cfp_demo: r(
    'Hyblyg gydag arddangosiad',
    'Gweithdrefn hyblyg gystadleuol gyda cham arddangos neu brofi',
    'Meddalwedd, synwyryddion, cyfarpar a phethau eraill y gallwch roi cynnig arnynt.',
  ),
  cfp_staged_rnd: r(
    'Ymchwil a datblygu fesul cam i brynu',
    'Gweithdrefn hyblyg gystadleuol gyda chamau ymchwil a datblygu yn arwain at brynu',
    'Ymchwil a datblygu a phrynu mewn un weithdrefn; dau neu fwy o ddulliau credadwy.',
  ),
  cfp_challenge: r(
    'Dan arweiniad her',
    'Gweithdrefn hyblyg gystadleuol dan arweiniad her',
    'Rydych yn gwybod y canlyniad ond nid yr ateb; gall sawl math o ateb weithio.',
  ),
  cfp_design_contest: r(
    'Cystadleuaeth ddylunio',
    'Gweithdrefn hyblyg gystadleuol a gynhelir fel cystadleuaeth ddylunio',
    'Pensaernïaeth, mannau cyhoeddus, celf, brandio, dylunio gwasanaethau.',
  ),
  cfp_reserved_supported: r(
    'Neilltuedig: cyflogaeth â chymorth',
    'Gweithdrefn hyblyg gystadleuol a neilltuir i ddarparwyr cyflogaeth â chymorth',
    'Argraffu, tecstilau, tiroedd, arlwyo a gwaith tebyg gyda darparwyr addas.',
  ),
  cfp_reserved_mutual: r(
    'Neilltuedig: cwmnïau cydfuddiannol',
    'Gweithdrefn hyblyg gystadleuol a neilltuir i gwmnïau cydfuddiannol gwasanaeth cyhoeddus',
    'Iechyd, gofal cymdeithasol a gwasanaethau eraill a farciwyd ag R yn y rhestr cyffyrddiad ysgafn.',
  ),
  framework_calloff: r(
    'Galwad o fframwaith',
    'Galwad o dan fframwaith presennol',
    'Anghenion cyffredin a gwmpesir gan fframwaith byw y mae gennych hawl i’w ddefnyddio.',
  ),
  framework_establish: r(
    'Sefydlu fframwaith',
    'Sefydlu fframwaith neu fframwaith agored',
    'Pryniannau mynych, tebyg gan un neu lawer o gyrff.',
  ),
  dynamic_market_use: r(
    'Defnyddio marchnad ddeinamig',
    'Dyfarnu drwy farchnad ddeinamig bresennol',
    'Marchnadoedd sy’n symud yn gyflym gyda llawer o gyflenwyr bach.',
  ),
  dynamic_market_establish: r(
    'Sefydlu marchnad ddeinamig',
    'Sefydlu marchnad ddeinamig',
    'Pryniannau mynych o farchnad sy’n newid; sawl prynwr yn cronni galw.',
  ),
  direct_award_prototype: r(
    'Dyfarniad uniongyrchol: prototeip',
    'Dyfarniad uniongyrchol ar gyfer prototeipiau a datblygu',
    'Un tîm sy’n dal y syniad ac mae angen gwneud fersiwn prawf arnoch.',
  ),
  direct_award_single_supplier: r(
    'Dyfarniad uniongyrchol: unig gyflenwr',
    'Dyfarniad uniongyrchol am mai dim ond un cyflenwr all ei wneud',
    'Unigrywiaeth wedi’i phrofi, gydag ymgysylltu â’r farchnad ar ffeil.',
  ),
  direct_award_additional: r(
    'Dyfarniad uniongyrchol: ychwanegol',
    'Dyfarniad uniongyrchol ar gyfer cyflenwadau ychwanegol neu estynedig',
    'Estyniadau neu amnewidiadau rhannol o system bresennol.',
  ),
  direct_award_repeat: r(
    'Dyfarniad uniongyrchol: ailadrodd',
    'Dyfarniad uniongyrchol o ailadroddiad a gyhoeddwyd gan y tendr cyntaf',
    'Cam dau o rywbeth a fu drwy gystadleuaeth ac a gyhoeddwyd.',
  ),
  direct_award_commodity: r(
    'Dyfarniad uniongyrchol: nwydd crai',
    'Dyfarniad uniongyrchol ar farchnad nwyddau crai',
    'Ynni, tanwydd neu fetelau a fasnachir ar farchnad.',
  ),
  direct_award_insolvency: r(
    'Dyfarniad uniongyrchol: ansolfedd',
    'Dyfarniad uniongyrchol ar delerau a wneir yn bosibl gan ansolfedd',
    'Asedau neu wasanaethau a gynigir gan weinyddwr am ddisgownt gwirioneddol.',
  ),
  direct_award_urgency: r(
    'Dyfarniad uniongyrchol: brys',
    'Dyfarniad uniongyrchol mewn brys eithafol ac anochel',
    'Llifogydd, tanau, methiant sydyn cyflenwr.',
  ),
  direct_award_user_choice: r(
    'Dyfarniad uniongyrchol: dewis defnyddiwr',
    'Dyfarniad uniongyrchol o wasanaeth a ddewisir gan y person',
    'Lleoliadau gofal unigol a phecynnau cymorth.',
  ),
  switch_direct: r(
    'Newid i ddyfarniad uniongyrchol',
    'Newid i ddyfarniad uniongyrchol ar ôl cystadleuaeth aflwyddiannus',
    'Marchnadoedd tenau ar ôl ymgais wirioneddol.',
  ),
  bt_direct: r(
    'Dyfarniad uniongyrchol',
    'Dyfarniad uniongyrchol o dan y trothwy',
    'Pryniannau neu dreialon bach, risg isel.',
  ),
  bt_quotes: r(
    'Dyfynbrisiau gwahoddedig',
    'Dyfynbrisiau o dan y trothwy gan gyflenwyr a ddewiswyd',
    'Pryniannau cymedrol gyda chyflenwyr hysbys.',
  ),
  bt_advert: r(
    'Hysbysebir, un cam',
    'Cystadleuaeth a hysbysebir o dan y trothwy mewn un cam',
    'Pryniannau ger y trothwy; marchnadoedd eang.',
  ),
  bt_two_stage: r(
    'Hysbysebir, dau gam',
    'Cystadleuaeth a hysbysebir o dan y trothwy gyda cham dethol',
    'Contractau gwaith; pryniannau yng Nghymru gyda llawer o gynigwyr tebygol.',
  ),
  bt_challenge: r(
    'Cystadleuaeth her',
    'Cystadleuaeth her o dan y trothwy',
    'Peilotau a threialon gyda busnesau newydd.',
  ),
  bt_reserved: r(
    'Neilltuedig yn lleol neu i fusnesau bach',
    'Cystadleuaeth o dan y trothwy a neilltuir yn ôl lle, neu i fusnesau bach a mentrau cymdeithasol',
    'Adeiladu cyfoeth cymunedol yn Lloegr.',
  ),
  exempt_rnd_pcp: r(
    'Ymchwil a datblygu esempt',
    'Gwasanaethau ymchwil a datblygu esempt (caffael cyn-fasnachol, Contractau ar gyfer Arloesi)',
    'Dim ateb ger y farchnad, sawl dull, gwasanaethau yn unig, canlyniadau o werth cyhoeddus.',
  ),
  exempt_vertical: r(
    'Cwmni eich hun',
    'Contract gyda chwmni rydych yn ei reoli',
    'Cwmnïau masnachu awdurdodau lleol.',
  ),
  exempt_horizontal: r(
    'Cydweithrediad cyhoeddus',
    'Cydweithrediad rhwng awdurdodau contractio',
    'Gwasanaethau archwilio, TGCh, gwastraff neu gynllunio at argyfwng a rennir.',
  ),
  exempt_other: r(
    'Esemptiad arall',
    'Contract arall y mae’r Ddeddf yn ei adael allan oherwydd ei bwnc',
    'Y pynciau a restrir, pan mai hwy yw’r prif ddiben.',
  ),
  modification: r(
    'Newid y contract',
    'Newid contract presennol o fewn y terfynau a ganiateir',
    'Ychwanegiadau neu estyniadau bach.',
  ),
  psr_a: r(
    'Proses A',
    'Y Gyfundrefn Dethol Darparwyr: Proses Dyfarniad Uniongyrchol A',
    'Gwasanaethau sydd wedi’u clymu wrth un darparwr oherwydd eu natur.',
  ),
  psr_b: r(
    'Proses B',
    'Y Gyfundrefn Dethol Darparwyr: Proses Dyfarniad Uniongyrchol B',
    'Gwasanaethau dewis cleifion.',
  ),
  psr_c: r(
    'Proses C',
    'Y Gyfundrefn Dethol Darparwyr: Proses Dyfarniad Uniongyrchol C',
    'Adnewyddu gwasanaethau da.',
  ),
  psr_msp: r(
    'Darparwr Mwyaf Addas',
    'Y Gyfundrefn Dethol Darparwyr: Proses y Darparwr Mwyaf Addas',
    'Gwasanaethau newydd neu wedi’u newid gyda maes hysbys.',
  ),
  psr_comp: r(
    'Cystadleuaeth iechyd',
    'Y Gyfundrefn Dethol Darparwyr: Proses Gystadleuol',
    'Dim darparwr gorau clir, neu fframwaith.',
  ),
  psr_urgent: r(
    'Dyfarniad iechyd brys',
    'Y Gyfundrefn Dethol Darparwyr: dyfarniad brys',
    'Byddai aros yn rhoi cleifion neu’r cyhoedd mewn perygl.',
  ),
  psr_framework: r(
    'Fframwaith iechyd',
    'Y Gyfundrefn Dethol Darparwyr: contract ar sail fframwaith',
    'Mae fframwaith a wnaed o dan y rheolau iechyd yn cwmpasu’r gwasanaeth.',
  ),
  psr_modification: r(
    'Newid contract iechyd',
    'Y Gyfundrefn Dethol Darparwyr: newid i gontract presennol',
    'Mae’r newid yn un y mae’r Rheoliadau yn ei ganiatáu heb broses newydd.',
  ),
  psr_wales: r(
    'Cyfundrefn iechyd Cymru',
    'Y Gyfundrefn Dethol Darparwyr (Cymru)',
    'Gwasanaethau gofal iechyd a brynir yng Nghymru.',
  ),
  scot_quick_quote: r(
    'Quick Quote',
    'Yr Alban: pryniant nas rheoleiddir, Quick Quote',
    'Pryniannau bach yn yr Alban.',
  ),
  scot_advert_below: r(
    'Cystadleuaeth a hysbysebir',
    'Yr Alban: cystadleuaeth a hysbysebir o dan y lefel a reoleiddir',
    'Mae eich rheolau eich hun yn gofyn am hysbyseb, neu nid yw’r farchnad yn hysbys.',
  ),
  scot_direct_below: r(
    'Dyfarnu uniongyrchol o dan y lefel',
    'Yr Alban: dyfarnu uniongyrchol o dan y lefel a reoleiddir',
    'Mae eich rheolau eich hun yn caniatáu un dyfynbris ar y gwerth hwn.',
  ),
  scot_regulated: r(
    'Caffael a reoleiddir',
    'Yr Alban: caffael a reoleiddir o dan Ddeddf 2014',
    'Pryniannau gwerth canolig yn yr Alban.',
  ),
  scot_care_direct: r(
    'Gofal heb gynigion',
    'Yr Alban: contract iechyd neu ofal cymdeithasol heb geisio cynigion',
    'Mae parhad gofal yn bwysicach na chystadleuaeth.',
  ),
  scot_direct_regulated: r(
    'Wedi’i reoleiddio, heb gynigion',
    'Yr Alban: contract a reoleiddir a ddyfernir heb geisio cynigion',
    'Dangosir un o amgylchiadau Rheoliadau 2016.',
  ),
  scot_light_touch: r(
    'Gwasanaethau cymdeithasol a phenodol',
    'Yr Alban: gwasanaethau cymdeithasol a phenodol eraill uwchben y terfyn',
    'Gofal cymdeithasol a’r gwasanaethau eraill a restrir yn y Rheoliadau.',
  ),
  scot_open_restricted: r(
    'Agored neu gyfyngedig',
    'Yr Alban: gweithdrefn agored neu gyfyngedig',
    'Gofynion clir yn yr Alban.',
  ),
  scot_cpn_dialogue: r(
    'Negodi neu ddeialog',
    'Yr Alban: gweithdrefn gystadleuol gyda negodi, neu ddeialog gystadleuol',
    'Contractau cymhleth yn yr Alban.',
  ),
  scot_innovation_partnership: r(
    'Partneriaeth arloesi',
    'Yr Alban: partneriaeth arloesi',
    'Ymchwil a datblygu gyda phrynu yn yr Alban, lle nad oes ateb ar y farchnad.',
  ),
  scot_pcp: r(
    'Gwaharddiad ymchwil a datblygu (Yr Alban)',
    'Yr Alban: caffael cyn-fasnachol o dan y gwaharddiad ymchwil a datblygu',
    'Problemau cyfnod cynnar yn yr Alban.',
  ),
  scot_framework: r(
    'Fframwaith neu DPS Albanaidd',
    'Yr Alban: galwad o fframwaith neu system brynu ddeinamig',
    'Anghenion cyffredin yn yr Alban.',
  ),
  scot_direct: r(
    'Heb gyhoeddi ymlaen llaw',
    'Yr Alban: gweithdrefn wedi’i negodi heb gyhoeddi ymlaen llaw',
    'Y seiliau cul a restrir.',
  ),
  scot_exempt: r(
    'Gwaharddiadau’r Alban',
    'Yr Alban: contractau cyhoeddus-i-gyhoeddus a gwaharddiadau eraill',
    'Gwasanaethau a rennir a phynciau a waherddir yn yr Alban.',
  ),
  ni_below: r(
    'Gogledd Iwerddon o dan y trothwy',
    'Pryniant o dan y trothwy yng Ngogledd Iwerddon',
    'Pryniannau yng Ngogledd Iwerddon o dan y trothwyon.',
  ),
  school_below: r(
    'Ysgol o dan y trothwy',
    'Pryniant o dan y trothwy gan ysgol neu goleg',
    'Pryniannau ysgolion o dan y trothwyon.',
  ),
  unregulated_below: r(
    'Eich rheolau eich hun',
    'Y tu allan i reolau dyfarnu’r Ddeddf: eich rheolau eich hun sy’n gymwys',
    'Contractau cyfleustodau a chonsesiynau bach.',
  ),
  market_engagement: r(
    'Ymgysylltu yn unig',
    'Ymgysylltu â’r farchnad, gwely prawf neu ddigwyddiad syniadau, heb ddyfarniad',
    'Problemau newydd, marchnadoedd anhysbys, cynigion o dreialon am ddim.',
  ),
  grant: r('Grant', 'Grant, nid caffael', 'Cyflymyddion, prosiectau cymunedol.'),
};
