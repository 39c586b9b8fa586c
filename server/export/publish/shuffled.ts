/** The same in an order that says nothing of the one before (Fisher and Yates). random: from 0 on, below 1. */
export function shuffled<Row>(rows: readonly Row[], random: () => number): readonly Row[] {
  const mixed = [...rows];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [mixed[at], mixed[other]];
    if (one !== undefined && two !== undefined) [mixed[at], mixed[other]] = [two, one];
  }
  return mixed;
}
