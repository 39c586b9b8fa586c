import { DossierDocument } from '#web/api/generated.ts';

/** How many entities of a dossier are drawn at first; the rest is counted. */
export const firstDrawn = 300;

/** What a page asks first when its address says nothing: for the first dossier. */
export const firstQuestion = { operation: DossierDocument.toString(), variables: { id: null, first: firstDrawn } };
