/**
 * Welsh. Awaiting a translator's review. The words of three examples, by example: as they stand in English, and in Welsh.
 * Names of sources stay as their publishers write them.
 */
export const chartWordsCy: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  column: {
    'Innovation partnerships have never passed 96 notices a year':
      'Nid yw partneriaethau arloesi erioed wedi mynd heibio 96 o hysbysiadau’r flwyddyn',
    'The procedure made for innovation is used fewer than a hundred times a year in all of the EU.':
      'Defnyddir y weithdrefn a wnaed ar gyfer arloesi lai na chant o weithiau’r flwyddyn yn yr UE gyfan.',
    'Directive 2014/24/EU had to be in national law by April 2016':
      'Roedd yn rhaid i Gyfarwyddeb 2014/24/EU fod mewn cyfraith genedlaethol erbyn Ebrill 2016',
    '2015 to 2024': '2015 i 2024',
    'Innovation partnership notices': 'Hysbysiadau partneriaeth arloesi',
    '>Year<': '>Blwyddyn<',
  },
  'line-gap': {
    'One pound in five of direct public spending goes to small firms':
      'Mae un bunt o bob pump o wariant cyhoeddus uniongyrchol yn mynd i gwmnïau bach',
    'The share has stood at about a fifth since 2021. No figures are published for 2019 and 2020.':
      'Mae’r gyfran wedi aros tua phumed ran ers 2021. Ni chyhoeddwyd ffigurau ar gyfer 2019 a 2020.',
    'Government aim of 33%': 'Nod y llywodraeth: 33%',
    '2018 to 2024': '2018 i 2024',
    'Share of direct public procurement spend that goes to SMEs':
      'Cyfran y gwariant caffael cyhoeddus uniongyrchol sy’n mynd i BBaChau',
    'Direct spend with SMEs, %': 'Gwariant uniongyrchol gyda BBaChau, %',
    '>Year<': '>Blwyddyn<',
  },
  stacked: {
    'Central government’s spending with small firms, direct and through others':
      'Gwariant y llywodraeth ganolog gyda chwmnïau bach, yn uniongyrchol a thrwy eraill',
    'In 2021/22 more reached small firms through larger ones than directly.':
      'Yn 2021/22 cyrhaeddodd mwy gwmnïau bach drwy rai mwy nag yn uniongyrchol.',
    '2014/15 to 2021/22': '2014/15 i 2021/22',
    'Central government spend with SMEs': 'Gwariant y llywodraeth ganolog gyda BBaChau',
    '>Financial year<': '>Blwyddyn ariannol<',
    '>Direct<': '>Uniongyrchol<',
    '>Indirect<': '>Anuniongyrchol<',
    'Methods changed between years; the Cabinet Office warns against comparing over time.':
      'Newidiodd y dulliau rhwng blynyddoedd; mae Swyddfa’r Cabinet yn rhybuddio rhag cymharu dros amser.',
    '2018/19 and 2019/20 come from a copy of a press release whose years were corrupted; they were restored by inference.':
      'Daw 2018/19 a 2019/20 o gopi o ddatganiad i’r wasg yr oedd ei flynyddoedd wedi’u llygru; fe’u hadferwyd drwy gasgliad.',
  },
};
