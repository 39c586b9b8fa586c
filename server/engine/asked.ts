/**
 * For whom a store is read. stop: ends it early; see Stop. asker: who asks, for the database's own list of what runs. alone: writers wait until it has ended. trusting: it may begin from
 * what the store saw last of merges, without a look whether somebody else has written since, for whoever does the work again when the end tells so. behind:
 * nobody waits for it, and it comes after what somebody waits for.
 */
export type Asked = {
  readonly stop: AbortSignal;
  readonly asker: string;
  readonly alone?: boolean;
  readonly trusting?: boolean;
  readonly behind?: boolean;
};
