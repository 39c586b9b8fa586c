/** Where the panels become sheets and the ledger one line; the same width as in the style sheets. */
export const sheetsFit = '(width < 1024px)';

/** Where the panel at the start stands beside the picture, and is not folded; the same width as in the style sheets. */
export const startStands = '(width >= 1440px)';

/** Where the bar has room for little more than a name; the same width as in the style sheets. */
export const phoneFits = '(width <= 640px)';
