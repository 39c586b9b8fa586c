/** The id of the rows of a question's answer, which the page's first link leads to. */
export const askedRowsId = 'asked-rows';
