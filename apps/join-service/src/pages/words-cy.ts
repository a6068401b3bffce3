import type { SiteWords } from './site-words.ts';

/** Awaiting a translator's review: see `REVIEW` in `@ipec/membership`. */
export const CY: SiteWords = {
  community: 'gymuned IPEC',
  privacy: 'Hysbysiad preifatrwydd',
  contact: 'Cysylltu â ni mewn ffordd arall',
  join: 'Ymuno â {community}',
  yourAddress: 'eich cyfeiriad',
  review: {
    details: 'Manylion a fydd yn cael eu cadw',
    updates: 'Negeseuon e-bost',
    ticked: 'Cafodd y blwch hwn ei dicio, ac wrth gadarnhau rydych yn cytuno iddo:',
    notTicked: 'Cafodd y blwch hwn ei adael yn wag:',
    none: 'Heb ei roi',
  },
  pages: {
    received: {
      title: 'Edrychwch ar eich e-bost',
      paragraphs: [
        'Mae eich cais wedi’n cyrraedd. Rydym yn anfon neges i {email}: agorwch y ddolen ynddi i gadarnhau eich cyfeiriad.',
        'Os nad yw’n cyrraedd o fewn ychydig funudau, edrychwch yn eich ffolder sothach, neu anfonwch y ffurflen eto gyda’r cyfeiriad cywir.',
      ],
    },
    confirm: {
      title: 'Cadarnhau eich cyfeiriad e-bost',
      paragraphs: [
        'Pwyswch y botwm i gadarnhau {email} a’r manylion isod.',
        'Os nad chi a’u hanfonodd, caewch y dudalen hon: ni fydd dim yn newid.',
      ],
      action: 'Cadarnhau',
    },
    confirmed: {
      title: 'Mae eich cyfeiriad e-bost wedi’i gadarnhau',
      paragraphs: ['Diolch. Rydych yn aelod o {community}.', 'Gallwch gau’r dudalen hon.'],
    },
    'already-confirmed': {
      title: 'Wedi’i gadarnhau’n barod',
      paragraphs: [
        'Mae’r ddolen hon wedi gwneud ei gwaith: mae eich cyfeiriad e-bost wedi’i gadarnhau. Nid oes dim arall i’w wneud.',
      ],
    },
    expired: {
      title: 'Mae’r ddolen hon wedi dod i ben',
      paragraphs: ['Mae dolenni cadarnhau’n gweithio am {days} diwrnod. Gallwn anfon un newydd i {email}.'],
      action: 'Anfon dolen newydd',
    },
    superseded: {
      title: 'Nid yw’r ddolen hon yn cael ei defnyddio mwyach',
      paragraphs: [
        'Mae un fwy newydd wedi cymryd ei lle, neu rydych wedi rhoi’r gorau i’n negeseuon ers hynny. Chwiliwch am ein neges ddiweddaraf.',
      ],
    },
    'unknown-link': {
      title: 'Nid ydym yn adnabod y ddolen hon',
      paragraphs: [
        'Efallai bod eich rhaglen e-bost wedi’i thorri: copïwch y ddolen gyfan o’r neges i’r bar cyfeiriad.',
        'Os yw eich manylion wedi’u dileu, nid yw’r dolenni yn ein negeseuon yn gweithio mwyach.',
      ],
    },
    resent: {
      title: 'Edrychwch ar eich e-bost',
      paragraphs: [
        'Os oes cais i’w gadarnhau ar gyfer y cyfeiriad hwnnw, mae neges newydd ar ei ffordd iddo.',
      ],
    },
    keep: {
      title: 'Aros yn aelod',
      paragraphs: ['Pwyswch y botwm i aros yn aelod o {community} gyda {email}.'],
      action: 'Ydw, rwyf am aros',
    },
    kept: {
      title: 'Rydych yn aros yn aelod',
      paragraphs: ['Diolch. Nid oes dim arall yn newid.', 'Gallwch gau’r dudalen hon.'],
    },
    'keep-over': {
      title: 'Mae’r ddolen hon wedi dod i ben',
      paragraphs: [
        'Rydych yn aelod o hyd, ac rydym wedi rhoi’r gorau i anfon negeseuon e-bost atoch. I’w cael eto, anfonwch y ffurflen eto gyda’r blwch ar eu cyfer wedi’i dicio.',
      ],
    },
    unsubscribe: {
      title: 'Rhoi’r gorau i negeseuon neu adael',
      paragraphs: [
        'Pwyswch y botwm i roi’r gorau i’n negeseuon e-bost i {email}. Mae’n gweithio ar unwaith.',
      ],
      action: 'Rhoi’r gorau i negeseuon e-bost',
      second: 'Gadael y gymuned a dileu fy manylion',
    },
    unsubscribed: {
      title: 'Dim mwy o negeseuon e-bost',
      paragraphs: [
        'Ni fyddwn yn anfon rhagor o newyddion atoch. Gallwch adael y gymuned yn gyfan gwbl o hyd.',
      ],
      second: 'Gadael y gymuned a dileu fy manylion',
    },
    leave: {
      title: 'Gadael y gymuned',
      paragraphs: [
        'Pwyswch y botwm i adael {community}. Byddwn yn dileu’r manylion sydd gennym ar gyfer {email} ar unwaith.',
      ],
      action: 'Gadael a dileu fy manylion',
    },
    left: { title: 'Rydych wedi gadael', paragraphs: ['Mae eich manylion wedi’u dileu.'] },
    'too-many': {
      title: 'Arhoswch funud',
      paragraphs: [
        'Mae gormod o ffurflenni wedi dod o’ch rhwydwaith yn y funud ddiwethaf. Ni dderbyniwyd eich un chi.',
        'Ewch yn ôl, arhoswch funud ac anfonwch hi eto: mae’r hyn a deipioch yno o hyd.',
      ],
    },
    'key-reused': {
      title: 'Anfonwyd y ffurflen hon o’r blaen gydag atebion eraill',
      paragraphs: ['Llwythwch y ffurflen eto a’i hanfon unwaith yn rhagor.'],
    },
    refused: {
      title: 'Ni ellir anfon y ffurflen hon o’r dudalen honno',
      paragraphs: ['Nid yw’r wefan y daethoch ohoni wedi’i gosod i anfon ceisiadau yma.'],
    },
    'not-found': {
      title: 'Heb ddod o hyd i’r dudalen',
      paragraphs: ['Gwiriwch y cyfeiriad, neu ewch yn ôl i’r lle y daethoch ohono.'],
    },
    failed: {
      title: 'Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth',
      paragraphs: [
        'Ni dderbyniwyd eich atebion. Ewch yn ôl a rhowch gynnig arall arni ymhen ychydig funudau: mae’r hyn a deipioch yno o hyd.',
      ],
    },
  },
};
