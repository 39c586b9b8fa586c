/** Says what is wrong with a field of a record; null: with the record itself. fault: as in a Complaint. */
export type Complain = (field: string | null, message: string, fault?: string) => void;
