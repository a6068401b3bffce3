import type { Buyer, Cpv, LotFacts, Money, Stream, Supplier } from './facts.ts';
import type { ProcedureClass } from './procedure.ts';

/** What every counted thing carries so that it can be grouped and traced. */
export interface Unit {
  readonly ocid: string;
  readonly stream: Stream;
  readonly buyer: Buyer | undefined;
  /** When the notice that makes the unit countable was published, milliseconds; undefined where no date is readable. */
  readonly at: number | undefined;
  readonly value: Money | undefined;
  /** The value is a ceiling of a framework being set up, not a contract. */
  readonly ceiling: boolean;
}

/** An award, folded over the releases of its process: the unit (ocid, `awards[].id`). */
export interface AwardUnit extends Unit {
  readonly id: string;
  /** A contract award (UK6) or contract details (UK7) notice has been seen; always true outside the Act's notices. */
  readonly concluded: boolean;
  readonly details: string | undefined;
  readonly procedure: ProcedureClass;
  readonly method: string | undefined;
  readonly suppliers: readonly Supplier[];
  readonly cpv: Cpv;
  readonly decided: number | undefined;
  readonly signed: number | undefined;
  /** Whether the decision date comes from a contract award notice; without one it would repeat the signature. */
  readonly awardNotice: boolean;
  readonly deadline: number | undefined;
  readonly tendered: number | undefined;
  readonly lots: readonly string[];
  /** A notice names the framework that it is called off from. */
  readonly calledOff: boolean;
}

/** One supplier of one award. */
export interface MentionUnit extends Unit {
  readonly supplier: Supplier;
  /** Suppliers of the same award, among whom its value is split equally. */
  readonly of: number;
}

/** One lot of a contract award notice. */
export interface BidLotUnit extends Unit {
  readonly lot: string;
  readonly procedure: ProcedureClass;
  readonly method: string | undefined;
  readonly bids: number | undefined;
  readonly finalStage: number | undefined;
}

/** One process that has published a tender notice. */
export interface TenderUnit extends Unit {
  /** Instants of the first and the latest tender notice; undefined where no date is readable. */
  readonly first: number | undefined;
  readonly latest: number | undefined;
  readonly deadline: number | undefined;
  readonly expressionDeadline: number | undefined;
  readonly above: boolean | undefined;
  readonly procedure: ProcedureClass;
  /** An engagement notice came before the tender; undefined where the dates do not say. */
  readonly engaged: boolean | undefined;
  /** First market engagement notice before the tender. */
  readonly engagedAt: number | undefined;
  /** First pipeline or planned procurement notice before the tender. */
  readonly planned: number | undefined;
  /** Cancelled or withdrawn by any notice since. */
  readonly cancelled: boolean;
  readonly rationale: boolean;
  readonly cpv: Cpv;
  readonly keyword: boolean;
  readonly lots: readonly LotFacts[];
  readonly awarded: boolean;
}

/** One lot of the latest tender notice of a process. */
export interface TenderLotUnit extends Unit {
  readonly lot: LotFacts;
}

/** One contract details notice about one contract. */
export interface PublicationUnit extends Unit {
  readonly signed: number;
  /** Undefined where only an update has been seen, so the first publication is not in the corpus. */
  readonly published: number | undefined;
  readonly kpis: boolean;
  /** Value of the contract itself. */
  readonly worth: Money | undefined;
  readonly regimes: readonly string[];
}

/** One contract award notice of a competitive procedure: does it carry bid statistics at all? */
export interface BidNoticeUnit extends Unit {
  readonly statistics: boolean;
}

/** One process with a preliminary market engagement notice (UK2). */
export interface EngagementUnit extends Unit {
  /** A tender followed; undefined where the dates do not say. */
  readonly tendered: boolean | undefined;
}

/** One process in which a notice gave a ground for direct award. */
export interface GroundUnit extends Unit {
  readonly prototypes: boolean;
  /** Every ground stated, sorted. */
  readonly grounds: readonly string[];
}

/** One process with a procurement termination notice (UK12). */
export interface TerminationUnit extends Unit {
  readonly reasoned: boolean;
}

/** One contract with a contract termination notice (UK11). */
export interface EndingUnit extends Unit {
  readonly reasons: readonly string[];
}

/** One fact that a concluded award could publish. */
export interface FactUnit extends Unit {
  readonly published: boolean;
}

/** Everything counted in one process. */
export interface Units {
  readonly award: readonly AwardUnit[];
  /** Contracts Finder's awards before folding, one for each release that carries them. */
  readonly awardNotice: readonly AwardUnit[];
  readonly mention: readonly MentionUnit[];
  readonly bidLot: readonly BidLotUnit[];
  readonly bidNotice: readonly BidNoticeUnit[];
  readonly tender: readonly TenderUnit[];
  readonly tenderLot: readonly TenderLotUnit[];
  readonly publication: readonly PublicationUnit[];
  readonly engagement: readonly EngagementUnit[];
  readonly ground: readonly GroundUnit[];
  readonly termination: readonly TerminationUnit[];
  readonly ending: readonly EndingUnit[];
  readonly fact: readonly FactUnit[];
}

export type UnitKind = keyof Units;
