/** The id of the list of the map, which the page's first link leads to. */
export const mapListId = 'map-list';
