import type { guide as en } from '../en/guide.ts';
import type { RouteGuide } from '../../types.ts';

const g = (about: string, fit: string, watch: readonly string[], limits = ''): RouteGuide => ({
  about,
  watch,
  fit,
  limits,
});

const NOT_NOVEL = 'Nid yw’n ymwneud â newydd-deb.';
const NOT_CONCESSIONS = 'Nid ar gyfer consesiynau.';
const REGULATIONS = 'Daw rhifau’r rheoliadau o wybodaeth gyffredinol.';

export const guide: Record<keyof typeof en, RouteGuide> = {
  open: g(
    'Un rownd. Rydych yn cyhoeddi’r gofyniad a chaiff pob cyflenwr â diddordeb anfon tendr llawn. Rydych yn gwirio amodau cymryd rhan, yn sgorio’r tendrau yn erbyn meini prawf cyhoeddedig ac yn dewis yr un mwyaf manteisiol.',
    'Mae’n gweithio pan allwch ddisgrifio’r canlyniad yn llawn ar y dechrau. Mae gofynion swyddogaethol (a.56) yn gadael lle i atebion newydd o hyd.',
    [
      'Dim negodi a dim culhau’r maes.',
      'Gall marchnad orlawn olygu llwyth sgorio trwm.',
      'Ystyriwch lotiau a rhwystrau i fusnesau bach yn gyntaf (a.18, a.12(4)).',
    ],
  ),
  cfp: g(
    'Unrhyw gystadleuaeth heblaw agored rydych yn ei dylunio ac yn ei chyhoeddi ymlaen llaw. Cewch lunio rhestr fer, cynnal sawl rownd, siarad, profi a chulhau’r maes, ar yr amod ei bod yn deg ac yn gymesur â’r pryniant.',
    'Y ffurf sylfaenol. Disodlodd y gweithdrefnau cyfyngedig, deialog, negodi, partneriaeth arloesi a chystadleuaeth ddylunio blaenorol.',
    [
      'Rhaid iddi fod yn gymesur â natur, cymhlethdod a chost.',
      'Dywedwch ar y dechrau beth y gellir ei fireinio’n ddiweddarach a phryd.',
      'Ni all cyflenwyr a gollodd rownd un ymuno’n ddiweddarach.',
    ],
  ),
  cfp_dialogue: g(
    'Cystadleuaeth hyblyg lle rydych yn trafod atebion, risg, telerau neu bris gyda chynigwyr mewn rowndiau cyn gofyn am dendrau terfynol.',
    'Da pan mai dim ond drwy siarad y gellir canfod y ffurf dechnegol neu fasnachol orau.',
    [
      'Triniwch bob cynigydd yr un fath a diogelwch eu syniadau.',
      'Ar ôl y dyddiad cau cyntaf dim ond os nad yw’r newid yn sylweddol (neu’n gyffyrddiad ysgafn) y caiff telerau newid.',
      'Mae angen tîm sy’n gallu cynnal rowndiau.',
    ],
  ),
  cfp_demo: g(
    'Cystadleuaeth hyblyg lle mae cynigwyr ar y rhestr fer yn dangos neu’n profi cynnyrch sy’n gweithio, yn erbyn sgript neu ar safle, cyn y dewis terfynol.',
    'Mae’n dangos yr hyn sy’n gweithio yn hytrach na’r hyn a honnir; da ar gyfer cynhyrchion sy’n agos at y farchnad.',
    [
      'Cyhoeddwch y sgript brofi a’r sgorio.',
      'Caniatewch ar gyfer y gost i gynigwyr bach; ystyriwch dalu am dreialon a chyfrifwch y taliad yn y gwerth.',
    ],
  ),
  cfp_staged_rnd: g(
    'Un gystadleuaeth sy’n talu sawl cyflenwr i ddylunio, yna prototeipio, yna profi, gan gulhau wrth bob porth, gyda’r opsiwn i brynu ateb yr enillydd. Mae’n gwneud gwaith yr hen bartneriaeth arloesi y tu allan i’r Alban.',
    'Y ffit gryfaf pan nad oes dim yn diwallu’r angen eto a’ch bod am brynu’r hyn a ddatblygir.',
    [
      'Cyfrifwch bob cam, cyflog ac opsiwn yn y gwerth.',
      'Setlwch hawliau, data a phwyntiau gadael cyn cam un.',
      'Nodwch ymlaen llaw pa feini prawf y gellir eu mireinio.',
    ],
  ),
  cfp_challenge: g(
    'Rydych yn cyhoeddi problem a’r canlyniad rydych ei eisiau, yn aros yn agored i unrhyw fath o ateb, yn ariannu treialon bach o’r syniadau gorau ac yn culhau i gontract.',
    'Mae’n agor y drws i gyflenwyr nad ydych wedi meddwl amdanynt.',
    [
      'Ysgrifennwch ganlyniadau mesuradwy a data prawf.',
      'Mae taliadau treialon yn cyfrif yn y gwerth.',
      'Cynlluniwch ar y dechrau sut y caiff yr enillydd ei ehangu.',
    ],
  ),
  cfp_design_contest: g(
    'Cystadleuaeth hyblyg a fernir gan banel, yn aml gyda cham cyntaf dienw a gwobrau, yn arwain at gontract dylunio neu at ddyluniad buddugol.',
    'Da ar gyfer syniadau yn yr amgylchedd adeiledig a dylunio gwasanaethau.',
    [
      'Nid oes gweithdrefn gystadleuaeth ar wahân yn y Ddeddf.',
      'Mae gwobrau a’r contract dilynol yn cyfrif gyda’i gilydd.',
      'Cyhoeddwch feini prawf y panel.',
    ],
  ),
  cfp_reserved_supported: g(
    'Cystadleuaeth hyblyg sy’n agored dim ond i ddarparwyr y mae o leiaf 30% o’u gweithlu’n anabl neu dan anfantais.',
    'Llwybr cymdeithasol yn fwy nag un arloesol.',
    ['Rhaid iddi fod y weithdrefn hyblyg, nid agored.', 'Gwiriwch fod digon o ddarparwyr yn bodoli.'],
  ),
  cfp_reserved_mutual: g(
    'Cystadleuaeth hyblyg ar gyfer rhai gwasanaethau cyffyrddiad ysgafn, yn agored dim ond i gwmnïau cydfuddiannol gwasanaeth cyhoeddus cymwys.',
    'Defnyddiol ar gyfer modelau cyflenwi amgen.',
    [
      'Pum mlynedd ar y mwyaf.',
      'Nid os daliodd y cwmni cydfuddiannol gontract neilltuedig tebyg gyda chi yn y tair blynedd diwethaf.',
      'Rhaid i’r cod gwasanaeth gario’r marc R.',
    ],
  ),
  framework_calloff: g(
    'Rydych yn gosod contract o dan fframwaith y mae rhywun eisoes wedi cystadlu drosto, naill ai drwy gystadleuaeth bellach ymhlith ei gyflenwyr neu, lle mae’r fframwaith yn nodi sut, heb un.',
    'Yn dibynnu ar y fframwaith: mae rhai wedi’u hadeiladu ar gyfer arloesi, mae’r rhan fwyaf yn pennu cynhyrchion a chyflenwyr.',
    [
      'Gwiriwch y cwmpas, y dyddiad gorffen a’r defnyddwyr a ganiateir cyn dim arall.',
      NOT_CONCESSIONS,
      'Mae fframweithiau a wnaed cyn 24 Chwefror 2025 yn aros o dan yr hen reoliadau.',
      'Caiff corff yn yr Alban ddefnyddio fframwaith y Ddeddf Caffael o dan Atodlen 9A.',
    ],
  ),
  framework_establish: g(
    'Rydych yn cynnal cystadleuaeth i benodi un neu fwy o gyflenwyr ar gyfer pryniannau mynych dros gyfnod penodol. Caiff fframwaith agored ei ailagor ar adegau penodol fel y gall newydd-ddyfodiaid ymuno.',
    'Mae fframwaith agored yn gadael newydd-ddyfodiaid i mewn; mae un caeedig yn rhewi’r farchnad am flynyddoedd.',
    [
      'Pedair blynedd ar y mwyaf (wyth ar gyfer cyfleustodau neu amddiffyn) oni chyhoeddir rhesymau; dim terfyn ar gyfer cyffyrddiad ysgafn na chyfleustod preifat.',
      'Mae fframwaith agored yn rhedeg wyth mlynedd i gyd a rhaid ei ailagor o fewn tair blynedd.',
      'Ei werth yw swm pob galwad bosibl.',
      NOT_CONCESSIONS,
    ],
  ),
  dynamic_market_use: g(
    'Rydych yn cynnal cystadleuaeth hyblyg fer ymhlith aelodau rhestr y gall unrhyw gyflenwr cymwys ymuno â hi unrhyw bryd.',
    'Gall busnesau newydd ymuno pan fyddant yn barod, felly mae’r rhestr yn aros yn ffres.',
    [
      'Ystyriwch geisiadau gan rai nad ydynt yn aelodau sy’n gwneud cais mewn pryd.',
      'Nid ar gyfer consesiynau oni bai eu bod yn gontractau cyfleustodau.',
      'Nid yw system brynu ddeinamig o gyfnod cyn 24 Chwefror 2025 yn un: mae’n aros o dan yr hen reoliadau.',
    ],
  ),
  dynamic_market_establish: g(
    'Rydych yn agor rhestr barhaus, gydag amodau aelodaeth cyhoeddedig, y gall cyflenwyr ymuno â hi unrhyw bryd ac y byddwch chi ac eraill yn ei defnyddio ar gyfer cystadlaethau diweddarach.',
    'Y trefniant parhaus mwyaf agored y mae’r Ddeddf yn ei gynnig.',
    [
      'Ni ellir tynhau’r amodau yn ystod ei hoes, ac ni ellir capio’r aelodaeth.',
      'Nid yw ei sefydlu’n dyfarnu dim: caiff pob pryniant ei brisio a’i gystadlu ar ei ben ei hun.',
      'Nid ar gyfer consesiynau oni bai am gyfleustodau.',
    ],
    'Mae rhifau hysbysiadau UK13 i UK16 yn dibynnu ar ffynonellau gwannach na’r dyletswyddau.',
  ),
  direct_award_prototype: g(
    'Cewch gontractio heb gystadleuaeth am brototeip, neu am rywbeth newydd a ddyluniwyd neu a ddatblygwyd ar eich cais, er mwyn ei brofi neu ei astudio.',
    'Wedi’i wneud ar gyfer newydd-deb, ond dim ond hyd at brofi.',
    [
      'Nid ar gyfer meintiau masnachol.',
      'Dim cap ar werth, ond cadwch ef i’r hyn sydd ei angen ar y prawf.',
      'Mae angen ei lwybr ei hun ar brynu wedyn.',
      'O dan y trothwy nid oes ei angen.',
    ],
  ),
  direct_award_single_supplier: g(
    'Cyfreithlon lle mae gwaith celf neu berfformiad unigryw, hawliau unigryw, neu absenoldeb cystadleuaeth am resymau technegol yn gadael un cyflenwr. Ar gyfer y ddau olaf rhaid hefyd nad oes dewis rhesymol arall.',
    'Gall weddu i ddatblygiad perchnogol; yn amlach mae’n arwydd bod yr angen wedi’i lunio’n rhy gul.',
    [
      'Nid yw ffafriaeth, ymddiriedaeth na chyfleustra’n ddigon.',
      'Cadwch dystiolaeth o’r dewisiadau eraill a ystyriwyd.',
      'Y math o ddyfarniad a herir amlaf.',
    ],
  ),
  direct_award_additional: g(
    'Cewch fynd yn ôl at y cyflenwr presennol lle byddai un gwahanol yn dod â rhywbeth anghydnaws ac yn achosi anhawster technegol anghymesur.',
    'Mae’n ymwreiddio’r cyflenwr presennol; cynlluniwch ryngweithredu yn y contract nesaf.',
    [
      'Nid cost newid yn unig yw’r prawf.',
      'Mae amnewid llawn o dan y sail hon yn amheus.',
      'Edrychwch ar newid a ganiateir yn gyntaf.',
    ],
  ),
  direct_award_repeat: g(
    'Nwyddau, gwasanaethau neu waith tebyg gan yr un cyflenwr, lle enillwyd y contract cyntaf mewn cystadleuaeth yn y pum mlynedd diwethaf a lle dywedodd ei hysbysiad neu ei ddogfennau y gallai ailadroddiad ddilyn.',
    'Mae’n gadael i chi gystadlu peilot yn agored ac yna ehangu gyda’r enillydd, os dywedwch hynny ar y dechrau.',
    [
      'Nid os oedd y contract cyntaf yn alwad o fframwaith.',
      'Mae’r pum mlynedd yn dod i ben ar ddiwrnod yr hysbysiad tryloywder newydd.',
      'Ar gyfer contract cyntaf o dan reoliadau 2015: gwasanaethau neu waith yn unig, a dim ond os dywedodd yr hen hysbysiad hynny.',
    ],
  ),
  direct_award_commodity: g(
    'Gellir prynu nwyddau ar farchnad nwyddau crai am bris y farchnad heb gystadleuaeth.',
    NOT_NOVEL,
    ['Nid masnach nwyddau crai yw contract cyflenwi â thariff y cytunwyd arno.', 'Nwyddau yn unig.'],
  ),
  direct_award_insolvency: g(
    'Cyfreithlon lle mae achos ansolfedd cyflenwr yn caniatáu telerau arbennig o fanteisiol.',
    NOT_NOVEL,
    ['Cofnodwch yr arbediad.', 'Mae’r hysbysiad tryloywder a’r cyfnod segur yn dal yn gymwys.'],
  ),
  direct_award_urgency: g(
    'Cyfreithlon dim ond lle mae’r pryniant yn gwbl angenrheidiol oherwydd brys eithafol na wnaethoch ei achosi ac na allech ei ragweld, fel nad oes cystadleuaeth yn bosibl.',
    NOT_NOVEL,
    [
      'Mae oedi neu gynllunio gwael yn ei ddiystyru.',
      'Cadwch y cwmpas a’r cyfnod i’r argyfwng.',
      'Mae’r hysbysiad tryloywder yn dal yn ddyledus.',
    ],
    'Mae rheoliadau a wneir o dan a.42 (diogelu bywyd neu drefn gyhoeddus) y tu allan i’r rhestr hon o lwybrau.',
  ),
  direct_award_user_choice: g(
    'Gellir dyfarnu rhai gwasanaethau cyffyrddiad ysgafn i berson a enwir i’r darparwr y mae’r person hwnnw neu ei ofalwr yn ei ffafrio, pan fo’r gyfraith yn mynnu clywed eu barn a’i fod er eu lles.',
    NOT_NOVEL,
    [
      'Dim ond ar gyfer y gwasanaethau cyffyrddiad ysgafn a restrir.',
      'Dim hysbysiad tryloywder a dim hysbysiad dyfarnu.',
      'O dan £663,540 nid oes angen sail.',
    ],
  ),
  switch_direct: g(
    'Ar ôl cystadleuaeth na ddaeth â thendr na chais addas, cewch ddyfarnu’n uniongyrchol os nad yw cystadleuaeth newydd yn bosibl o dan yr amgylchiadau.',
    'Ystyriwch ailddylunio’r gofyniad yn gyntaf.',
    ['Os yw ailgynnal yn realistig, nid yw ar gael.', 'Nid yw peidio â hoffi’r cynigion yn ddigon.'],
  ),
  bt_direct: g(
    'O dan y trothwy nid yw’r Ddeddf yn mynnu cystadleuaeth, felly cewch osod yr archeb yn uniongyrchol os yw eich rheolau eich hun yn caniatáu.',
    'Cyflym ar gyfer treialon bach, ond nid yw’n rhoi cyfle i gystadleuwyr.',
    [
      'Efallai bod angen dyfynbrisiau ar eich rheolau sefydlog.',
      'Efallai bod peilotau, estyniadau a chyflwyno’n eang yn perthyn gyda’i gilydd wrth brisio.',
      'Cyhoeddwch fanylion os yw’n hysbysadwy.',
    ],
  ),
  bt_quotes: g(
    'Rydych yn gwahodd ychydig o gyflenwyr i roi dyfynbris ac yn dewis y gorau, heb hysbysebu.',
    'Gwahoddwch o leiaf un newydd-ddyfodiad.',
    [
      'Meddyliwch am rwystrau i fusnesau bach cyn gwahodd.',
      'Peidiwch â hidlo gwahoddiadau drwy holiadur addasrwydd.',
    ],
  ),
  bt_advert: g(
    'Rydych yn hysbysebu, caiff unrhyw un gynnig, ac rydych yn barnu addasrwydd ac ansawdd gyda’i gilydd yn y cynnig.',
    'Agored i bawb, gan gynnwys cwmnïau nad ydych erioed wedi’u cyfarfod.',
    [
      'Dim rhestr fer ar sail addasrwydd, ac eithrio yng Nghymru ac ar gyfer gwaith mwy.',
      'Os yw’n hysbysadwy, cyhoeddwch yr hysbysiad cyn unrhyw hysbyseb arall.',
    ],
  ),
  bt_two_stage: g(
    'Rydych yn hysbysebu, yn gofyn am fynegiadau byr o ddiddordeb, yn llunio rhestr fer ar sail addasrwydd ac yna’n gwahodd tendrau. Cyfreithlon yng Nghymru, ac mewn mannau eraill dim ond ar gyfer gwaith ar neu uwchben £207,720 (£135,018 i gyrff canolog).',
    'Yn torri cost cynnig mewn marchnadoedd gwaith gorlawn.',
    [
      'Anghyfreithlon yn Lloegr ar gyfer nwyddau, gwasanaethau a gwaith bach.',
      'Mae galwadau o dan fframwaith yn eithriad ar wahân.',
    ],
    'Ychwanegwyd at y rhestr wreiddiol fel bod gan y gwaharddiad ar restr fer ganlyniad gweladwy.',
  ),
  bt_challenge: g(
    'Cystadleuaeth a hysbysebir neu drwy wahoddiad sy’n nodi problem a chanlyniad, yn croesawu unrhyw ateb ac yn aml yn ariannu treial byr.',
    'Y ffordd agored gyflymaf i roi cynnig ar rywbeth newydd o dan y trothwy.',
    [
      'Mae taliadau treialon a gwobrau’n cyfrif yn y gwerth.',
      'Os bwriedir cyflwyno’n eang, prisiwch hynny nawr.',
      'Dim rhestr fer ar sail addasrwydd yn Lloegr.',
    ],
  ),
  bt_reserved: g(
    'Rydych yn cyfyngu cystadleuaeth o dan y trothwy i gyflenwyr yn y DU neu i ardal leol ddiffiniedig, a chewch ychwanegu cyfyngiad busnesau bach neu’r sector gwirfoddol, gan ddweud hynny yn yr hysbysiad.',
    'Mae’n cefnogi busnesau newydd lleol, ar draul maes llai.',
    [
      'Awdurdodau gwerth gorau a chynghorau plwyf Lloegr o 4 Chwefror 2026; cyrff canolog o dan PPN 005.',
      'Ardal gyfan, ynghyd â rhai cyffiniol; nid rhan o ardal cyngor.',
      'Nid yng Nghymru na Gogledd Iwerddon yn ôl lle.',
      'Byth ar neu uwchben y trothwy.',
      'Mae boicotio gwledydd yn dal yn anghyfreithlon.',
    ],
    'Ni ddarllenwyd testun na rhif y Gorchymyn. Mae sefyllfa awdurdodau cyfun, cyrff heddlu, tân a thrafnidiaeth, a neilltuo i fusnesau bach yn unig y tu allan i’r Gorchymyn, heb eu datrys: triniwch fel heb eu penderfynu.',
  ),
  exempt_rnd_pcp: g(
    'Rydych yn prynu ymchwil, datblygu arbrofol neu wneud a phrofi prototeipiau fel gwasanaeth, er budd y cyhoedd. Nid yw rheolau dyfarnu’r Ddeddf yn gymwys. Mae camau cystadleuol sy’n culhau’r maes yn arferol.',
    'Y ffit orau ar gyfer problemau cyfnod cynnar.',
    [
      'Dim nwyddau na gwaith yn y contract, dim offer cynhyrchu.',
      'Rhaid bwriadu budd cyhoeddus.',
      'Nid yw prynu diweddarach wedi’i gwmpasu.',
      'Mae tegwch, rheoli cymorthdaliadau a’ch rheolau eich hun yn dal yn gymwys.',
    ],
  ),
  exempt_vertical: g(
    'Contract gyda chwmni rydych yn ei reoli, ar eich pen eich hun neu ar y cyd â chyrff cyhoeddus eraill, sy’n gwneud mwy nag 80% o’i waith i chi ac nad oes ganddo gyfranddaliwr preifat.',
    'Model cyflenwi, nid llwybr at gyflenwyr newydd.',
    [
      'Mwy nag 80%, felly mae union 80% yn methu.',
      'Mae pryniannau’r cwmni ei hun yn cael eu dal.',
      'Adolygwch reolaeth a throsiant bob blwyddyn.',
    ],
  ),
  exempt_horizontal: g(
    'Mae awdurdodau’n rhannu tasg gyhoeddus sydd ganddynt yn gyffredin, er budd y cyhoedd yn unig, heb fwy nag 20% o’r gweithgaredd y tu allan i swyddogaethau cyhoeddus.',
    'Gall rannu cost a dysgu gwasanaeth newydd.',
    [
      'Nid cydweithrediad yw gwerthiant plaen o un corff i’r llall.',
      'Dim parti preifat.',
      'Caniateir union 20%.',
    ],
  ),
  exempt_other: g(
    'Mae rhai pynciau y tu allan i’r rheolau dyfarnu: tir ac adeiladau presennol, cynrychiolaeth mewn achosion cyfreithiol, cyflogaeth, benthyciadau, cymrodeddu, rhai mathau o ddarlledu, gwasanaethau brys dielw, trafnidiaeth teithwyr a reoleiddir a diogelwch gwladol.',
    NOT_NOVEL,
    [
      'Gwaith, nid tir, yw adeilad a wneir i’ch manyleb.',
      'Os gellid yn rhesymol brynu’r prif ddiben ar wahân ac nad yw’n esempt, mae’r esemptiad yn methu.',
      'Nid yw cyngor cyfreithiol arferol yn esempt.',
    ],
    'Dim ond yn amlinellol y darllenwyd amodau pob esemptiad.',
  ),
  modification: g(
    'Yn lle pryniant newydd, rydych yn newid contract sydd gennych eisoes, os darperir ar gyfer y newid, os yw’n dod o fewn achos a restrir, os nad yw’n sylweddol, neu os yw’n newid bach o dan y trothwy.',
    'Gall ychwanegu treial bach at gontract sy’n rhedeg.',
    [
      'Mae dros 10% o’r cyfnod, neu newid perthnasol i’r cwmpas neu’r economeg, yn sylweddol.',
      'Gellir newid contractau cyffyrddiad ysgafn yn rhydd.',
      'Cyhoeddwch hysbysiad newid yn gyntaf lle mae un yn ddyledus.',
      'Mae contract o gyfnod cyn 24 Chwefror 2025 yn aros o dan y rheoliadau blaenorol.',
    ],
    'Ni ddarllenwyd Atodlen 8 ei hun; crynhoir ei hachosion yn unig.',
  ),
  psr_a: g(
    'Gofynnol lle mai dim ond y darparwr presennol all ddarparu’r gwasanaeth gofal iechyd.',
    'Dim, o ran cynllun.',
    ['Gorfodol pan fodlonir ei brawf.', 'Nid ar gyfer fframweithiau.'],
  ),
  psr_b: g(
    'Gofynnol lle mae cleifion yn dewis y darparwr ac nad yw nifer y darparwyr yn gyfyngedig.',
    'Yn gadael unrhyw ddarparwr cymwys i mewn.',
    ['Gorfodol pan fodlonir ei brawf.', 'Nid oes cyfwerth yng Nghymru.'],
  ),
  psr_c: g(
    'Cewch barhau â darparwr presennol sy’n gwneud yn dda pan na fydd y gwasanaeth yn newid yn sylweddol.',
    'Parhad, nid newid.',
    [
      'Newid sylweddol: gwahanol ei natur, neu gynnydd o leiaf £500,000 a 25%.',
      'Mae prosesau eraill yn aros yn agored i chi.',
    ],
  ),
  psr_msp: g(
    'Rydych yn pwyso’r darparwyr tebygol yn erbyn y meini prawf allweddol ac yn dyfarnu heb gystadleuaeth lawn pan allwch nodi’r gorau.',
    'Mae ansawdd ac arloesi yn faen prawf allweddol.',
    ['Cofnodwch pwy a ystyriwyd a pham.', 'Os na allwch nodi darparwr gorau tebygol, cystadlwch.'],
  ),
  psr_comp: g(
    'Cystadleuaeth agored ymhlith darparwyr gofal iechyd o dan y rheolau iechyd.',
    'Agored i fodelau gofal newydd.',
    ['Gofynnol ar gyfer fframwaith.', 'Ddim ar gael lle mae Proses A neu B yn ofynnol.'],
  ),
  psr_urgent: g(
    'Caiff yr awdurdod ddyfarnu heb y prosesau arferol lle mae’n rhaid gweithredu ar frys, na ellid ei ragweld, nad ef a’i hachosodd, a lle byddai aros yn debygol o roi cleifion neu’r cyhoedd mewn perygl.',
    'Nid yw’n ymwneud â newydd-deb.',
    [
      'Cyhoeddwch yr hysbysiad o fewn 30 diwrnod i’r dyfarniad.',
      'Peidiwch â chadw’r contract yn hwy nag y mae’r argyfwng ei angen.',
    ],
  ),
  psr_framework: g(
    'Contract ar sail fframwaith a wnaed o dan y rheolau hyn: heb gystadleuaeth, neu drwy’r Broses Gystadleuol ymhlith ei ddarparwyr, fel y dywed y fframwaith.',
    'Dim ond mor newydd â’r fframwaith.',
    [
      'Rhaid bod y fframwaith wedi’i wneud o dan y rheolau iechyd a’i fod yn eich enwi.',
      'Dim newid sylweddol i’w delerau.',
    ],
  ),
  psr_modification: g(
    'Gellir newid contract heb broses newydd lle mae’r contract yn darparu ar ei gyfer, lle mae’r darparwr yn newid drwy olyniaeth, lle mae ffactorau allanol yn ei fynnu, neu lle mae’r newid o dan £500,000 neu 25%.',
    'Newidiadau bach yn unig.',
    [
      'Ni chaiff y contract ddod yn sylweddol wahanol ei natur.',
      'Cyhoeddwch hysbysiad os chi sy’n penderfynu ar y newid a’i fod yn £500,000 neu fwy.',
    ],
  ),
  psr_wales: g(
    'Mae cyrff iechyd Cymru yn defnyddio cyfundrefn Cymru ei hun: dwy broses dyfarnu uniongyrchol, Darparwr Mwyaf Addas a Chystadleuol.',
    'Yn dibynnu ar y broses.',
    [
      'Rhaid dilyn Proses Dyfarniad Uniongyrchol 1 lle mai dim ond y darparwr presennol all roi’r gwasanaeth (rheoliad 7(4)).',
      'Mae gan y ddwy broses dyfarnu uniongyrchol hysbysiad o fwriad a chyfnod segur (rheoliad 12).',
      'Gwneir cytundeb fframwaith drwy’r Broses Gystadleuol (rheoliad 7(2)), ac nid oes Proses B.',
    ],
    'Darllenwyd rheoliadau 1 i 34 fel y’u gwnaed. Mae beth sy’n ddiwrnod gwaith a phwy sy’n awdurdod perthnasol mewn Deddfau eraill na ddarllenwyd, felly ni roddir dyddiad. Nid yw’r offeryn yn gofyn pa broses sy’n addas.',
  ),
  scot_quick_quote: g(
    'O dan £50,000 ar gyfer nwyddau a gwasanaethau, neu £2m ar gyfer gwaith, cyn TAW, eich rheolau eich hun sy’n gymwys. Quick Quote ar Public Contracts Scotland yw’r offeryn arferol.',
    'Ffordd hawdd o roi cynnig ar gyflenwr bach.',
    ['Mae’r lefel yn hepgor TAW.', 'Gwiriwch nad yw’r lefelau wedi’u codi ar ôl adolygiad 2026.'],
    'Ni chanfuwyd gorchymyn yn newid y ffigurau £50,000 a £2m; gwiriwch cyn rhyddhau.',
  ),
  scot_advert_below: g(
    'Cystadleuaeth a hysbysebir o dan y lefel y mae Deddf 2014 yn rheoleiddio pryniant.',
    'Agored i newydd-ddyfodiaid.',
    ['Eich rheolau eich hun sy’n penderfynu’r camau.'],
    'Dim ond y lefel a ddarllenwyd.',
  ),
  scot_direct_below: g(
    'Dyfarniad i un cyflenwr o dan y lefel y mae Deddf 2014 yn rheoleiddio pryniant.',
    'Da ar gyfer treial bach.',
    ['Rhaid i’ch rheolau eich hun ei ganiatáu.', 'Profwch y gwerth am arian.'],
    'Dim ond y lefel a ddarllenwyd.',
  ),
  scot_regulated: g(
    'O £50,000 (gwaith £2m) cyn TAW hyd at y trothwyon uwch rhaid i chi gystadlu’n deg, hysbysebu ar Public Contracts Scotland a bodloni’r ddyletswydd caffael cynaliadwy.',
    'Mae hysbysiadau ar sail canlyniadau’n gweithio’n dda yma.',
    ['Mae cyrraedd £50,000 yn ddigon.', 'Mae dyletswyddau budd cymunedol yn dechrau ar £4m.'],
    'Ni ddarllenwyd Deddf 2014; daw’r lefelau o dudalennau Llywodraeth yr Alban.',
  ),
  scot_care_direct: g(
    'O dan y terfyn uwch caiff awdurdod yn yr Alban ddyfarnu contract ar gyfer gwasanaethau iechyd neu ofal cymdeithasol heb geisio cynigion.',
    'Nid yw’n ymwneud â newydd-deb.',
    [
      'Dim ond y gwasanaethau y mae Rheoliadau 2016 yn eu henwi.',
      'Mae’r hysbysiad dyfarnu’n dal yn ddyledus.',
    ],
    'Ni ddarllenwyd y rhestr o wasanaethau yn Rheoliadau 2016.',
  ),
  scot_direct_regulated: g(
    'Gellir dyfarnu contract a reoleiddir heb geisio cynigion yn yr amgylchiadau a restrir yn Rheoliadau 2016.',
    'Nid yw’n ymwneud â newydd-deb.',
    ['Darllenwch bob amgylchiad yn ofalus.', 'Mae’r hysbysiad dyfarnu’n dal yn ddyledus.'],
    'Ni ddarllenwyd y rhestr o amgylchiadau; dim ond ei phwnc.',
  ),
  scot_light_touch: g(
    'Uwchben y terfyn, mae gwasanaethau cymdeithasol a phenodol eraill yn dilyn rheolau ysgafnach: mae’r awdurdod yn dylunio ei broses ei hun, sy’n gorfod bod yn dryloyw a thrin cynigwyr yn gyfartal.',
    'Cewch ddylunio’r broses.',
    ['Nid oes rhaid dilyn y gweithdrefnau manwl.', 'Mae hysbysiad yn dal yn ddyledus.'],
    'Dim ond drwy ganllawiau y darllenwyd rheoliadau 74 i 76.',
  ),
  scot_open_restricted: g(
    'Uwchben y trothwyon uwch mae awdurdod yn yr Alban yn cynnal cystadleuaeth agored neu gyfyngedig dau gam o dan reoliadau 2015 yr Alban.',
    'Manylebau penodol; ychydig o le i ddatblygu.',
    ['Nid yw gweithdrefnau’r Ddeddf Caffael yn gymwys.', REGULATIONS],
    'Casglwyd trothwyon 2026 yn rhannol; ni ailddarllenwyd rhifau’r rheoliadau.',
  ),
  scot_cpn_dialogue: g(
    'Ar gyfer anghenion cymhleth neu arloesol uwchben y trothwyon, caiff awdurdod yn yr Alban negodi neu gynnal deialog â chynigwyr dethol.',
    'Agos at y weithdrefn hyblyg gyda deialog.',
    [
      'Ar gael dim ond ar seiliau a restrir, fel angen am addasu, arloesi neu gymhlethdod.',
      'Daw rhifau’r rheoliadau a’r seiliau o wybodaeth gyffredinol.',
    ],
    'Ni ailddarllenwyd y seiliau; dangoswch fel heb ei benderfynu ar gyfer pryniant safonol syml.',
  ),
  scot_innovation_partnership: g(
    'Gweithdrefn a enwir sy’n cysylltu datblygu a phrynu: camau gyda thargedau a mannau gadael, perfformiad y cytunwyd arno ac uchafswm cost cyn i chi brynu.',
    'Yr unig weithdrefn arloesi a enwir sydd ar ôl yn y DU.',
    [
      'Y gymhareb pris-ansawdd orau yn unig.',
      'Setlwch eiddo deallusol ar y dechrau.',
      'Yn bodoli yn yr Alban yn unig.',
    ],
    'Darllenwyd fel y’i gwnaed yn 2015.',
  ),
  scot_pcp: g(
    'Gellir prynu gwasanaethau ymchwil a datblygu y tu allan i reoliadau’r Alban os rhennir canlyniadau y tu hwnt i’r prynwr neu os nad yw’r prynwr yn talu’r gost gyfan.',
    'Y sail ar gyfer heriau tebyg i CivTech.',
    [
      'Prawf gwahanol i’r Ddeddf Caffael: canlyniadau a rennir neu gost a rennir.',
      'Rhai codau ymchwil a datblygu yn unig.',
      'Dim meintiau masnachol.',
    ],
    'Rhif y rheoliad o wybodaeth gyffredinol; rhestr godau fel y’i dangosir ar dudalen Llywodraeth yr Alban.',
  ),
  scot_framework: g(
    'Mae awdurdod yn yr Alban yn galw o fframwaith neu system brynu ddeinamig a sefydlwyd o dan reolau’r Alban.',
    'Yn dibynnu ar y trefniant.',
    [
      'Ar gyfer fframwaith a wnaed o dan y Ddeddf Caffael defnyddiwch y llwybr galw arall (Atodlen 9A).',
      REGULATIONS,
    ],
  ),
  scot_direct: g(
    'Caiff awdurdod yn yr Alban ddyfarnu heb hysbysebu ar seiliau cul: dim tendrau addas, un cyflenwr posibl, brys eithafol, cynhyrchion ymchwil pur, cyflenwadau estyn, nwyddau crai, ansolfedd, enillwyr cystadleuaeth neu ailadroddiadau a gyhoeddwyd o fewn tair blynedd.',
    'Nid yw’n ymwneud â newydd-deb gan mwyaf.',
    [
      'Darllenwch bob sail yn ofalus; nid ydynt yr un fath ag Atodlen 5.',
      'Ailadroddiadau: tair blynedd, nid pump.',
    ],
    'Ychwanegwyd fel na chaiff defnyddwyr yn yr Alban eu gadael heb lwybr dyfarnu uniongyrchol. Darllenwyd fel y’i gwnaed yn 2015.',
  ),
  scot_exempt: g(
    'Mae gan reoliadau’r Alban eu gwaharddiadau eu hunain ar gyfer cwmnïau a reolir, cydweithrediad rhwng awdurdodau, tir, cynrychiolaeth gyfreithiol a phynciau tebyg.',
    NOT_NOVEL,
    ['Nid yr un geiriad â’r Ddeddf Caffael: gofynnwch cyn dibynnu arno.'],
    'Ychwanegwyd fel arwyddbost yn unig. Dangoswch bob amser fel heb ei benderfynu: ni ddarllenwyd y gwaharddiadau.',
  ),
  ni_below: g(
    'Nid yw Rhan 6 yn gymwys i awdurdodau trosglwyddedig Gogledd Iwerddon. Mae adrannau’n dilyn y terfynau rheoli caffael; mae cynghorau’n dilyn eu rheolau sefydlog eu hunain.',
    'Dim gwaharddiad statudol ar ddyfynbrisiau ar sail canlyniadau.',
    [
      'Mae’r terfynau polisi’n rhwymo adrannau a chyrff cyhoeddus, nid cynghorau.',
      'Nid yw rheolau neilltuo Lloegr yn gymwys.',
    ],
  ),
  school_below: g(
    'Mae ysgolion, academïau a cholegau addysg bellach y tu allan i Ran 6 o dan y trothwy. Eu rheolau ariannol eu hunain sy’n gymwys.',
    'Rhydd i ofyn am ganlyniadau.',
    [
      'Ar neu uwchben y trothwy mae’r Ddeddf yn gymwys yn llawn.',
      'Efallai bod angen dyfynbrisiau ar gytundebau cyllido.',
    ],
  ),
  unregulated_below: g(
    'Mae contractau cyfleustodau a chonsesiynau o dan eu trothwyon y tu allan i Ran 6, ac mae cyfleustodau preifat ac ymgymeriadau cyhoeddus y tu allan i’r Ddeddf pan nad yw’r contract ar gyfer gweithgaredd cyfleustodau. Eich rheolau eich hun sy’n gymwys.',
    'Rhydd i gynnal her gymesur.',
    [
      'Mae’r prawf cyfleustodau’n dilyn y contract, nid y prynwr.',
      'Prisiwch gonsesiwn ar yr hyn y mae’r cyflenwr yn ei ennill.',
      'Mae dyletswyddau ehangach fel gwerth gorau yn dal yn gymwys.',
    ],
    'Daw paragraff (b) o a.84(1) ar gyfer consesiynau drwy ddileu o’r ffeithiau a ddarllenwyd.',
  ),
  market_engagement: g(
    'Rydych yn dysgu gan y farchnad, neu’n benthyg safle ar gyfer treial am ddim, heb ddyfarnu dim. Yn aml mae’n dod cyn pryniant.',
    'Y ffordd rataf o ganfod beth sy’n bosibl.',
    [
      'Cynigiwch yr un mynediad a gwybodaeth i bawb.',
      'Rhaid eithrio cyflenwr sydd â mantais annheg yn ddiweddarach os na ellir ei gywiro.',
      'Mae gwobrau’n cyfrif yng ngwerth unrhyw gontract sy’n dilyn.',
    ],
  ),
  grant: g(
    'Rydych yn cefnogi prosiect rhywun arall er lles y cyhoedd ac nid ydych yn derbyn gwasanaeth yn gyfnewid.',
    'Da ar gyfer syniadau cynnar nad oes angen i chi eu perchen.',
    ['Os nodwch allbynnau er eich budd eich hun, contract ydyw.', 'Mae rheoli cymorthdaliadau’n gymwys.'],
    'Yn dibynnu ar un ffynhonnell eilaidd a’r prawf buddiant ariannol.',
  ),
};
