/**
 * The published procedure wording (`tender.procurementMethodDetails`) put into classes. The wording is used because the
 * OCDS code is not enough in UK data: call-offs from frameworks are `selective`, and below-threshold notices may have
 * no `procurementMethod` at all. Wordings seen in Find a Tender, Contracts Finder, Public Contracts Scotland and
 * Sell2Wales notices; anything else is `unmapped`, never guessed.
 */
export const PROCEDURE_CLASSES = [
  'open',
  'competitive_flexible',
  'direct_award',
  'framework_call_off',
  'below_open',
  'below_limited',
  'below_without_competition',
  'below_framework_call_off',
  'below_unknown',
  'dynamic_market',
  'restricted',
  'negotiated_with_call',
  'competitive_dialogue',
  'innovation_partnership',
  'unmapped',
] as const;

export type ProcedureClass = (typeof PROCEDURE_CLASSES)[number];

/** `open (ojeu)` was also published as `open procedure (ojeu)`. */
function withAndWithoutProcedure(
  wordings: Readonly<Record<string, ProcedureClass>>,
): Readonly<Record<string, ProcedureClass>> {
  const longer = Object.entries(wordings).map(
    ([wording, found]) => [wording.replace(/^(open|restricted)(?= [(-])/, '$1 procedure'), found] as const,
  );
  return { ...wordings, ...Object.fromEntries(longer) };
}

/** Wording in lower case with single spaces → class. */
export const PROCEDURE_WORDINGS: Readonly<Record<string, ProcedureClass>> = {
  // Procurement Act 2023 notices on Find a Tender
  'open procedure': 'open',
  'competitive flexible procedure': 'competitive_flexible',
  'direct award': 'direct_award',
  'award under framework': 'framework_call_off',
  'below threshold - open competition': 'below_open',
  'below threshold - limited competition': 'below_limited',
  'below threshold - without competition': 'below_without_competition',
  'below threshold - award under framework': 'below_framework_call_off',
  'below threshold - unknown': 'below_unknown',
  'dynamic market': 'dynamic_market',
  // earlier regulations (CELEX), PCS and Sell2Wales
  'restricted procedure': 'restricted',
  'negotiated procedure with prior call for competition': 'negotiated_with_call',
  'competitive procedure with negotiation': 'negotiated_with_call',
  'competitive dialogue': 'competitive_dialogue',
  'innovation partnership': 'innovation_partnership',
  'award procedure without prior publication of a call for competition': 'direct_award',
  'negotiated without publication of a contract notice': 'direct_award',
  'negotiated procedure without prior publication': 'direct_award',
  // Contracts Finder before 2021: the values of its procedure type, in its own words and with the word "procedure"
  ...withAndWithoutProcedure({
    'open (ojeu)': 'open',
    'open - accelerated (ojeu)': 'open',
    'open (non-ojeu)': 'below_open',
    'restricted (ojeu)': 'restricted',
    'restricted - accelerated (ojeu)': 'restricted',
    'competitive procedure with negotiation (ojeu)': 'negotiated_with_call',
    'competitive procedure with negotiation - accelerated (ojeu)': 'negotiated_with_call',
    'competitive dialogue (ojeu)': 'competitive_dialogue',
    'innovation partnership (ojeu)': 'innovation_partnership',
    'negotiated procedure without prior publication (ojeu)': 'direct_award',
    'competitive quotation (non-ojeu)': 'below_limited',
    'single tender action (non-ojeu)': 'below_without_competition',
    'call off from a framework agreement': 'framework_call_off',
    'call off from a dynamic purchasing system': 'dynamic_market',
    open: 'open',
    restricted: 'restricted',
    'accelerated restricted': 'restricted',
    'competitive dialog': 'competitive_dialogue',
    'negotiated without competition': 'direct_award',
    'award without a prior publication': 'direct_award',
  }),
  // Contracts Finder
  'open procedure (above threshold)': 'open',
  'open procedure (below threshold)': 'below_open',
  'restricted procedure (above threshold)': 'restricted',
  'competitive procedure with negotiation (above threshold)': 'negotiated_with_call',
  'competitive dialogue (above threshold)': 'competitive_dialogue',
  'innovation partnership (above threshold)': 'innovation_partnership',
  'negotiated procedure without prior publication (above threshold)': 'direct_award',
  'competitive quotation (below threshold)': 'below_limited',
  'single tender action (below threshold)': 'below_without_competition',
  'call-off from a framework agreement': 'framework_call_off',
  'call-off from a dynamic purchasing system': 'dynamic_market',
};

/** Classes in which suppliers could compete for the award itself; the bidder indicators are about these. */
export const COMPETITIVE: ReadonlySet<ProcedureClass> = new Set([
  'open',
  'competitive_flexible',
  'below_open',
  'below_limited',
  'restricted',
  'negotiated_with_call',
  'competitive_dialogue',
  'innovation_partnership',
]);

/** Class of a published wording. Publishers vary case, spacing (`Open procedu    re` was really published) and dashes. */
export function procedureClass(details: string | undefined): ProcedureClass {
  if (details === undefined) return 'unmapped';
  return (
    COMPACT.get(
      details
        .toLowerCase()
        .replace(/\s+/g, '')
        .replace(/[\u2010-\u2015\u2212]/g, '-'),
    ) ?? 'unmapped'
  );
}

const COMPACT = new Map(Object.entries(PROCEDURE_WORDINGS).map(([k, v]) => [k.replaceAll(' ', ''), v]));
