import type { proofs as en } from '../en/proofs.ts';
import type { Mirror } from '../mirror.ts';

/** Pam y mae rheol gwmpas yn dal: brawddegau prawf, fesul rheol. */
export const proofs: Mirror<typeof en> = {
  purchase: 'Rydych chi’n prynu rhywbeth, felly mae rheolau caffael yn gymwys.',
  'act-nation': 'Daw corff o’r genedl hon o dan y Ddeddf Caffael.',
  'scottish-body': 'Daw corff datganoledig yn yr Alban o dan reoliadau’r Alban.',
  'scottish-act-body': 'Daw corff datganoledig yn yr Alban o dan Ddeddf 2014.',
  'not-health':
    'Nid gofal iechyd o dan y rheolau iechyd yw hyn, felly nid yw’r Ddeddf Caffael yn cael ei disodli.',
  'in-force': 'Mae’r caffael yn dechrau ar neu ar ôl 24 Chwefror 2025, pan ddaeth y Ddeddf i rym.',
  covered: 'Mae corff o’ch math chi yn awdurdod contractio ar gyfer y pryniant hwn.',
  'calloff-covered': 'Mae corff o’ch math chi yn awdurdod contractio ar gyfer y pryniant hwn.',
  above: 'Felly contract cyhoeddus yw hwn, ac mae angen un o weithdrefnau’r Ddeddf lawn.',
  'above-direct':
    'Felly contract cyhoeddus yw hwn, ac mae angen sail yn y Ddeddf ar gyfer dyfarnu uniongyrchol.',
  'above-switch':
    'Felly contract cyhoeddus yw hwn, ac mae angen bodloni amodau’r Ddeddf i newid i ddyfarnu uniongyrchol.',
  'part-6-ni':
    'Nid awdurdod trosglwyddedig yng Ngogledd Iwerddon ydych chi, felly mae’r rheolau islaw’r trothwy yn eich cyrraedd.',
  'part-6-school': 'Nid ysgol ydych chi, felly mae’r rheolau islaw’r trothwy yn eich cyrraedd.',
  'part-6-concession': 'Nid consesiwn ydyw, y byddai’r rheolau islaw’r trothwy yn ei hepgor.',
  'part-6-utility': 'Nid contract cyfleustodau ydyw, y byddai’r rheolau islaw’r trothwy yn ei hepgor.',
  'part-6-exempt': 'Nid yw ei bwnc wedi’i eithrio.',
  below: 'Felly nid contract cyhoeddus yw hwn, ac mae rheolau ysgafnach Rhan 6 yn gymwys.',
  'below-own': 'Felly nid contract cyhoeddus yw hwn.',
  'mutual-services': 'Mae’r gwasanaeth yn y rhan o’r rhestr a nodwyd ag R.',
  'mutual-asked': 'Rydych am neilltuo’r gystadleuaeth i gwmnïau cydfuddiannol gwasanaeth cyhoeddus.',
  'framework-concession': 'Nid consesiwn ydyw, felly gellir defnyddio fframwaith.',
  'calloff-term': 'Nid yw’r fframwaith wedi dod i ben.',
  'calloff-scotland': 'Nid fframweithiau eich cenedl eich hun sydd dan sylw yma.',
  'calloff-other-nation': 'Gwnaed y fframwaith o dan reolau y cewch eu defnyddio.',
  'calloff-old':
    'Nid oes dim a ddywedwch yn gosod y fframwaith cyn 24 Chwefror 2025, pan ddaeth y Ddeddf i rym.',
  'calloff-cross-border':
    'Mae’r rheolau ar fframweithiau gwlad arall yn gymwys ar y diwrnod hwn, neu nid ydynt dan sylw.',
  'market-concession':
    'Nid consesiwn ydyw, neu contract cyfleustodau ydyw, felly gellir defnyddio marchnad ddeinamig.',
  'additional-contract': 'Mae gennych gontract cynharach gyda’r cyflenwr hwn.',
  'commodity-goods': 'Rydych chi’n prynu nwyddau.',
  'user-choice-services': 'Gwasanaethau cyffyrddiad ysgafn yw’r rhain.',
  'reserved-wales': 'Nid cyngor nac awdurdod cyfun yng Nghymru ydych chi.',
  'reserved-start': 'Mae’r pŵer i neilltuo mewn grym ar y diwrnod rydych chi’n dechrau.',
  'own-rules-ni': 'Nid corff yng Ngogledd Iwerddon ydych chi.',
  'rnd-services': 'Gwasanaethau yn unig rydych chi’n eu prynu.',
  'own-company-private': 'Nid oes gan y cwmni gyfranddaliwr preifat.',
  'own-company': 'Mae’r contract gyda chwmni rydych chi’n ei reoli.',
  'joint-sale': 'Nid gwerthu i chi yn unig y mae’r corff arall.',
  joint: 'Byddech yn rhannu tasg gyhoeddus ag awdurdod contractio arall.',
  'exempt-built': 'Nid oes dim yn cael ei adeiladu na’i newid i’ch manyleb.',
  'change-contract': 'Mae gennych gontract y gellid ei newid.',
  'exempt-old': 'Mae’r caffael yn dechrau ar neu ar ôl 24 Chwefror 2025, pan ddaeth y Ddeddf i rym.',
  'change-old':
    'Nid oes dim a ddywedwch yn gosod y contract cyn 24 Chwefror 2025, pan ddaeth y Ddeddf i rym.',
  'psr-scope': 'Gofal iechyd i’r gwasanaeth iechyd yn Lloegr yw hwn, a brynir gan awdurdod perthnasol.',
  'psr-a-required': 'Gallai mwy na’r darparwr presennol ei ddarparu, felly nid yw Proses A yn ofynnol.',
  'psr-b-required': 'Mae nifer y darparwyr wedi’i gyfyngu, felly nid yw Proses B yn ofynnol.',
  'psr-urgent': 'Mae’r brys yn eithafol, nid oedd modd ei ragweld ac nid chi a’i hachosodd.',
  'psr-urgent-safety': 'Byddai aros yn debygol o roi cleifion neu’r cyhoedd mewn perygl.',
  'psr-framework': 'Mae fframwaith y cewch ei ddefnyddio yn cwmpasu’r gwasanaeth.',
  'psr-change-contract': 'Mae gennych gontract ar gyfer y gwasanaeth.',
  'psr-change-permitted': 'Mae’r newid yn un y mae’r contract neu’r Rheoliadau yn ei ganiatáu.',
  'psr-wales': 'Gofal iechyd a brynir gan gorff iechyd yng Nghymru yw hwn.',
  'scot-under-threshold': 'Felly nid yw Rheoliadau 2015 yn gymwys.',
  'scot-care': 'Gofal cymdeithasol, iechyd neu wasanaeth penodol arall yw’r gwasanaeth.',
  'scot-care-service': 'Gwasanaeth iechyd neu ofal cymdeithasol o’r math a enwir yn Rheoliadau 2016 ydyw.',
  'scot-above':
    'Felly mae Rheoliadau 2015 yn gymwys, ac mae angen un o’u seiliau ar gyfer dyfarnu heb gyhoeddi.',
  'scot-direct-ground': 'Dangosir un o’r amgylchiadau ar gyfer dyfarnu heb gynigion.',
  'scot-partnership-rnd': 'Nid yw’r farchnad yn diwallu’r angen eto.',
  'scot-rnd-services': 'Gwasanaethau yn unig rydych chi’n eu prynu.',
  'scot-rnd-maturity': 'Rhaid ymchwilio i’r ateb neu ei ddatblygu yn gyntaf.',
  'scot-rnd-content': 'Mae’r contract ar gyfer gwasanaethau ymchwil a datblygu yn unig.',
  'scot-rnd-scale': 'Nid oes pryniant mewn niferoedd yn rhan ohono.',
};
