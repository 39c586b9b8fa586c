/** The element that holds the compared ties. */
export const accountsListId = 'accounts-ties';
