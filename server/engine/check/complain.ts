import type { Fault } from '#server/domain/words/fault.ts';

/** Says what is wrong with a field of a record; null: with the record itself. fault: as in a Complaint. */
export type Complain = (field: string | null, told: Fault, fault?: string) => void;
