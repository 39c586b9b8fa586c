/** Says what is wrong with a field of a record; null: with the record itself. */
export type Complain = (field: string | null, message: string) => void;
