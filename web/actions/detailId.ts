/** The id of the panel that reads what is selected; the focus goes there when it comes over what was folded. */
export const detailId = 'detail';
