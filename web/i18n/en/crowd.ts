/** The words of counted nodes in English. */
export const crowd = {
  title: 'Counted in one',
  titleWith: 'Counted in one: around {{name}}',
  gone: 'They stand by themselves now.',
  why: 'Nothing more is drawn of each of them, nobody denies it, and it says nothing of a departure or of money. Whoever more is drawn of stands by themselves.',
  without: 'Nothing is drawn of them on this canvas.',
  now: 'As it is looked at now, this is drawn of {{number, digits}} of {{of, digits}}.',
  claims: 'Who says so: {{number, digits}}',
  inferred: '{{number, digits}} of them by no claim: an editor infers it',
  open: 'Draw all {{number, digits}}',
  openKind: '{{kind}}: draw all that are counted ({{number, digits}})',
  openClaim: 'Draw {{number, digits}}',
  names: 'The names',
  more: '{{number, digits}} more',
  row: 'counted in one; Enter says whom',
  hub: 'counted in one: {{what}}',
};
