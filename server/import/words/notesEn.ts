/** What is told of what a file holds and is left out of it, in English, as of tables. */
export const notesEn = {
  ownWords: '{words}',
  unknownKinds: {
    one: '{count} node says not what kind it is of in a word of ours: taken for what is of no other kind, its own word kept',
    other: '{count} nodes say not what kind it is of in a word of ours: taken for what is of no other kind, its own word kept',
  },
  loops: {
    one: '{count} edge from a node to itself is left out, the first in line {line}',
    other: '{count} edges from a node to itself are left out, the first in line {line}',
  },
  waiting: {
    one: '{count} tie tells {words}, which may deny or doubt it: it waits for a person to decide and is not drawn; where that is of something else, write assertion: ASSERTED beside it, else DENIED or DOUBTED',
    other:
      '{count} ties tell {words}, which may deny or doubt them: they wait for a person to decide and are not drawn; where that is of something else, write assertion: ASSERTED beside it, else DENIED or DOUBTED',
  },
  waitingToo: {
    one: '{count} tie more waits for such a word',
    other: '{count} ties more wait for such words',
  },
  notSeen: {
    one: '{count} sighting counts none seen: it denies that it was',
    other: '{count} sightings count none seen: they deny that it was',
  },
  namesOfKey: {
    one: '{count} key has rows that share no name and are taken for one, the row behind each: {names}; where several are meant, add a column to the key that tells them apart',
    other:
      '{count} keys have rows that share no name and are taken for one, the row behind each: {names}; where several are meant, add a column to the key that tells them apart',
  },
  takenBackBefore: {
    one: '{count} claim waits for a person to decide and nothing is drawn for it: the same file was here before, read otherwise, and a person took back or put off what it said in that place',
    other:
      '{count} claims wait for a person to decide and nothing is drawn for them: the same file was here before, read otherwise, and a person took back or put off what it said in these places',
  },
  renamed: {
    one: '{count} id has no name in common with before, as if another were meant: {names}; both names are kept, and see whether it is the same',
    other:
      '{count} ids have no name in common with before, as if others were meant: {names}; both names are kept, and see whether they are the same',
  },
  exchanged: {
    one: '{count} id has its name as before, and a birth, death, sex or number that speaks against what was said, as if a namesake were meant: {names}; see whether it is the same',
    other:
      '{count} ids have their names as before, and births, deaths, sexes or numbers that speak against what was said, as if namesakes were meant: {names}; see whether they are the same',
  },
  namesakes: {
    one: '{count} node has the name of another one ({names}), and is taken for that of its id in the edition before',
    other: '{count} nodes have the names of others ({names}), and each is taken for that of its id in the edition before',
  },
  namesakesOfKeys: {
    one: '{count} name is that of several keys, here or in the edition before ({names}): each is taken for that of its key; see whether the keys are still of the same',
    other:
      '{count} names are each that of several keys, here or in the edition before ({names}): each is taken for that of its key; see whether the keys are still of the same',
  },
  otherTitle: 'the dossier {id} is called {q:other} there, too; it keeps the title {q:title}',
  nodesDrawn: {
    one: 'where {count} node is drawn is left out',
    other: 'where {count} nodes are drawn is left out',
  },
  aboutGraph: {
    one: 'what the file tells of itself as a whole is left out: {words}',
    other: '{count} values that the file tells of itself as a whole are left out: {words}',
  },
  howDrawn: {
    one: 'how {count} node or edge is drawn is left out',
    other: 'how {count} nodes and edges are drawn is left out',
  },
  howDrawnBut: {
    one: 'how {count} node or edge is drawn is left out, but for what is written on them',
    other: 'how {count} nodes and edges are drawn is left out, but for what is written on them',
  },
  spells: {
    one: '{count} list of times at which something is there is left out',
    other: '{count} lists of times at which something is there are left out',
  },
  ports: {
    one: '{count} port is left out: an edge joins nodes here',
    other: '{count} ports are left out: an edge joins nodes here',
  },
  marked: {
    one: '{count} object is marked {words}: see to whom it may be shown',
    other: '{count} objects are marked {words}: see to whom they may be shown',
  },
  earlierVersions: {
    one: '{count} earlier version of an object is left out',
    other: '{count} earlier versions of objects are left out',
  },
  toLacking: {
    one: '{count} {type} to an object that the model lacks is left out',
    other: '{count} {type}s to objects that the model lacks are left out',
  },
  toNotHere: {
    one: '{count} {type} to an object that is not in the file is left out',
    other: '{count} {type}s to objects that are not in the file are left out',
  },
  seenByNobody: {
    one: '{count} sighting that nobody is said to have made is left out',
    other: '{count} sightings that nobody is said to have made are left out',
  },
  noSuchThing: {
    one: '{count} {type} is left out: the model has no such thing',
    other: '{count} {type}s are left out: the model has no such thing',
  },
  aboutNothing: {
    one: '{count} {type} about nothing that is taken is left out',
    other: '{count} {type}s about nothing that is taken are left out',
  },
  passedOver: {
    one: '{count} file of a computer is passed over',
    other: '{count} files of a computer are passed over',
  },
  noWord: '{q:cell} is none of {known}; write in the mapping what each cell means, such as {name}',
  ofLeftOut: 'speaks of {name}, of which row {line} alone says more than the key; that row is left out, and so is this one',
  rowsLeftOut: {
    one: '{count} row is left out, for a fault in it, of {rows}',
    other: '{count} rows are left out, for faults in them, the first of them of {rows}',
  },
  leftOutBefore:
    '{file}: rows of the edition before were left out when it was brought, for faults in them; what is told as new may have stood in it',
  keptOfOthers: {
    one: '{count} name keeps identifiers or other values that the newer edition does not list: another file of the list gave some of them, and of each alone it is not known',
    other:
      '{count} names keep identifiers or other values that the newer edition does not list: another file of the list gave some of them, and of each alone it is not known',
  },
  leftOutOfEdition: {
    one: 'is a newer edition of what is here, and {count} row of it would be left out, of which it would be told as no longer said what stands there; correct the row',
    other:
      'is a newer edition of what is here, and {count} rows of it would be left out, of which it would be told as no longer said what stands there; correct the rows',
  },
  noPath: 'there is no such file or folder that can be read; correct the path',
  linkOut: 'is a link that leads out of the folder; put the file itself there',
  noFormat: '{q:name} is no format; there are {known}',
  notForTables: 'is read as {format}, and a mapping is for tables; leave one of them out',
  tableNeedsMapping:
    'is a table, which is read by a mapping: a file that says what its columns mean, given as --mapping FILE (with --guess one is begun for you)',
  holdsNoTable: 'holds no table',
  noRecordList: 'is no list of records; a table is written as [{"column": "cell"}, ...]',
  notARecord: 'holds something among its records that is none',
  holdsNoRecord: 'holds no record',
  manyJsonColumns: 'has more than {most} columns',
  noWorkbook: 'is no workbook that can be opened, or only the beginning of one; save it anew',
  noArchive: 'is no archive that can be opened, or only the beginning of one; save it anew',
  entryUnopened: 'holds {q:name}, which cannot be opened; save the file anew',
  entryTwice: 'holds {q:name} twice',
  entryPacked: 'holds {q:name}, which is more than {ratio} times as large as it is packed; it is not opened',
  archiveUnlisted: 'is an archive whose list of files cannot be read; save it anew',
  archiveLocked: 'is locked with a password; save it without one',
  archiveFiles: 'holds more than {most} files',
  archiveDeep: 'holds folders within folders deeper than {most}',
  archiveLarge: 'holds more bytes than are opened; divide it',
} as const;
