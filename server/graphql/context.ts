export type Context = Record<never, never>;
