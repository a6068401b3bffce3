import type { consequences as en, duties as names } from '../en/consequences.ts';
import type { Mirror } from '../mirror.ts';

/** Yr hyn sy’n dilyn o lwybr, fesul rhes, ac enwau’r dyletswyddau. */
export const consequences: Mirror<typeof en> = {
  abandoned:
    'Dim ond os penderfynwch beidio â dyfarnu ar ôl yr hysbysiad tendro neu dryloywder: cyn gynted ag y bo’n rhesymol ymarferol.',
  'award-notice': 'Cyn i chi ymrwymo i’r contract. Mae’n dechrau’r cyfnod segur lle mae un.',
  'award-notice-calloff':
    'Cyn i chi ymrwymo i’r contract. Nid oes angen cyfnod segur ar gontract yn ôl y galw.',
  'award-notice-defence':
    'Cyn i chi ymrwymo i’r contract, oni bai bod y fframwaith hefyd yn un amddiffyn a diogelwch.',
  'below-tender-notice':
    'Cyn i chi hysbysebu. Rhaid i unrhyw derfynau amser fod yn rhesymol ac yr un fath i bob cyflenwr.',
  change: 'Cyn newid o fwy na 10% (gwaith 15%) o’r gwerth, neu fwy na 10% o’r cyfnod.',
  'community-benefits':
    'Ystyriwch ofynion budd cymunedol cyn dechrau. Mae’r hysbysiad contract yn eu crynhoi neu’n dweud pam nad oes rhai, ac mae’r hysbysiad dyfarnu’n dweud beth a ddaw ohonynt.',
  'community-small': 'Dim ond o £4m cyn TAW.',
  compliance:
    'Ar gyfer yr awdurdod cyfan: bob chwe mis o 1 Ionawr 2026, yn y 30 diwrnod sy’n dechrau â diwrnod olaf y cyfnod.',
  concession: 'Nid ar gyfer consesiwn.',
  'concession-below':
    'Mae hysbysiadau’r Ddeddf islaw’r trothwy yn hepgor consesiynau. Eich rheolau eich hun sy’n penderfynu.',
  'change-convertible':
    'O dan ei derfyn nid yw’r contract yn un cyhoeddus. Dim ond os yw’r newid yn peri iddo gyrraedd y terfyn: cyn newid o fwy na 10% (gwaith 15%) o’r gwerth, neu fwy na 10% o’r cyfnod.',
  conflicts:
    'Paratowch asesiad gwrthdaro cyn yr hysbysiad cyntaf, adolygwch ef, a’i gadarnhau mewn hysbysiadau diweddarach.',
  'conflicts-identify': 'Cymerwch bob cam rhesymol i nodi gwrthdaro buddiannau, ac adolygwch hynny.',
  'copy-180': 'Cyhoeddwch gopi o’r contract yn y 180 diwrnod sy’n dechrau â’r diwrnod yr ymrwymir iddo.',
  'copy-90':
    'Os yw’r gwerth yn fwy na £5m, cyhoeddwch gopi o’r contract yn y 90 diwrnod sy’n dechrau â’r diwrnod yr ymrwymir iddo.',
  'cross-border':
    'Mae awdurdod yn yr Alban sy’n defnyddio fframwaith o dan y Ddeddf yn dilyn Atodlen 9A, na chafodd ei darllen ar gyfer yr offeryn hwn.',
  defence: 'Nid ar gyfer contract amddiffyn a diogelwch.',
  'details-120': 'Yn y 120 diwrnod sy’n dechrau â’r diwrnod yr ymrwymir i’r contract cyffyrddiad ysgafn.',
  'details-30': 'Yn y 30 diwrnod sy’n dechrau â’r diwrnod yr ymrwymir i’r contract.',
  'details-below': 'Cyn gynted ag y bo’n rhesymol ymarferol ar ôl i chi ymrwymo i’r contract.',
  devolved: 'Nid ar gyfer awdurdod yng Nghymru nac awdurdod trosglwyddedig yng Ngogledd Iwerddon.',
  engagement:
    'Os ydych yn ymgysylltu â’r farchnad yn gyntaf: cyn yr hysbysiad tendro, neu mae’r hysbysiad tendro’n dweud pam lai.',
  exempt:
    'Mae’r contract wedi’i eithrio, felly nid yw’r Ddeddf yn gofyn am hysbysiad. Gall cyfraith arall a’ch rheolau eich hun wneud hynny.',
  'five-million': 'Dim ond ar gyfer contractau o fwy na £5m.',
  'framework-itself': 'Nid ar gyfer y fframwaith ei hun; edrychwch eto ar bob contract yn ôl y galw.',
  grant: 'Nid contract cyflenwi yw grant, felly nid yw’r Ddeddf yn gofyn am hysbysiad.',
  'health-abandoned':
    'Dim ond os rhowch y gorau i’r broses: o fewn 30 diwrnod i’r penderfyniad, neu i ddiwedd y cyfnod segur y gwnaed ef ynddo.',
  'health-award': 'O fewn 30 diwrnod i ddyfarnu’r contract.',
  'health-change':
    'Os chi sy’n penderfynu ar y newid a’i fod yn £500,000 neu fwy ers y dechrau: o fewn 30 diwrnod i’r newid.',
  'health-conflicts':
    'Ataliwch, nodwch ac unionwch wrthdaro buddiannau. Rhaid i berson â gwrthdaro gilio o’r penderfyniad.',
  'health-criteria': 'Rhaid i’r darparwr fodloni’r meini prawf dethol sylfaenol (Atodlen 16).',
  'health-framework-competition':
    'Dim ond os cynhaliwch gystadleuaeth ymhlith darparwyr y fframwaith: cyn y cyfnod segur.',
  'health-intention': 'Cyn y dyfarniad. Mae’r cyfnod segur yn dechrau y diwrnod ar ôl ei gyhoeddi.',
  'health-invitation': 'Mae’n gwahodd darparwyr i wneud cynigion.',
  'health-plan':
    'Mae’n dweud eich bod yn bwriadu dilyn y broses hon. Ni cheir nodi darparwyr am 14 diwrnod ar ôl ei gyflwyno.',
  'health-principles':
    'Gweithredwch er budd y bobl sy’n defnyddio’r gwasanaeth, ei ansawdd a’i effeithlonrwydd, ac yn dryloyw, yn deg ac yn gymesur.',
  'health-records':
    'Cadwch gofnod o’r darparwyr, y broses benderfynu a’r rhesymau, fel y rhestra rheoliad 24.',
  'health-urgent': 'O fewn 30 diwrnod i’r dyfarniad neu’r newid brys.',
  identifier:
    'Rhaid i’r cyflenwr fod wedi’i gofrestru ar y platfform digidol canolog a rhoi ei ddynodydd i chi cyn y dyfarniad. O grynodebau’n unig y mae’r rheoliadau’n hysbys: gwiriwch hwy.',
  'health-end':
    'Yn ôl y crynodebau a ddarllenwyd, bydd hysbysiad os daw contract iechyd i ben yn gynnar. Ni ddarllenwyd y rheoliadau eu hunain: gwiriwch hwy cyn terfynu un.',
  'reservation-notice':
    'Yn ôl y crynodebau a ddarllenwyd, rhaid i’r hysbysiad tendro o dan y trothwy ddweud bod y contract wedi’i gadw i gwmnïau bach neu fentrau cymdeithasol. Ni ddarllenwyd y rheoliadau eu hunain: gwiriwch hwy.',
  'identifier-later':
    'Yn ôl y crynodebau a ddarllenwyd, dechreuodd hyn ar 1 Ebrill 2026. Ni ddarllenwyd y rheoliadau eu hunain: gwiriwch hwy.',
  'identifier-small':
    'Yn ôl y crynodebau a ddarllenwyd, dim ond ar gyfer contractau a hysbysir y gofynnir am hyn. Ni ddarllenwyd y rheoliadau eu hunain: gwiriwch hwy.',
  indicators:
    'Os yw’r gwerth yn fwy na £5m: gosodwch a chyhoeddwch o leiaf dri dangosydd perfformiad allweddol cyn ymrwymo i’r contract, oni bai na allant fod yn addas.',
  fees: 'Peidiwch â chodi dim ar aelod ond canran sefydlog o’r contractau a ddyfernir iddo.',
  'fees-utility': 'Cewch godi tâl am aelodaeth, a chanran sefydlog o’r contractau a ddyfernir i aelod.',
  interest:
    'Polisi, nid cyfraith: cynhaliwch brawf budd y cyhoedd cyn allanoli gwasanaethau gwerth mwy na £1m. Mae rhai dyfarniadau uniongyrchol wedi’u heithrio.',
  'interest-later': 'Polisi, nid cyfraith, ar gyfer caffaeliadau o 1 Ebrill 2027.',
  'interest-small': 'Polisi, nid cyfraith, ar gyfer gwasanaethau gwerth mwy na £1m.',
  'invited-only': 'Nid lle rydych yn gwahodd cyflenwyr a ddewiswyd gennych yn unig.',
  'larger-works': 'Nid ar gyfer gwaith o’r gwerth hwn.',
  'light-touch': 'Nid ar gyfer contract cyffyrddiad ysgafn.',
  'light-touch-performance':
    'Nid ar gyfer contract cyffyrddiad ysgafn: nid oes ganddo ddangosyddion, ac mae hysbysiadau torri contract yn ei hepgor.',
  lots: 'Ystyriwch lotiau cyn yr hysbysiad tendro. Rhannwch y contract, neu rhowch resymau dros beidio.',
  'market-change': 'Ar ôl newid i’r farchnad.',
  'market-end': 'Ar ôl i’r farchnad gau.',
  'market-intention': 'Cyn i chi sefydlu’r farchnad.',
  'market-set-up': 'Cyn gynted ag y bo’n ymarferol ar ôl ei sefydlu.',
  'national-statement': 'Rhowch sylw i’r Datganiad Polisi Caffael Cenedlaethol.',
  'no-shortlist': 'Peidiwch â chyfyngu tendrau drwy asesu addasrwydd. Barnwch addasrwydd o fewn y cynnig.',
  'no-tenders': 'Ni wahoddir tendrau.',
  'northern-ireland': 'Nid ar gyfer awdurdod trosglwyddedig yng Ngogledd Iwerddon.',
  'northern-ireland-advertise':
    'Polisi i adrannau a chyrff cyhoeddus, nid cyfraith: hysbysebwch dendrau dros £50,000. Mae cynghorau’n dilyn eu rheolau eu hunain.',
  'northern-ireland-below':
    'Nid yw hysbysiadau’r Ddeddf islaw’r trothwy yn cyrraedd awdurdod trosglwyddedig yng Ngogledd Iwerddon.',
  'not-covered': 'Y tu allan i weithgaredd cyfleustodau nid yw’r Ddeddf yn cyrraedd y prynwr hwn.',
  'not-public-contract': 'Mae’r gwerth o dan y terfyn, felly nid contract cyhoeddus yw hwn.',
  'not-read':
    'Ni ddarllenwyd y gyfraith ar hyn ar gyfer yr offeryn hwn. Nid yw’n rhoi dyddiad yma ac nid yw’n dweud nad oes dim yn ddyledus.',
  objectives:
    'Rhowch sylw i werth am arian, budd y cyhoedd, bod yn agored ac uniondeb, a thriniwch gyflenwyr yr un fath.',
  'old-contract':
    'Mae’r contract yn dyddio o gyfnod cyn 24 Chwefror 2025: mae’r rheoliadau blaenorol yn gymwys ac ni chawsant eu darllen.',
  'old-framework':
    'Mae’r fframwaith neu’r caffael yn dyddio o gyfnod cyn 24 Chwefror 2025: mae’r rheoliadau blaenorol yn gymwys ac ni chawsant eu darllen.',
  'outside-part-6': 'Nid yw Rhan 6 yn cyrraedd y pryniant hwn.',
  'paid-30': 'Mae talu o fewn 30 diwrnod yn un o delerau goblygedig y contract a’i is-gontractau.',
  payments: 'Ar gyfer pob taliad o fwy na £30,000: yn y 30 diwrnod sy’n dechrau â diwrnod olaf y chwarter.',
  'payments-later':
    'Dechreuodd adran 70 fod yn gymwys ar 1 Ebrill 2026, yn ôl y crynodebau a ddarllenwyd. Ni ddarllenwyd a yw’n cyrraedd caffael a ddechreuwyd cyn hynny.',
  'performance-breach':
    'Ar ôl torri contract difrifol neu fethiant i gyflawni: yn y 30 diwrnod sy’n dechrau â’r diwrnod y cyfyd y ddyletswydd. Nid yw’n dibynnu ar y gwerth. Mewn grym o 1 Ionawr 2026, yng Nghymru o 1 Ebrill 2026.',
  'performance-indicators':
    'Perfformiad yn erbyn dangosyddion o leiaf unwaith mewn deuddeg mis ac ar y diwedd; torri neu fethiant yn y 30 diwrnod sy’n dechrau â’r diwrnod y cyfyd y ddyletswydd. Mewn grym o 1 Ionawr 2026, yng Nghymru o 1 Ebrill 2026.',
  pipeline: 'Dim ond os yw’r awdurdod yn disgwyl talu mwy na £100m yn y flwyddyn: o 1 Ebrill i 26 Mai.',
  'pipeline-small': 'Dim ond contractau o fwy na £2m a restrir.',
  planned:
    'Mae’n cwtogi’r cyfnod tendro i 10 diwrnod os caiff ei gyhoeddi o leiaf 40 diwrnod ac o fewn 12 mis cyn yr hysbysiad tendro.',
  'planned-light':
    'Cewch ei gyhoeddi. Nid oes cyfnod tendro byrraf i’w gwtogi ar gyfer contract cyffyrddiad ysgafn.',
  'private-utility': 'Nid ar gyfer cyfleustod preifat.',
  records:
    'Cadwch gofnodion sy’n egluro pob penderfyniad perthnasol, ac o gyfathrebu â chyflenwyr, am dair blynedd gan ddechrau â’r diwrnod yr ymrwymir i’r contract.',
  'records-defence': 'Mae adran 98 yn hepgor contractau amddiffyn a diogelwch.',
  'records-own':
    'Contractau cyhoeddus yn unig y mae adran 98 yn eu cwmpasu. Cadwch y cofnod hwn ar gyfer eich rheolau eich hun a’ch archwilydd.',
  school: 'Nid ar gyfer ysgol.',
  'school-below': 'Nid yw hysbysiadau’r Ddeddf islaw’r trothwy yn cyrraedd ysgol.',
  'scottish-award-notice':
    'Ar Public Contracts Scotland: anfonwch ef heb fod yn hwyrach na 30 diwrnod ar ôl y dyfarniad.',
  'scottish-calloff': 'Dim hysbysiad contract ar gyfer contract yn ôl y galw o fframwaith.',
  'scottish-contract-notice': 'Ar Public Contracts Scotland, cyn i chi geisio cynigion.',
  'scottish-engagement':
    'Nid oes hysbysiad o’r fath yn yr Alban. Mae rheoliad 41 yn gadael i chi ymgynghori â’r farchnad.',
  'scottish-grant':
    'Nid yw grant yn gontract am nwyddau, gwasanaethau na gwaith, felly nid yw rheolau’r Alban yn gofyn am hysbysiad.',
  'scottish-no-offers': 'Ni cheisir cynigion, felly nid oes hysbysiad contract.',
  'scottish-no-publication': 'Mae’r weithdrefn heb gyhoeddi ymlaen llaw.',
  'scottish-records':
    'Lluniwch adroddiad ysgrifenedig ar y weithdrefn, dogfennwch bob un o’i chamau, a chadwch hyn am o leiaf dair blynedd o’r dyfarniad.',
  'scottish-records-unread':
    'Ni ddarllenwyd yr hyn y mae rheolau’r Alban yn gofyn i chi ei gadw yma. Cadwch y cofnod hwn ar gyfer eich archwilydd.',
  'scottish-under-level': 'Mae’r pryniant o dan y lefel y mae Deddf 2014 yn ei reoleiddio.',
  'small-firms':
    'Rhowch sylw i’r rhwystrau y gall busnesau bach a chanolig eu hwynebu, ac ystyriwch eu dileu neu eu lleihau.',
  'small-firms-below':
    'Cyn gwahodd tendrau, ystyriwch y rhwystrau y gall busnesau bach a chanolig eu hwynebu.',
  'small-firms-calloff': 'Nid ar gyfer contract a ddyfernir o dan fframwaith.',
  'social-works':
    'Mewn contract gwaith o £2m neu fwy, ystyriwch gymalau gwaith cyhoeddus cymdeithasol a chymerwch bob cam rhesymol i’w cynnwys. Os cânt eu hepgor, dywedwch wrth Weinidogion Cymru pam (adran 29).',
  'social-works-small': 'Dim ond ar gyfer contractau gwaith o £2m neu fwy.',
  'social-workforce':
    'Os allanolir gwasanaethau: rhowch sylw i god y gweithlu a chymerwch bob cam rhesymol i gynnwys ei gymalau. Os cânt eu hepgor, dywedwch wrth Weinidogion Cymru pam (adran 35).',
  'socially-responsible':
    'Ceisiwch wella llesiant drwy brynu’n gymdeithasol gyfrifol. Mae contract ar neu uwchlaw ei drothwy yn gontract rhagnodedig (OSC 2026/75, rheoliad 4): cymerwch bob cam rhesymol i gyflawni eich amcanion cyhoeddedig ynddo.',
  'socially-responsible-below':
    'Ceisiwch wella llesiant drwy brynu’n gymdeithasol gyfrifol. O dan y trothwy nid yw OSC 2026/75, rheoliad 4, yn gwneud hwn yn gontract rhagnodedig; mae adran 24(8) yn enwi eraill.',
  'modified-copy':
    'Os oes angen hysbysiad newid ar y newid a bod y contract yn werth mwy na £5m gydag ef: cyhoeddwch gopi o’r contract fel y’i haddaswyd, neu o’r addasiad, yn y 90 diwrnod sy’n dechrau â’r diwrnod y gwnewch ef.',
  'no-change-notice': 'Dim ond lle mae angen hysbysiad newid, ac nid oes angen un yma.',
  'welsh-modification': 'Nid ar gyfer awdurdod yng Nghymru.',
  'scottish-calloff-duty':
    'Mae’r Ddeddf yn hepgor contractau yn ôl y galw o’r ddyletswydd caffael cynaliadwy. Roedd yn gymwys pan sefydlwyd y fframwaith.',
  'scottish-decision':
    'Dywedwch wrth bob ymgeisydd a thendrwr dan sylw am y penderfyniad cyn i chi ymrwymo i’r contract.',
  'scottish-principles':
    'Triniwch gyflenwyr perthnasol yn gyfartal a heb wahaniaethu, a gweithredwch mewn ffordd dryloyw a chymesur.',
  'scottish-reasons':
    'Cyn gynted ag y bo’n rhesymol ymarferol, dywedwch wrth y rhai yr ydych yn eu gwahardd cyn iddynt dendro, ac wrth bob tendrwr aflwyddiannus, am y penderfyniad, gyda’r enwau, y meini prawf a’r sgoriau.',
  'scottish-reasons-calloff':
    'Os ydych yn cymharu cynigion cyflenwyr y fframwaith: dywedwch wrth y rhai na enillodd am y penderfyniad, gyda’r enw, y meini prawf a’r sgoriau, cyn gynted ag y bo’n rhesymol ymarferol.',
  'scottish-register': 'Cofnodwch y contract yn eich cofrestr gontractau, sy’n gyhoeddus ar y rhyngrwyd.',
  'social-value':
    'Cyn dechrau, ystyriwch sut y gallai’r hyn a brynwch a’r ffordd o’i brynu wella llesiant economaidd, cymdeithasol ac amgylcheddol yn eich ardal, ac a ddylid ymgynghori.',
  'social-value-calloff':
    'Nid ar gyfer contract sy’n seiliedig ar fframwaith. Roedd yn gymwys pan sefydlwyd y fframwaith.',
  'social-value-ordinary': 'O dan y terfyn dim ond gwasanaethau cyffyrddiad ysgafn sy’n cyfrif.',
  'social-value-outside': 'Nid ar gyfer contract cyfleustodau, amddiffyn na chonsesiwn.',
  'social-value-under':
    'Mae gwasanaethau cyffyrddiad ysgafn yn cyfrif o’r terfyn ar gyfer nwyddau a gwasanaethau.',
  'social-value-urgent':
    'Mae angen brys yn gadael i chi ei hepgor i’r graddau nad oes amser, oni bai mai eich oedi chi ydyw.',
  'statement-calloff': 'Nid ar gyfer dyfarniad o dan fframwaith neu farchnad ddeinamig.',
  subsidy:
    'Os yw’r grant yn gymhorthdal (adran 2): ystyriwch yr egwyddorion rheoli cymorthdaliadau cyn penderfynu, a’i roi dim ond os yw’n gyson â hwy. Mae cymorth ariannol lleiaf o hyd at £315,000 dros y flwyddyn ariannol hon a’r ddwy cynt yn rhydd o hynny, ar ôl hysbysiad a chyda chadarnhad.',
  'subsidy-database':
    'Os yw’r grant yn gymhorthdal: cofnodwch ef yn y gronfa ddata cymorthdaliadau o fewn tri mis i gadarnhau’r penderfyniad. Nid oes angen cofnod ar gyfer cymhorthdal o hyd at £100,000 o dan gynllun a gofnodwyd, nac fel cymorth ariannol lleiaf.',
  summaries: 'Rhowch grynodeb asesu i bob cyflenwr yr aseswyd ei dendr cyn yr hysbysiad dyfarnu contract.',
  sustainable:
    'Cyn dechrau, ystyriwch sut y gall y caffael wella llesiant yn eich ardal, cynnwys busnesau bach, y trydydd sector a busnesau a gefnogir, a hybu arloesi; yna gweithredwch ar hynny.',
  'tender-notice': 'Mae’n dechrau’r gystadleuaeth.',
  'tender-notice-market':
    'Mae’n dechrau’r gystadleuaeth. Lle sefydlwyd y farchnad drwy hysbysiad mai dim ond ei haelodau a gâi wybod, rhowch ef i’r aelodau a pheidiwch â’i gyhoeddi.',
  termination:
    'Yn y 30 diwrnod sy’n dechrau â’r diwrnod y daw’r contract i ben, am unrhyw reswm, gan gynnwys dirwyn i ben.',
  transparency: 'Cyn i chi ddyfarnu.',
  'term-eight':
    'Wyth mlynedd ar y mwyaf, os na ddyfernir dim ond contractau o’r fath o dano. Mae cyfnod hwy yn gofyn am natur y cyflenwad a rhesymau yn yr hysbysiad.',
  'term-four':
    'Pedair blynedd ar y mwyaf. Mae cyfnod hwy yn gofyn am natur y cyflenwad a rhesymau yn yr hysbysiad. Mae fframwaith agored yn para wyth mlynedd i gyd, a phedair os un cyflenwr yn unig sydd arno.',
  'under-notice-level': 'Mae’r gwerth o dan y lefel y rhoddir hysbysiad o gontractau islaw’r trothwy ohoni.',
  'user-choice': 'Nid ar gyfer contract dewis y defnyddiwr.',
  'utility-below': 'Mae contract cyfleustodau o dan ei derfyn y tu allan i Ran 6.',
  'welsh-excluded':
    'Nid yw contract esempt, contract o dan y gyfundrefn iechyd na chontract dewis defnyddiwr yn gofrestradwy.',
  'welsh-health-award': 'O fewn 30 diwrnod i ddyfarnu’r contract, gan gynnwys dyfarniad brys.',
  'welsh-health-criteria':
    'Rhaid i’r darparwr fodloni’r meini prawf dethol sylfaenol, ac eithrio ym Mhroses Dyfarniad Uniongyrchol 1 ac o dan fframwaith.',
  'welsh-health-intention':
    'Cyn y dyfarniad, ym mhob un o’r pedair proses ac o dan fframwaith â sawl darparwr. Mae’r cyfnod segur yn dechrau ar y diwrnod y cyflwynwch ef ac yn dod i ben am hanner nos ar ddiwedd yr wythfed diwrnod gwaith ar ôl y diwrnod hwnnw. Nid oes un ar gyfer dyfarniad brys na fframwaith un darparwr.',
  'welsh-health-invitation': 'Dim ond yn y Broses Gystadleuol: mae’n gwahodd cynigion.',
  'welsh-health-plan':
    'Dim ond yn y Broses Darparwr Mwyaf Addas. Ni chewch orffen dod o hyd i ddarparwyr cyn y diwrnod sydd 14 diwrnod ar ôl i chi ei gyflwyno.',
  'welsh-health-principles':
    'Gweithredwch er budd y bobl sy’n defnyddio’r gwasanaeth, ei ansawdd a’i effeithlonrwydd, yn dryloyw, yn deg ac yn gymesur, a rhowch sylw i ddatganiad polisi caffael Cymru.',
  'welsh-health-records':
    'Cadwch gofnod o’r darparwyr, y broses, y bobl, y rhesymau a’r gwrthdaro buddiannau, fel y mae rheoliad 30 yn eu rhestru, am dair blynedd gan ddechrau â diwrnod y dyfarniad.',
  'welsh-later': 'Mewn grym o 25 Mawrth 2026 yn unig.',
  'welsh-listed':
    'Dim ond ar gyfer y cyrff a restrir yn Atodlen 1 i’r Ddeddf. Nid yw ysgolion, prifysgolion na chynghorau cymuned wedi’u rhestru.',
  'welsh-register':
    'Cofnodwch ef yn eich cofrestr gontractau gyhoeddedig: mae contractau o’r gwerth y’u hysbysir yn gofrestradwy.',
  'welsh-shortlist': 'Nid ar gyfer awdurdod yng Nghymru.',
  'welsh-statement': 'Rhowch sylw i ddatganiad polisi caffael Cymru.',
};

/** Enwau’r dyletswyddau, fesul cod. */
export const duties: Mirror<typeof names> = {
  objectives: 'Amcanion caffael',
  conflicts: 'Gwrthdaro buddiannau',
  lots: 'Lotiau',
  'small-firms': 'Busnesau bach a chanolig',
  summaries: 'Crynodebau asesu',
  indicators: 'Dangosyddion perfformiad allweddol',
  'contract-copy': 'Copi o’r contract',
  'policy-statement': 'Datganiad polisi cenedlaethol',
  'payments-compliance': 'Hysbysiad cydymffurfio â thaliadau (UK17)',
  'payment-terms': 'Talu o fewn 30 diwrnod',
  'framework-term': 'Cyfnod y fframwaith',
  'market-fees': 'Ffioedd y farchnad ddeinamig',
  'public-interest-test': 'Prawf budd y cyhoedd',
  'no-shortlist': 'Dim rhestr fer ar sail addasrwydd',
  'reservation-notice': 'Cadw’r contract, yn yr hysbysiad',
  'supplier-identifier': 'Dynodydd y cyflenwr',
  advertise: 'Hysbysebu',
  'subsidy-control': 'Egwyddorion rheoli cymorthdaliadau',
  'subsidy-database': 'Cronfa ddata cymorthdaliadau',
  records: 'Cofnodion',
  'welsh-statement': 'Datganiad polisi Cymru',
  'socially-responsible': 'Caffael cymdeithasol gyfrifol',
  'social-works-clauses': 'Cymalau gwaith cyhoeddus cymdeithasol',
  'social-workforce-clauses': 'Cymalau gweithlu gwasanaethau cyhoeddus',
  'contracts-register': 'Cofrestr contractau',
  'unsuccessful-reasons': 'Rhesymau i gyflenwyr aflwyddiannus',
  'social-value': 'Gwerth cymdeithasol',
  principles: 'Egwyddorion caffael',
  'selection-criteria': 'Meini prawf dethol sylfaenol',
  'sustainable-procurement': 'Dyletswydd caffael cynaliadwy',
  'community-benefits': 'Buddion cymunedol',
};
