/** The id of the list, for whatever leads to it. */
export const listId = 'table-list';
