import type { NoticeCode } from '../types.ts';

/** Notices of the Procurement Act 2023 in order of their number. `sure` is false where the number was not seen on published notices (Find a Tender, 2026). */
export const noticeCodes: readonly NoticeCode[] = [
  { code: 'UK1', cite: 'PA2023 s.93', sure: true },
  { code: 'UK2', cite: 'PA2023 s.17', sure: true },
  { code: 'UK3', cite: 'PA2023 s.15', sure: true },
  { code: 'UK4', cite: 'PA2023 s.21', sure: true },
  { code: 'UK5', cite: 'PA2023 s.44', sure: true },
  { code: 'UK6', cite: 'PA2023 s.50', sure: true },
  { code: 'UK7', cite: 'PA2023 s.53', sure: true },
  { code: 'UK8', cite: 'PA2023 s.70', sure: false },
  { code: 'UK9', cite: 'PA2023 s.71', sure: true },
  { code: 'UK10', cite: 'PA2023 s.75', sure: true },
  { code: 'UK11', cite: 'PA2023 s.80', sure: true },
  { code: 'UK12', cite: 'PA2023 s.55', sure: true },
  { code: 'UK13', cite: 'PA2023 s.39', sure: true },
  { code: 'UK14', cite: 'PA2023 s.39', sure: false },
  { code: 'UK15', cite: 'PA2023 s.39', sure: true },
  { code: 'UK16', cite: 'PA2023 s.39', sure: false },
  { code: 'UK17', cite: 'PA2023 s.69', sure: false },
];
