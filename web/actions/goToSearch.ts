/** The id of the search field. */
export const searchFieldId = 'search-field';

/** Moves the focus to the search field. */
export function goToSearch(): void {
  document.getElementById(searchFieldId)?.focus();
}
