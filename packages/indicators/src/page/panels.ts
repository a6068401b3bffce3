import type { Labels } from '../words/language.ts';

/** The figures of a report page, in order, with what each is and cannot say. The Welsh awaits a translator's review. */
export const PANELS: Readonly<Record<string, Labels>> = {
  'procedure-mix': {
    en: 'Concluded awards by the procedure that their last notice names. The figure is the share of the most frequent one. It cannot say whether the procedure was the right one.',
    cy: 'Dyfarniadau a gwblhawyd yn ôl y weithdrefn y mae eu hysbysiad olaf yn ei henwi. Cyfran yr un amlaf yw’r ffigur. Ni all ddweud ai honno oedd y weithdrefn gywir.',
  },
  'competitive-procedure-share': {
    en: 'Awards by a procedure in which suppliers could compete for that very award. Call-offs from frameworks and direct awards are not among them.',
    cy: 'Dyfarniadau trwy weithdrefn y gallai cyflenwyr gystadlu ynddi am yr union ddyfarniad hwnnw. Nid yw archebion o fframweithiau na dyfarniadau uniongyrchol yn eu plith.',
  },
  'framework-reliance-share': {
    en: 'Awards called off from a framework, told by their procedure or by the framework that they name.',
    cy: 'Dyfarniadau a archebwyd o fframwaith, yn ôl eu gweithdrefn neu’r fframwaith y maent yn ei enwi.',
  },
  'sme-share': {
    en: 'Awards with at least one supplier that declares itself small or medium-sized. Subcontractors are not seen.',
    cy: 'Dyfarniadau ag o leiaf un cyflenwr sy’n datgan ei fod yn fach neu’n ganolig. Ni welir isgontractwyr.',
  },
  'vcse-share': {
    en: 'Awards with at least one supplier published as a voluntary, community or social enterprise.',
    cy: 'Dyfarniadau ag o leiaf un cyflenwr a gyhoeddwyd fel menter wirfoddol, gymunedol neu gymdeithasol.',
  },
  'local-supplier-share': {
    en: 'Suppliers whose registered office is in the buyer’s own region. A registered office is not a place of work.',
    cy: 'Cyflenwyr y mae eu swyddfa gofrestredig yn rhanbarth y prynwr ei hun. Nid man gwaith yw swyddfa gofrestredig.',
  },
  'new-supplier-share': {
    en: 'Suppliers that had not been seen to win from this buyer before. It takes a year of notices to say so.',
    cy: 'Cyflenwyr na welwyd yn ennill gan y prynwr hwn o’r blaen. Mae angen blwyddyn o hysbysiadau i ddweud hynny.',
  },
  'supplier-top-five-share': {
    en: 'Share of the awards that went to the five suppliers with the most.',
    cy: 'Cyfran y dyfarniadau a aeth i’r pum cyflenwr â’r nifer fwyaf.',
  },
  'single-bid-share': {
    en: 'Lots of competitive procedures that received one tender. Only contract award notices say how many came.',
    cy: 'Lotiau gweithdrefnau cystadleuol a gafodd un tendr. Dim ond hysbysiadau dyfarnu contract sy’n dweud faint a ddaeth.',
  },
  bidders: {
    en: 'The middle number of tenders received for a lot.',
    cy: 'Y nifer ganol o dendrau a ddaeth i law am lot.',
  },
  'price-only-share': {
    en: 'Lots of tender notices whose criteria are all typed as price. Criteria that are only described in words are not known.',
    cy: 'Lotiau hysbysiadau tendro y mae eu meini prawf i gyd wedi’u nodi fel pris. Nid yw meini prawf mewn geiriau’n unig yn hysbys.',
  },
  'market-engagement-share': {
    en: 'Tenders with a preliminary market engagement notice on the same process before them. Engagement without a notice is not seen.',
    cy: 'Tendrau â hysbysiad ymgysylltu rhagarweiniol â’r farchnad ar yr un broses o’u blaen. Ni welir ymgysylltu heb hysbysiad.',
  },
  'short-tender-share': {
    en: 'Tenders with less than 15 days from the latest notice to the deadline. The least that the law allows differs by procedure.',
    cy: 'Tendrau â llai na 15 diwrnod o’r hysbysiad diweddaraf i’r dyddiad cau. Mae’r lleiafswm cyfreithiol yn amrywio yn ôl gweithdrefn.',
  },
  'decision-days': {
    en: 'Days from the last deadline to the earliest decision in a contract award notice.',
    cy: 'Dyddiau o’r dyddiad cau olaf i’r penderfyniad cynharaf mewn hysbysiad dyfarnu contract.',
  },
  'published-in-time-share': {
    en: 'Contracts whose details were published within 30 days beginning with the day of signature, or 120 for light touch contracts (Procurement Act 2023, section 53, read by people who are not lawyers).',
    cy: 'Contractau y cyhoeddwyd eu manylion o fewn 30 diwrnod gan ddechrau â dydd y llofnodi, neu 120 ar gyfer contractau cyffyrddiad ysgafn (Deddf Caffael 2023, adran 53, a ddarllenwyd gan bobl nad ydynt yn gyfreithwyr).',
  },
  'rnd-share': {
    en: 'Tenders with a code for research and development. Codes are chosen by hand, and exempt research is not published at all.',
    cy: 'Tendrau â chod ymchwil a datblygu. Dewisir codau â llaw, ac ni chyhoeddir ymchwil eithriedig o gwbl.',
  },
  'completeness-share': {
    en: 'Six facts of each award (procedure, supplier, its size, value, codes, region of the buyer): how many are published.',
    cy: 'Chwe ffaith am bob dyfarniad (gweithdrefn, cyflenwr, ei faint, gwerth, codau, rhanbarth y prynwr): faint a gyhoeddwyd.',
  },
};
