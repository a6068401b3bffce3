import type { rules as en } from '../en/rules.ts';
import type { Mirror } from '../mirror.ts';

const NOT_MODELLED =
  'Nid yw consesiynau, cyfleustodau a phynciau a waherddir yn yr Alban wedi’u modelu yma. Ceisiwch gyngor.';
const NOT_COVERED =
  'Dim ond pan fydd yn prynu ar gyfer gweithgaredd cyfleustodau y mae cyfleustod preifat neu ymgymeriad cyhoeddus wedi’i gwmpasu.';
const BELOW = 'Mae’r gwerth o dan y trothwy, felly nid yw hwn yn gontract cyhoeddus.';
const NO_GROUND = 'Nid oes trothwy yn gymwys i’r pryniant hwn, felly efallai na fydd angen sail.';
const NO_THRESHOLD = 'Nid oes trothwy yn gymwys i’r pryniant hwn, felly nid yw’n hysbys ei fod o dan un.';

export const rules: Mirror<typeof en> = {
  purchase: { no: ['Nid oes dim yn cael ei brynu: mae contract cyhoeddus yn un am arian neu werth arall.'] },
  'act-nation': {
    no: [
      'Mae awdurdod datganoledig yn yr Alban y tu allan i’r Ddeddf Caffael, felly nid yw ei gweithdrefnau, ei hesemptiadau na’i seiliau dyfarnu uniongyrchol ar gael.',
    ],
  },
  'scottish-body': { no: ['Dim ond awdurdodau datganoledig yn yr Alban sy’n defnyddio rheoliadau’r Alban.'] },
  'scottish-act-body': {
    no: [
      'Dim ond awdurdodau datganoledig yn yr Alban sy’n dod o dan Ddeddf 2014.',
      'Dim ond awdurdodau datganoledig yn yr Alban sy’n defnyddio rheoliadau’r Alban.',
    ],
  },
  'not-health': {
    no: [
      'Prynir gofal iechyd ar gyfer y gwasanaeth iechyd o dan y rheolau iechyd, ar unrhyw werth.',
      'Mae’r Ddeddf Caffael yn gadael caffael gofal iechyd i’r rheolau hynny.',
    ],
    open: 'Nid yw wedi’i gadarnhau a yw rheolau iechyd Cymru yn cyrraedd y corff hwn. Ceisiwch gyngor.',
  },
  'in-force': {
    no: [
      'Dechreuodd y caffaeliad cyn 24 Chwefror 2025, felly nid yw’r Ddeddf yn ei lywodraethu.',
      'Mae’r rheoliadau blaenorol yn parhau’n gymwys iddo.',
    ],
  },
  covered: { no: [NOT_COVERED] },
  'calloff-covered': { no: [NOT_COVERED] },
  above: {
    no: [
      'Mae’r gwerth o dan y trothwy, felly nid yw hwn yn gontract cyhoeddus. Cewch gopïo camau’r weithdrefn hon mewn cystadleuaeth o dan y trothwy.',
    ],
    open: 'Nid oes trothwy yn gymwys i’r pryniant hwn, felly gellir defnyddio’r weithdrefn ond nid yw’n ofynnol.',
  },
  'above-direct': {
    no: [
      'Mae seiliau dyfarnu uniongyrchol ar gyfer contractau cyhoeddus. O dan y trothwy nid oes angen sail.',
      BELOW,
    ],
    open: NO_GROUND,
  },
  'above-switch': {
    no: [
      'Mae newid i ddyfarniad uniongyrchol ar gyfer contractau cyhoeddus. O dan y trothwy nid oes angen sail.',
      BELOW,
    ],
    open: NO_GROUND,
  },
  'part-6-ni': {
    no: [
      'Nid yw rheolau’r Ddeddf o dan y trothwy yn cyrraedd awdurdodau trosglwyddedig Gogledd Iwerddon. Eich rheolau eich hun sy’n gymwys.',
    ],
  },
  'part-6-school': {
    no: [
      'Nid yw rheolau’r Ddeddf o dan y trothwy yn cyrraedd ysgolion, academïau a cholegau addysg bellach. Eich rheolau eich hun sy’n gymwys.',
    ],
  },
  'part-6-concession': { no: ['Mae rheolau’r Ddeddf o dan y trothwy yn gadael consesiynau allan.'] },
  'part-6-utility': { no: ['Mae rheolau’r Ddeddf o dan y trothwy yn gadael contractau cyfleustodau allan.'] },
  'part-6-exempt': {
    no: ['Mae rheolau’r Ddeddf o dan y trothwy yn gadael allan gontractau a esemptir oherwydd eu pwnc.'],
  },
  below: {
    no: [
      'Mae’r gwerth yn cyrraedd y trothwy, neu’n cael ei drin felly, felly mae hwn yn gontract cyhoeddus ac mae angen gweithdrefn o’r Ddeddf lawn.',
    ],
    open: NO_THRESHOLD,
  },
  'mutual-services': {
    no: [
      'Dim ond gwasanaethau cyffyrddiad ysgafn a nodir ar gyfer hynny yn y Rheoliadau y gellir eu neilltuo i gwmnïau cydfuddiannol.',
      'Nid yw’r gwasanaeth yn y rhan o’r rhestr a farciwyd ag R.',
    ],
  },
  'mutual-asked': {
    no: ['Nid ydych am neilltuo’r gystadleuaeth hon i gwmnïau cydfuddiannol gwasanaeth cyhoeddus.'],
  },
  'mutual-conditions': {
    no: [
      'Nid yw’r amodau ar gyfer neilltuo i gwmnïau cydfuddiannol wedi’u bodloni: pum mlynedd ar y mwyaf, a dim dyfarniad tebyg yn y tair diwethaf.',
    ],
    yes: 'Mae’r amodau o ran hyd a dyfarniad cynharach ar gyfer neilltuo i gwmnïau cydfuddiannol wedi’u bodloni.',
  },
  'framework-concession': { no: ['Ni ellir defnyddio fframwaith i ddyfarnu consesiwn.'] },
  'calloff-term': { no: ['Mae cyfnod y fframwaith wedi dod i ben.'] },
  'calloff-scotland': {
    no: [
      'Mae’r bont hon ar gyfer fframweithiau a wnaed o dan y Ddeddf Caffael. Sefydlwyd eich un chi o dan reolau’r Alban.',
      'Galwch o fframwaith Albanaidd o dan reoliadau’r Alban.',
    ],
  },
  'calloff-usable': {
    no: ['Nid oes fframwaith sy’n cwmpasu’r pryniant hwn ac yn eich enwi fel defnyddiwr.'],
    yes: 'Mae fframwaith yn cwmpasu’r pryniant hwn, mae mewn grym ac mae’n eich enwi.',
  },
  'calloff-other-nation': {
    no: ['Sefydlwyd y fframwaith o dan reolau gwlad arall.'],
    open: 'Nid yw wedi’i gadarnhau a gewch ddefnyddio fframwaith a wnaed o dan reolau’r Alban. Ceisiwch gyngor.',
  },
  'calloff-old': {
    no: [
      'Mae’r fframwaith yn dyddio o gyfnod cyn 24 Chwefror 2025, felly nid yw’r Ddeddf yn ei lywodraethu.',
    ],
    open: 'Mae’r fframwaith yn dyddio o gyfnod cyn 24 Chwefror 2025, felly y rheoliadau blaenorol sy’n ei lywodraethu ef a’r hyn a brynir ohono. Ni chawsant eu darllen ar gyfer yr offeryn hwn. Ceisiwch gyngor.',
  },
  'calloff-cross-border': {
    no: ['Nid oedd y rheolau ar fframweithiau gwlad arall yn gymwys eto.'],
    open: 'Addaswyd rheolau’r Alban ar gyfer galw o’r fath o 20 Rhagfyr 2025. Ni ddarllenwyd yr hyn oedd mewn grym cyn hynny. Ceisiwch gyngor.',
  },
  'market-concession': {
    no: ['Ni all marchnad ddeinamig ddyfarnu consesiwn, ac eithrio ar gyfer contract cyfleustodau.'],
  },
  'market-usable': {
    no: ['Nid oes marchnad ddeinamig y cewch ei defnyddio yn cwmpasu’r pryniant hwn.'],
    yes: 'Mae marchnad ddeinamig yn cwmpasu’r pryniant hwn a chewch ei defnyddio.',
  },
  prototype: {
    no: [
      'Mae’r sail hon ar gyfer prototeip, neu rywbeth newydd a ddyluniwyd neu a ddatblygwyd ar eich cais ar gyfer profi neu ymchwil.',
    ],
    yes: 'Prototeip neu eitem newydd ydyw, a ddatblygwyd ar eich cais ar gyfer profi neu ymchwil.',
  },
  'prototype-scale': {
    no: ['Mae sail y prototeip yn dod i ben gyda phrofi. Nid yw’n cwmpasu cyflenwi mewn niferoedd.'],
    yes: 'Mae’r contract yn dod i ben gyda phrofi neu ymchwil.',
  },
  'single-supplier': {
    no: ['Mae mwy nag un cyflenwr posibl, neu ni ddangoswyd mai un cyflenwr yw’r unig un.'],
    open: 'Rydych yn gwybod am un cyflenwr, sydd heb brofi dim eto. Dangoswch nad oes dewis rhesymol arall.',
    yes: 'Mae tystiolaeth yn dangos mai dim ond un cyflenwr all ei wneud.',
  },
  'additional-contract': { no: ['Nid oes contract cynharach gyda’r cyflenwr hwn i’w ymestyn.'] },
  'additional-difficulty': {
    no: ['Ni fyddai cyflenwr gwahanol yn achosi anghydnawsedd ac anhawster technegol anghymesur.'],
    yes: 'Byddai cynnyrch cyflenwr arall yn anghydnaws ac yn anghymesur o anodd ei ddefnyddio neu ei gynnal.',
  },
  repeat: {
    no: [
      'Mae ailadrodd yn gofyn am gontract cyntaf a enillwyd drwy gystadleuaeth yn y pum mlynedd diwethaf y cyhoeddodd ei hysbysiad neu ei ddogfennau hynny. Nid yw galwad o fframwaith yn cyfrif.',
    ],
    yes: 'Bu cystadleuaeth am y contract cyntaf mewn pryd a chyhoeddodd ei hysbysiad neu ei ddogfennau ailadrodd.',
  },
  commodity: {
    no: ['Ni fyddai’r nwyddau’n cael eu prynu ar farchnad nwyddau crai.'],
    yes: 'Prynir y nwyddau ar farchnad nwyddau crai.',
  },
  'commodity-goods': { no: ['Mae sail y nwyddau crai ar gyfer nwyddau yn unig.'] },
  insolvency: {
    no: ['Nid oes ansolfedd yn rhoi telerau arbennig o fanteisiol.'],
    yes: 'Mae ansolfedd cyflenwr yn rhoi telerau arbennig o fanteisiol.',
  },
  urgency: {
    no: [
      'Nid yw’r brys yn eithafol ac yn anochel. Rhaid iddo fod yn gwbl angenrheidiol, yn anrhagweladwy ac nid o’ch gwneuthuriad chi.',
    ],
    yes: 'Mae’r brys yn eithafol, yn anrhagweladwy ac nid o’ch gwneuthuriad chi.',
  },
  'user-choice': {
    no: ['Nid yw hwn yn wasanaeth a ddewisir gan y person sy’n ei dderbyn.'],
    yes: 'Mae dewis y person o ddarparwr yn glir ac mae’r gyfraith yn mynnu rhoi sylw iddo.',
  },
  'user-choice-services': { no: ['Mae dewis defnyddiwr ar gyfer gwasanaethau cyffyrddiad ysgafn yn unig.'] },
  switch: {
    no: [
      'Mae newid yn gofyn am gystadleuaeth na ddaeth â thendr addas, lle nad yw cystadleuaeth newydd yn bosibl.',
    ],
    yes: 'Ni ddaeth cystadleuaeth â thendr addas ac nid yw un arall yn bosibl.',
  },
  shortlisting: {
    no: [
      'O dan y trothwy ni chewch lunio rhestr fer ar sail addasrwydd cyn gwahodd tendrau, ac eithrio yng Nghymru ac ar gyfer gwaith mwy.',
    ],
    yes: 'Nid yw’r gwaharddiad ar lunio rhestr fer yn gymwys: pryniant yng Nghymru neu waith mwy yw hwn.',
  },
  'reserved-wales': {
    no: ['Ar gyfer Lloegr y mae Gorchymyn 2026. Ni chaiff cyngor yng Nghymru neilltuo yn ôl lle.'],
    open: 'Nid yw wedi’i setlo a gaiff cyngor yng Nghymru neilltuo i fusnesau bach neu’r sector gwirfoddol yn unig. Ceisiwch gyngor.',
  },
  'reserved-start': {
    no: [
      'Cyn 4 Chwefror 2026 roedd yn rhaid i gyngor ddiystyru lleoliad cyflenwyr.',
      'Mae’r Gorchymyn sy’n caniatáu neilltuo lleol yn dechrau ar 4 Chwefror 2026.',
    ],
    open: 'Nid yw wedi’i setlo a gâi cyngor neilltuo i fusnesau bach neu’r sector gwirfoddol yn unig cyn 4 Chwefror 2026. Ceisiwch gyngor.',
  },
  'reserved-power': {
    no: [
      'Nid yw Gorchymyn 2026 yn cyrraedd y corff hwn.',
      'Nid yw polisi’r llywodraeth ganolog yn cyrraedd y corff hwn.',
    ],
    open: 'Nid yw wedi’i setlo pwy a gaiff neilltuo o dan y trothwy, y tu hwnt i gynghorau Lloegr a chyrff canolog. Ceisiwch gyngor.',
    yes: 'Caiff cyngor yn Lloegr o dan Orchymyn 2026, neu gorff canolog o dan ei bolisi, neilltuo o dan y trothwy.',
  },
  ni: {
    no: ['Mae hwn ar gyfer awdurdodau trosglwyddedig Gogledd Iwerddon yn unig.'],
    yes: 'Nid yw rheolau’r Ddeddf o dan y trothwy yn eich cyrraedd, felly eich rheolau eich hun sy’n gymwys.',
  },
  school: {
    no: ['Mae hwn ar gyfer ysgolion, academïau a cholegau addysg bellach yn unig.'],
    yes: 'Nid yw rheolau’r Ddeddf o dan y trothwy yn eich cyrraedd, felly eich rheolau ariannol eich hun sy’n gymwys.',
  },
  'below-own': {
    no: ['Mae’r gwerth yn cyrraedd y trothwy, neu’n cael ei drin felly, felly mae’r Ddeddf lawn yn gymwys.'],
    open: NO_THRESHOLD,
  },
  'own-rules': {
    no: [
      'Nid consesiwn na chontract cyfleustodau o dan ei drothwy yw hwn, na chyfleustod yn prynu y tu allan i’w weithgaredd.',
    ],
    yes: 'Nid yw rheolau dyfarnu’r Ddeddf yn cyrraedd y pryniant hwn.',
  },
  'own-rules-ni': {
    no: ['Mae cyrff Gogledd Iwerddon yn defnyddio eu llwybr eu hunain.'],
    open: 'Nid yw wedi’i gadarnhau sut mae hyn yn gweithio i gorff yng Ngogledd Iwerddon. Ceisiwch gyngor.',
  },
  'rnd-services': { no: ['Mae’r esemptiad ymchwil a datblygu ar gyfer contractau gwasanaethau yn unig.'] },
  'rnd-maturity': {
    no: ['Nid ymchwil a datblygu yw treialu neu brynu rhywbeth sy’n bodoli eisoes.'],
    yes: 'Rhaid ymchwilio i’r ateb, ei ddatblygu neu ei brototeipio yn gyntaf.',
  },
  'rnd-content': {
    no: [
      'Nid yw’r esemptiad yn cwmpasu nwyddau neu waith rydych yn eu cadw, offer cynhyrchu na phrosesau gweithgynhyrchu diwydiannol.',
    ],
    yes: 'Mae’r contract ar gyfer gwasanaethau ymchwil a datblygu yn unig.',
  },
  'rnd-benefit': {
    no: ['Mae’r esemptiad yn gofyn am ymchwil a fwriedir er budd y cyhoedd, neu a fydd yn arwain at hynny.'],
    yes: 'Bwriedir i’r ymchwil fod o fudd i’r cyhoedd.',
  },
  'rnd-scale': {
    no: [
      'Nid yw’r esemptiad yn cwmpasu prynu’r ateb mewn niferoedd. Mae angen ei lwybr ei hun ar y pryniant hwnnw.',
      'Os gellid cyflenwi’r prif ddiben drwy gontract nad yw wedi’i esemptio, collir yr esemptiad.',
    ],
    yes: 'Nid oes prynu mewn niferoedd yn rhan o’r contract hwn.',
  },
  'own-company-private': {
    no: ['Nid yw cwmni â chyfranddaliwr preifat yn gwmni a reolir at ddibenion yr esemptiad hwn.'],
  },
  'own-company': { no: ['Nid yw’r contract gyda chwmni rydych yn ei reoli.'] },
  'own-company-share': {
    no: [
      'Rhaid i fwy nag 80% o waith y cwmni fod i chi a’i berchnogion cyhoeddus eraill. Nid yw union 80% yn ddigon.',
    ],
    yes: 'Mae mwy nag 80% o waith y cwmni i’w berchnogion cyhoeddus.',
  },
  'joint-sale': {
    no: ['Cyflenwr, nid partner mewn tasg a rennir, yw corff cyhoeddus arall sydd ond yn gwerthu i chi.'],
  },
  joint: { no: ['Nid yw’r contract i rannu tasg gyhoeddus ag awdurdod contractio arall.'] },
  'joint-share': {
    no: [
      'Ni chaiff mwy nag 20% o’r gweithgaredd ar y cyd fod y tu allan i swyddogaethau cyhoeddus yr awdurdodau.',
    ],
    yes: 'Nid oes mwy nag 20% o’r gweithgaredd ar y cyd y tu allan i swyddogaethau cyhoeddus yr awdurdodau.',
  },
  'exempt-built': { no: ['Gwaith, nid tir, yw adeilad a wneir neu a addesir i’ch manyleb chi.'] },
  'exempt-subject': {
    no: ['Nid yw’r pwnc yn un y mae’r Ddeddf yn ei adael allan.'],
    yes: 'Mae’r Ddeddf yn gadael y pwnc hwn allan. Gwiriwch amodau’r esemptiad, sy’n amrywio.',
  },
  'change-contract': { no: ['Nid oes contract presennol i’w newid.'] },
  'change-permitted': {
    no: ['Byddai’r newid yn sylweddol, felly ni chaniateir ef heb weithdrefn newydd.'],
    yes: 'Caniateir y newid, neu mae’r contract ar gyfer gwasanaethau cyffyrddiad ysgafn.',
  },
  'exempt-old': {
    no: ['Dechreuodd y caffaeliad cyn 24 Chwefror 2025, felly nid yw’r Ddeddf yn ei lywodraethu.'],
    open: 'Dechreuodd y caffaeliad cyn 24 Chwefror 2025, felly y rheoliadau blaenorol sy’n ei lywodraethu. Ni chafodd eu hesemptiadau hwy eu darllen ar gyfer yr offeryn hwn. Ceisiwch gyngor.',
  },
  'change-old': {
    no: ['Mae’r contract yn dyddio o gyfnod cyn 24 Chwefror 2025, felly nid yw’r Ddeddf yn ei lywodraethu.'],
    open: 'Mae’r contract yn dyddio o gyfnod cyn 24 Chwefror 2025, felly y rheoliadau blaenorol sy’n llywodraethu newidiadau iddo. Ni chawsant eu darllen ar gyfer yr offeryn hwn. Ceisiwch gyngor.',
  },
  grant: {
    no: ['Nid grant yw hwn: byddech yn cael rhywbeth yn gyfnewid.'],
    yes: 'Rhoddir arian tuag at brosiect rhywun arall ac ni dderbynnir dim.',
  },
  'psr-scope': {
    no: [
      'Mae’r Gyfundrefn Dethol Darparwyr ar gyfer gwasanaethau gofal iechyd yn Lloegr, a brynir gan y GIG, cynghorau ac awdurdodau cyfun, lle mai gofal iechyd yw’r brif ran ac na ellir prynu’r gweddill ar wahân.',
    ],
  },
  'psr-a-required': {
    no: [
      'Dim ond y darparwr presennol all ddarparu’r gwasanaeth, felly mae Proses Dyfarniad Uniongyrchol A yn ofynnol.',
    ],
  },
  'psr-b-required': {
    no: [
      'Mae cleifion yn dewis o blith nifer digyfyngiad o ddarparwyr, felly mae Proses Dyfarniad Uniongyrchol B yn ofynnol.',
    ],
  },
  'psr-a': {
    no: ['Mae Proses A yn gofyn am wasanaeth na all neb ond y darparwr presennol ei ddarparu.'],
    yes: 'Dim ond y darparwr presennol all ddarparu’r gwasanaeth, felly mae’r broses hon yn ofynnol.',
  },
  'psr-b': {
    no: ['Mae Proses B yn gofyn am ddewis cleifion o blith nifer digyfyngiad o ddarparwyr.'],
    yes: 'Mae cleifion yn dewis ac nid yw darparwyr yn gyfyngedig, felly mae’r broses hon yn ofynnol.',
  },
  'psr-c': {
    no: [
      'Mae Proses C yn gofyn am ddarparwr presennol sy’n gwneud yn dda a gwasanaeth na fydd yn newid yn sylweddol.',
    ],
    yes: 'Mae’r darparwr presennol yn gwneud yn dda ac ni fydd y gwasanaeth yn newid yn sylweddol.',
  },
  'psr-msp': {
    no: ['Ni allwch eto nodi, a dangos, y darparwr sy’n debygol o fod fwyaf addas.'],
    yes: 'Gallwch nodi’r darparwr sy’n debygol o fod fwyaf addas, a dangos pam.',
  },
  'psr-urgent': {
    no: ['Mae angen brys eithafol, na ellid ei ragweld ac nad chi a’i hachosodd, ar y dyfarniad brys.'],
  },
  'psr-urgent-safety': {
    no: [
      'Dim ond lle byddai aros yn debygol o roi cleifion neu’r cyhoedd mewn perygl y mae’r dyfarniad brys.',
    ],
  },
  'psr-framework': {
    no: [
      'Nid oes fframwaith i’w ddefnyddio sy’n cwmpasu’r gwasanaeth hwn ac yn eich enwi.',
      'Dim ond fframwaith a wnaed o dan y rheolau iechyd sy’n cario contract o’r fath.',
    ],
  },
  'psr-change-contract': { no: ['Nid oes contract presennol i’w newid.'] },
  'psr-change-permitted': {
    no: [
      'Nid yw’r newid yn un y mae’r Rheoliadau yn ei ganiatáu heb broses newydd.',
      'Nid yw ychwaith yn frys, yn anrhagweladwy ac yn angenrheidiol er diogelwch cleifion neu’r cyhoedd.',
    ],
  },
  'psr-wales': {
    no: ['Mae cyfundrefn iechyd Cymru ar gyfer gwasanaethau gofal iechyd a brynir gan gyrff iechyd Cymru.'],
    open: 'Mae nodyn esboniadol Rheoliadau Cymru yn enwi cynghorau, byrddau iechyd lleol ac ymddiriedolaethau GIG yn awdurdodau perthnasol. Ni ddarllenwyd yr adran sy’n penderfynu hyn (adran 10A(9) o Ddeddf y Gwasanaeth Iechyd Gwladol (Cymru) 2006). Ceisiwch gyngor.',
  },
  'scot-under-level': {
    no: ['Mae’r gwerth cyn TAW yn cyrraedd y lefel lle mae Deddf 2014 yn rheoleiddio’r pryniant.'],
    open: NOT_MODELLED,
    yes: 'Mae’r gwerth cyn TAW o dan y lefel lle mae Deddf 2014 yn rheoleiddio pryniannau.',
  },
  'scot-at-level': {
    no: ['Mae’r gwerth cyn TAW o dan y lefel lle mae Deddf 2014 yn rheoleiddio pryniannau.'],
    open: NOT_MODELLED,
    yes: 'Mae’r gwerth cyn TAW yn cyrraedd y lefel lle mae Deddf 2014 yn rheoleiddio pryniannau.',
  },
  'scot-under-threshold': {
    no: ['Mae’r gwerth yn cyrraedd y trothwy uwch, felly mae Rheoliadau 2015 yn gymwys.'],
    open: NOT_MODELLED,
  },
  'scot-threshold': {
    no: [
      'Mae’r gwerth o dan drothwy Rheoliadau 2015.',
      'Mae hefyd o dan y lefel lle mae Deddf 2014 yn rheoleiddio pryniannau.',
    ],
    open: 'O dan y trothwy uwch nid yw’r weithdrefn hon yn ofynnol; gall caffaeliad a reoleiddir fenthyg ei chamau.',
    yes: 'Mae’r gwerth yn cyrraedd trothwy Rheoliadau 2015.',
  },
  'scot-above': {
    no: [
      'Mae’r gwerth o dan drothwy Rheoliadau 2015, felly ni ddefnyddir eu seiliau na’u rheolau ysgafnach.',
    ],
    open: NOT_MODELLED,
  },
  'scot-care': {
    no: [
      'Nid un o’r gwasanaethau cymdeithasol a phenodol eraill yw’r gwasanaeth.',
      'Dim ond contractau ar gyfer iechyd neu ofal cymdeithasol y gellir eu dyfarnu heb gynigion fel hyn.',
    ],
  },
  'scot-care-service': {
    no: [
      'Nid gwasanaeth iechyd neu ofal cymdeithasol o’r math a enwir yw’r gwasanaeth.',
      'Nid yw Rheoliadau 2016 yn ei enwi.',
    ],
  },
  'scot-direct-ground': {
    no: ['Nid oes yr un o’r amgylchiadau’n gymwys.', 'Mae Rheoliadau 2016 yn rhestru’r amgylchiadau.'],
    open: 'Mae Rheoliadau 2016 yn rhestru amgylchiadau nad oes cwestiwn amdanynt yma. Darllenwch bob un yn ofalus.',
  },
  'scot-dialogue': {
    no: ['Nid yw’r seiliau dros negodi neu ddeialog wedi’u bodloni.'],
    open: 'Mae negodi a deialog yn gofyn am un o’r seiliau a restrir. Efallai na fydd pryniant safonol yn bodloni’r un.',
    yes: 'Nid yw’r angen yn safonol, neu rhaid i gynigwyr drafod neu ddylunio’r ateb.',
  },
  'scot-partnership-rnd': {
    no: ['Mae partneriaeth arloesi ar gyfer angen nad yw’r farchnad yn ei ddiwallu eto.'],
  },
  'scot-partnership-scale': {
    no: [
      'Mae partneriaeth arloesi yn cysylltu datblygu â’r pryniant sy’n dilyn. Nid yw eich un chi’n prynu’r canlyniad.',
    ],
    yes: 'Bydd yr un weithdrefn yn prynu’r hyn a ddatblygir.',
  },
  'scot-rnd-services': { no: ['Mae gwaharddiad ymchwil yr Alban ar gyfer gwasanaethau yn unig.'] },
  'scot-rnd-maturity': { no: ['Nid ymchwil a datblygu yw treialu neu brynu rhywbeth sy’n bodoli eisoes.'] },
  'scot-rnd-content': {
    no: ['Mae gwaharddiad ymchwil yr Alban ar gyfer gwasanaethau ymchwil a datblygu yn unig.'],
  },
  'scot-rnd-benefit': {
    no: ['Yn yr Alban rhaid rhannu’r canlyniadau y tu hwnt i chi, neu rannu’r gost.'],
    yes: 'Rhennir y canlyniadau, neu’r gost.',
  },
  'scot-rnd-scale': { no: ['Nid yw gwaharddiad ymchwil yr Alban yn cwmpasu meintiau masnachol.'] },
  'scot-framework': {
    no: [
      'Nid oes fframwaith na system brynu ddeinamig Albanaidd sy’n cwmpasu’r pryniant hwn ac yn eich enwi.',
    ],
    open: 'Gwnaed eich fframwaith o dan y Ddeddf Caffael: gweler y llwybr galw arall.',
    yes: 'Mae fframwaith Albanaidd yn cwmpasu’r pryniant hwn, mae mewn grym ac mae’n eich enwi.',
  },
  'scot-direct': {
    no: ['Nid oes yr un o’r seiliau’n gymwys.'],
    open: 'Mae gan reoliad 33 seiliau pellach na ofynnir amdanynt yma. Darllenwch bob un yn ofalus.',
    yes: 'Mae’r brys yn eithafol ac yn anrhagweladwy, neu dim ond un cyflenwr all ei wneud.',
  },
  'scot-exempt': {
    no: ['Nid yw’r pwnc na’r parti arall yn pwyntio at waharddiad yn yr Alban.'],
    open: 'Ni ddarllenwyd gwaharddiadau’r Alban ar gyfer y set hon o reolau. Ceisiwch gyngor.',
  },
};
