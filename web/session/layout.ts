/** The ways to lay a picture out; the first is the one that a link without a layout means. */
export const layoutIds = ['force', 'layered', 'branches', 'radial', 'geographic', 'time'] as const;
export type LayoutId = (typeof layoutIds)[number];

/** A layout and what was asked of it, by the ids of its parameters; a parameter that is not named has its usual value. */
export type LayoutChoice = { readonly id: LayoutId; readonly values: Readonly<Record<string, number | string>> };

/** The layout that nobody chose. */
export const usualLayout: LayoutChoice = { id: 'force', values: {} };
