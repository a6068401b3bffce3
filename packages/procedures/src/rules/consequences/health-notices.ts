import type { Consequence, ConsequenceRow } from '../../consequences/types.ts';

const notice = (code: string, routes: readonly string[], rows: readonly ConsequenceRow[]): Consequence => ({
  code,
  kind: 'notice',
  routes,
  rows,
});
const required = (
  cite: string,
  say: string,
  deadline?: ConsequenceRow['deadline'],
): readonly ConsequenceRow[] => [
  { when: 'true', duty: 'required', cite, say, ...(deadline ? { deadline } : {}) },
];
const afterAward = { phrase: 'within', days: 30, event: 'award' } as const;

/** The notices of the Provider Selection Regime: PSR2023 regs 7 to 11, 13 to 15 and 18, as revised to 24 February 2025. */
export const healthNotices: readonly Consequence[] = [
  notice('PSR-plan', ['psr_msp'], required('PSR2023 reg.10(2)', 'health-plan')),
  notice('PSR-invitation', ['psr_comp'], required('PSR2023 reg.11(3)', 'health-invitation')),
  notice('PSR-intention', ['psr_c'], required('PSR2023 reg.9(3)', 'health-intention')),
  notice('PSR-intention', ['psr_msp'], required('PSR2023 reg.10(7)', 'health-intention')),
  notice('PSR-intention', ['psr_comp'], required('PSR2023 reg.11(9)', 'health-intention')),
  notice(
    'PSR-intention',
    ['psr_framework'],
    [{ when: 'true', duty: 'conditional', cite: 'PSR2023 reg.18(4)', say: 'health-framework-competition' }],
  ),
  notice('PSR-award', ['psr_a'], required('PSR2023 reg.7(2)', 'health-award', afterAward)),
  notice('PSR-award', ['psr_b'], required('PSR2023 reg.8(2)', 'health-award', afterAward)),
  notice('PSR-award', ['psr_c'], required('PSR2023 reg.9(11)', 'health-award', afterAward)),
  notice('PSR-award', ['psr_msp'], required('PSR2023 reg.10(15)', 'health-award', afterAward)),
  notice('PSR-award', ['psr_comp'], required('PSR2023 reg.11(17)', 'health-award', afterAward)),
  notice('PSR-award', ['psr_framework'], required('PSR2023 reg.18(6)', 'health-award', afterAward)),
  notice('PSR-award', ['psr_urgent'], required('PSR2023 reg.14(5)', 'health-urgent', afterAward)),
  notice(
    'PSR-change',
    ['psr_modification'],
    [
      {
        when: 'urgency = extreme-unforeseeable and patientSafety = yes',
        duty: 'required',
        cite: 'PSR2023 reg.14(5)',
        deadline: { phrase: 'within', days: 30, event: 'modification' },
        say: 'health-urgent',
      },
      {
        when: 'true',
        duty: 'conditional',
        cite: 'PSR2023 reg.13(4)-(5)',
        deadline: { phrase: 'within', days: 30, event: 'modification' },
        say: 'health-change',
      },
    ],
  ),
  notice(
    'PSR-termination',
    ['psr_a', 'psr_b', 'psr_c', 'psr_msp', 'psr_comp', 'psr_urgent', 'psr_framework'],
    [{ when: 'true', duty: 'not-read', cite: 'PAR2026', status: 'partly', say: 'health-end' }],
  ),
  notice(
    'PSR-abandonment',
    ['psr_a', 'psr_b', 'psr_c', 'psr_msp', 'psr_comp', 'psr_framework'],
    [
      {
        when: 'true',
        duty: 'conditional',
        cite: 'PSR2023 reg.15(4)-(5)',
        deadline: { phrase: 'within', days: 30, event: 'decision' },
        say: 'health-abandoned',
      },
    ],
  ),
];

const welsh = (
  code: string,
  duty: ConsequenceRow['duty'],
  cite: string,
  say: string,
  deadline?: ConsequenceRow['deadline'],
): Consequence =>
  notice(code, ['psr_wales'], [{ when: 'true', duty, cite, say, ...(deadline ? { deadline } : {}) }]);

/**
 * The notices of the Welsh health regime: PSRW2025 regs 8 to 15 and 19 to 21, as made. Which of its processes fits is
 * not asked, so a notice that only one of them has is conditional.
 */
export const welshHealthNotices: readonly Consequence[] = [
  welsh('PSR-plan', 'conditional', 'PSRW2025 reg.10(3)', 'welsh-health-plan'),
  welsh('PSR-invitation', 'conditional', 'PSRW2025 reg.11(5)', 'welsh-health-invitation'),
  welsh('PSR-intention', 'required', 'PSRW2025 reg.12(3)-(4)', 'welsh-health-intention'),
  welsh(
    'PSR-award',
    'required',
    'PSRW2025 regs 8(10), 9(11), 10(16) and 11(17)',
    'welsh-health-award',
    afterAward,
  ),
  welsh('PSR-change', 'conditional', 'PSRW2025 reg.13(6)-(7)', 'health-change', {
    phrase: 'within',
    days: 30,
    event: 'modification',
  }),
  welsh('PSR-abandonment', 'conditional', 'PSRW2025 reg.15(4)-(5)', 'health-abandoned', {
    phrase: 'within',
    days: 30,
    event: 'decision',
  }),
];
