import type { notices as en } from '../en/notices.ts';
import type { Mirror } from '../mirror.ts';

export const notices: Mirror<typeof en> = {
  UK1: {
    name: 'Hysbysiad piblinell',
    when: '1 Ebrill i 26 Mai, dim ond os yw’r awdurdod yn disgwyl talu mwy na £100m yn y flwyddyn; mae’n rhestru contractau dros £2m. Nid Gogledd Iwerddon na chyfleustodau preifat.',
  },
  UK2: {
    name: 'Hysbysiad ymgysylltu rhagarweiniol â’r farchnad',
    when: 'Cyn yr hysbysiad tendro os bu ymgysylltu, neu mae’r hysbysiad tendro’n dweud pam lai. Nid cyfleustodau preifat.',
  },
  UK3: {
    name: 'Hysbysiad caffael arfaethedig',
    when: 'Dewisol. Os caiff ei gyhoeddi 40 diwrnod i 12 mis ymlaen llaw, mae’n cwtogi’r cyfnod tendro i 10 diwrnod.',
  },
  UK4: {
    name: 'Hysbysiad tendro',
    when: 'Yn dechrau cystadleuaeth. Fe’i defnyddir hefyd ar gyfer hysbysiadau tendro o dan y trothwy (a.87).',
  },
  UK5: {
    name: 'Hysbysiad tryloywder',
    when: 'Cyn dyfarniad uniongyrchol neu newid i un. Nid dewis defnyddiwr.',
  },
  UK6: {
    name: 'Hysbysiad dyfarnu contract',
    when: 'Cyn llofnodi; mae’n dechrau’r cyfnod segur. Nid dewis defnyddiwr.',
  },
  UK7: {
    name: 'Hysbysiad manylion contract',
    when: 'O fewn 30 diwrnod i lofnodi (cyffyrddiad ysgafn 120). Contractau hysbysadwy o dan y trothwy: cyn gynted ag y bo’n ymarferol (a.87(3)).',
  },
  UK8: {
    name: 'Hysbysiad talu contract',
    when: 'Taliadau dros £30,000, ar gyfer caffaeliadau a ddechreuwyd o 1 Ebrill 2026.',
  },
  UK9: {
    name: 'Hysbysiad perfformiad contract',
    when: 'Canlyniadau DPA o leiaf bob blwyddyn ar gyfer contractau dros £5m; tor contract neu berfformiad gwael o fewn 30 diwrnod.',
  },
  UK10: {
    name: 'Hysbysiad newid contract',
    when: 'Cyn newid hysbysadwy. Nid cyffyrddiad ysgafn, amddiffyn, cyfleustodau preifat na Gogledd Iwerddon.',
  },
  UK11: {
    name: 'Hysbysiad terfynu contract',
    when: 'O fewn 30 diwrnod i’r contract ddod i ben, gan gynnwys dirwyn i ben.',
  },
  UK12: {
    name: 'Hysbysiad terfynu caffaeliad',
    when: 'Cyn gynted ag y bo’n ymarferol ar ôl penderfynu peidio â dyfarnu.',
  },
  UK13: { name: 'Hysbysiad bwriad marchnad ddeinamig', when: 'Cyn sefydlu marchnad ddeinamig.' },
  UK14: {
    name: 'Hysbysiad sefydlu marchnad ddeinamig',
    when: 'Cyn gynted ag y bo’n ymarferol ar ôl ei sefydlu.',
  },
  UK15: { name: 'Hysbysiad addasu marchnad ddeinamig', when: 'Ar ôl newid i’r farchnad.' },
  UK16: { name: 'Hysbysiad diwedd marchnad ddeinamig', when: 'Ar ôl iddi gau. Nid cyfleustodau preifat.' },
  UK17: { name: 'Hysbysiad cydymffurfio â thaliadau', when: 'Bob chwe mis, ar lefel y sefydliad.' },
  'PSR-plan': { name: 'Hysbysiad o fwriad i ddilyn y Broses Darparwr Mwyaf Addas', when: '' },
  'PSR-invitation': { name: 'Hysbysiad sy’n gwahodd cynigion', when: '' },
  'PSR-intention': { name: 'Hysbysiad o fwriad i ddyfarnu', when: '' },
  'PSR-award': { name: 'Hysbysiad o’r dyfarniad', when: '' },
  'PSR-change': { name: 'Hysbysiad o’r newid', when: '' },
  'PSR-termination': { name: 'Hysbysiad bod contract iechyd wedi dod i ben', when: '' },
  'PSR-abandonment': { name: 'Hysbysiad o roi’r gorau iddi', when: '' },
  'PCS-contract': { name: 'Hysbysiad contract ar Public Contracts Scotland', when: '' },
  'PCS-award': { name: 'Hysbysiad dyfarnu ar Public Contracts Scotland', when: '' },
  none: { name: 'Dim hysbysiad o dan y Ddeddf Caffael', when: '' },
};
