import type { ProcedureClass } from './procedure.ts';

/** Where a release was published, read from its OCID prefix and legal basis; never blended with another. */
export const STREAMS = [
  'find-a-tender',
  'find-a-tender-celex',
  'contracts-finder',
  'public-contracts-scotland',
  'sell2wales',
] as const;

/**
 * `find-a-tender` is Procurement Act 2023 notices (`UKPGA`); `find-a-tender-celex` is the earlier regulations on the
 * same service, whose fields differ.
 */
export type Stream = (typeof STREAMS)[number];

/** A sum of money as published. `basis` says which of the four places it was read from. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
  readonly basis:
    'award-net' | 'contract-net' | 'award-gross' | 'contract-gross' | 'tender-net' | 'tender-gross';
}

/** A published value object: gross-only ones exist, so both are kept. */
export interface Value {
  readonly net?: number | undefined;
  readonly gross?: number | undefined;
  readonly currency: string;
}

export interface Buyer {
  readonly id: string;
  readonly name: string;
  /** ITL code, `foreign`, or undefined. */
  readonly place: string | undefined;
  /** `UK_CA_TYPE` of the UK extension, such as `publicAuthoritySubCentralGovernment`; undefined where none says. */
  readonly type: string | undefined;
}

export interface Supplier {
  readonly id: string;
  readonly scale: 'sme' | 'large' | undefined;
  /** Voluntary, community or social enterprise (`parties[].details.vcse`). */
  readonly vcse: boolean | undefined;
  readonly place: string | undefined;
}

export interface AwardFacts {
  readonly id: string;
  readonly notices: readonly string[];
  readonly status: string | undefined;
  readonly suppliers: readonly Supplier[];
  readonly value: Value | undefined;
  /** Award decision, milliseconds; Procurement Act notices carry it on the contract award notice (UK6) alone. */
  readonly date: number | undefined;
  readonly lots: readonly string[];
  readonly cpv: Cpv;
}

export interface ContractFacts {
  readonly id: string;
  readonly award: string;
  readonly notices: readonly string[];
  readonly value: Value | undefined;
  readonly signed: number | undefined;
  readonly status: string | undefined;
  /** Key performance indicators are published (`agreedMetrics`). */
  readonly kpis: boolean;
  /** Why it ended, on a contract termination notice (UK11); undefined on every other. */
  readonly ended: readonly string[] | undefined;
}

/** Whether any CPV code is in division 73: `generic` when the only ones are 73000000 itself. */
export type Cpv = 'specific' | 'generic' | 'other' | undefined;

export interface LotFacts {
  readonly id: string;
  /** `none` where criteria are only described in words, or not at all. */
  readonly criteria: 'price' | 'price-or-cost' | 'quality' | 'mixed' | 'none';
  /** Sum of the exact percentages on price and on cost, where all percentages of the lot sum to 100. */
  readonly priceWeight: number | undefined;
  /** A criterion's name says "social value". */
  readonly socialValue: boolean;
  /** Sum of the exact percentages of such criteria, where all percentages of the lot sum to 100. */
  readonly socialWeight: number | undefined;
  /** The buyer calls the lot suitable for SMEs; nobody publishes that one is not. */
  readonly smeSuitable: boolean;
}

/** What a tender notice (UK4; the tender release elsewhere) says. */
export interface TenderFacts {
  readonly deadline: number | undefined;
  readonly expressionDeadline: number | undefined;
  readonly above: boolean | undefined;
  readonly rationale: boolean;
  readonly lots: readonly LotFacts[];
  readonly cpv: Cpv;
  readonly keyword: boolean;
  readonly value: Value | undefined;
}

/** One lot's entry in `bids.statistics`. */
export interface BidFacts {
  readonly lot: string;
  readonly bids: number | undefined;
  readonly finalStage: number | undefined;
}

/** Everything the indicators need from one release, and nothing else: about a hundredth of its size. */
export interface Facts {
  readonly ocid: string;
  /** Milliseconds; undefined where no date is readable: such releases come first in their process. */
  readonly at: number | undefined;
  readonly id: string;
  readonly stream: Stream;
  readonly regime: string;
  /** First notice type, or the regime where there is none. */
  readonly notice: string;
  readonly update: boolean;
  readonly excluded: boolean;
  readonly details: string | undefined;
  readonly procedure: ProcedureClass;
  readonly method: string | undefined;
  readonly framework: boolean;
  readonly prototypes: boolean;
  /** Grounds for a direct award, as published, sorted. */
  readonly grounds: readonly string[];
  /** `tender.specialRegime`: `lightTouch`, `utilities`, `concession` … */
  readonly regimes: readonly string[];
  /** It names the framework that it is called off from. */
  readonly calledOff: boolean;
  /** When a pipeline (UK1) or planned procurement notice (UK3) in it was published. */
  readonly plannedAt: number | undefined;
  /** On a procurement termination notice (UK12): whether it gives a reason. */
  readonly terminated: 'reasoned' | 'unreasoned' | undefined;
  readonly buyer: Buyer | undefined;
  /** It carries a preliminary market engagement notice (UK2), published at `engagedAt`. */
  readonly engaged: boolean;
  readonly engagedAt: number | undefined;
  readonly tenderedAt: number | undefined;
  readonly tender: TenderFacts | undefined;
  /** `tender.status`, lower-case, where it is cancelled or withdrawn. */
  readonly tenderStatus: 'cancelled' | 'withdrawn' | undefined;
  /** Tender deadline repeated on any release; Find a Tender's own tender notices put it in `tender`. */
  readonly deadline: number | undefined;
  /** Present on releases whose notice should carry bid statistics: `lots` are all the lots it speaks of. */
  readonly bids: { readonly entries: readonly BidFacts[]; readonly lots: readonly string[] } | undefined;
  readonly awards: readonly AwardFacts[];
  readonly contracts: readonly ContractFacts[];
}
