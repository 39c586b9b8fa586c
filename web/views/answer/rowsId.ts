/** The id of the table of an answer, which the page's first link leads to. */
export const rowsId = 'answer-rows';
