/** The endings by which families of the Caucasus, Central Asia, Iran and Turkey are called after a first name, as Latin and as Arabic letters write them. */
const endings: readonly (readonly [latin: RegExp, arabic: readonly string[]])[] = [
  [/(?<=...)(?:ov|ow|off)$/u, ['وف', 'اوف', 'يوف']],
  [/(?<=...)(?:ova|owa)$/u, ['وفا', 'اوفا', 'وفة']],
  [/(?<=...)(?:y|i)?(?:ev|ew|eff)$/u, ['ييف', 'يف']],
  [/(?<=...)(?:y|i)?(?:eva|ewa)$/u, ['ييفا', 'يفا', 'يفة']],
  [/(?<=...)ogh?lu$/u, ['اوغلو', 'وغلو', 'اوغلي']],
  [/(?<=...)zadeh?$/u, ['زادة', 'زاده']],
];

/** The families that a normalised Latin word may be called by: how it writes a first name (namesOf) before such an ending, with each way in which Arabic writes that. */
export function familiesOfNames(latin: string, namesOf: (latin: string) => readonly string[]): readonly string[] {
  return endings.flatMap(([ending, arabic]) => {
    const stem = latin.replace(ending, '');
    return stem === latin ? [] : namesOf(stem).flatMap((name) => arabic.map((end) => name + end));
  });
}

/** The word before such an ending of a normalised Arabic word, for each that it may have. */
export function namedAfter(arabic: string): readonly string[] {
  return endings.flatMap(([, ends]) => ends.flatMap((end) => (arabic.endsWith(end) ? [arabic.slice(0, -end.length)] : [])));
}
