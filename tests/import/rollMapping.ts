/** The mapping of a fictional roll of members, a table of names and bodies. tie: what else it says of who is in which body. */
export function rollMapping(tie = ''): string {
  return `title: A fictional roll
publisher: Fictional Registry
tables:
  - entities:
      member: { kind: PERSON, key: Name, names: Name }
      body: { kind: ORGANIZATION, key: Body, names: Body }
    ties:
      - { type: MEMBER_OF, from: member, to: body${tie} }
`;
}
