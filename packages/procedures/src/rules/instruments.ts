import type { Instrument } from '../types.ts';

/** The law and policy the rules cite. Links follow legislation.gov.uk's address pattern; not every one has been opened. */
export const instruments: Readonly<Record<string, Instrument>> = {
  PA2023: { title: 'Procurement Act 2023', url: 'https://www.legislation.gov.uk/ukpga/2023/54' },
  PR2024: {
    title: 'Procurement Regulations 2024 (SI 2024/692)',
    url: 'https://www.legislation.gov.uk/uksi/2024/692',
  },
  PRW2024: {
    title: 'Procurement (Wales) Regulations 2024 (WSI 2024/782)',
    url: 'https://www.legislation.gov.uk/wsi/2024/782',
  },
  'SI2024-716': {
    title:
      'Procurement Act 2023 (Commencement No. 3 and Transitional and Saving Provisions) Regulations 2024 (SI 2024/716)',
    url: 'https://www.legislation.gov.uk/uksi/2024/716',
  },
  'SI2025-1200': {
    title: 'Procurement Act 2023 (Threshold Amounts) (Amendment) Regulations 2025 (SI 2025/1200)',
    url: 'https://www.legislation.gov.uk/uksi/2025/1200',
  },
  PSR2023: {
    title: 'Health Care Services (Provider Selection Regime) Regulations 2023 (SI 2023/1348)',
    url: 'https://www.legislation.gov.uk/uksi/2023/1348',
  },
  PSRW2025: {
    title: 'Health Services (Provider Selection Regime) (Wales) Regulations 2025 (WSI 2025/99)',
    url: 'https://www.legislation.gov.uk/wsi/2025/99',
  },
  PCSR2015: {
    title: 'Public Contracts (Scotland) Regulations 2015 (SSI 2015/446)',
    url: 'https://www.legislation.gov.uk/ssi/2015/446',
  },
  PRSA2014: {
    title: 'Procurement Reform (Scotland) Act 2014',
    url: 'https://www.legislation.gov.uk/asp/2014/12',
  },
  LGA1988: { title: 'Local Government Act 1988', url: 'https://www.legislation.gov.uk/ukpga/1988/9' },
  ORDER2026: {
    title:
      'Local Government (Exclusion of Non-commercial Considerations) (England) Order 2026 (number and text not traced; link is to the GOV.UK page)',
    url: 'https://www.gov.uk/government/publications/reserving-competitions-for-below-threshold-contracts',
  },
  PPN005: { title: 'Procurement Policy Note 005 (policy, not law)', url: null },
  PPN024: {
    title: 'Procurement Policy Note 024 (policy, not law; known from a summary, the text was not read)',
    url: null,
  },
  PPNNI0421: {
    title: 'Northern Ireland PPN 04/21, Procurement Control Limits (policy, not law)',
    url: 'https://www.finance-ni.gov.uk/articles/procurement-policy-note-ppn-0421-procurement-control-limits-frequently-asked-questions-faqs',
  },
  'SSI2016-145': {
    title: 'Procurement (Scotland) Regulations 2016 (SSI 2016/145)',
    url: 'https://www.legislation.gov.uk/ssi/2016/145',
  },
  SPPPW2023: {
    title: 'Social Partnership and Public Procurement (Wales) Act 2023',
    url: 'https://www.legislation.gov.uk/asc/2023/1',
  },
  'WSI2025-1353': {
    title:
      'Social Partnership and Public Procurement (Wales) Act 2023 (Commencement No. 4) Order 2025 (WSI 2025/1353)',
    url: 'https://www.legislation.gov.uk/wsi/2025/1353',
  },
  'WSI2026-75': {
    title: 'Social Partnership and Public Procurement (Wales) Regulations 2026 (WSI 2026/75)',
    url: 'https://www.legislation.gov.uk/wsi/2026/75',
  },
  PAR2026: {
    title: 'Procurement (Amendment) Regulations 2026 (known from summaries; the text was not read)',
    url: null,
  },
  SVA2012: {
    title: 'Public Services (Social Value) Act 2012',
    url: 'https://www.legislation.gov.uk/ukpga/2012/3',
  },
  SCA2022: {
    title: 'Subsidy Control Act 2022',
    url: 'https://www.legislation.gov.uk/ukpga/2022/23',
  },
  PJSCOT: {
    title: 'Procurement Journey, Scottish Government guidance (not law)',
    url: 'https://www.procurementjourney.scot/route-3/route-3-introduction',
  },
};
