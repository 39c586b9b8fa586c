/** The id of the search field. */
export const searchFieldId = 'search-field';

/** Moves the focus to the search field; what was typed there before is selected, so that what is typed now takes its place. */
export function goToSearch(): void {
  const field = document.getElementById(searchFieldId);
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}
