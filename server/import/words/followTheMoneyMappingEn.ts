/** What is told of mappings of FollowTheMoney and of the rows that they read, in English, as of tables. */
export const followTheMoneyMappingEn = {
  ftmNoQuery: 'has no query; write queries: with csv_url: and entities: for each',
  ftmDatabase: 'reads a database, and no address is gone to; export the table as CSV, and name that with csv_url:',
  ftmNoTable: 'names no table; write csv_url: with the name of its file',
  ftmNoFileName: 'names no file: the last part of the address is empty',
  ftmTwoKeys: '{name} has a key and an id_column; write one of both',
  ftmNoKey: '{name} has no key; write key: with the columns that tell one from the others, or id_column:',
  ftmNoProperty: '{q:property} is no property of {schema}; correct it, or choose another schema',
  ftmCircle: 'name each other in a circle: {names}; one of them has to stand without the others',
  ftmNoDates: '{property} holds no dates, and a form of dates is given for it; remove format:',
  ftmFormat:
    '{q:format} is no form of dates that is read: one has %Y, and of %m, %b, %B, %d, %H, %M and %S each once at the most; years of two digits are not read, for nothing says of which hundred',
  ftmSaysNothing: 'says nothing; write column:, literal:, template: or entity:',
  ftmTwoWays:
    'says in several ways what it holds, of which one would be passed over; write columns and literals, or a template, or an entity',
  ftmNoReference: 'names an entity, and the property holds a text; write column: instead',
  ftmNobody: '{q:name} is no entity of this query',
  ftmBraces: 'has braces that name no column; a column is named in two braces on each side, without others within',
  ftmNotBrought: '{q:name} is not among the files; bring it together with the mapping (no address is gone to)',
  ftmBroughtTwice: '{q:name} is the name of two of the files; bring the one that is meant',
  ftmNoColumn: '{file} has no column {q:name}; it has {known}',
  ftmColumnTwice: '{file} has two columns {q:name}; give each its own name',
  ftmWriting: 'does not tell its encoding, or the sign between its cells; save it as CSV in UTF-8 with commas',
  ftmTooMany: 'makes more than {most} entities with the rows before it; divide the file',
  ftmTooLarge: 'makes, with the rows before it, more than {most} GB of entities; divide the file',
  ftmNoMapping: 'holds no mapping of FollowTheMoney; bring one together with its tables',
  ftmUnspoken: 'is named by no query of the mapping; name it with csv_url:, or leave it out',
  ftmMakesNothing: 'makes no entity of any row; see its keys and filters',
  ftmManyValues: 'holds more than {most} values',
  ftmNoDate: '{q:cell} is no date of the form {format}',
  ftmLongValue: 'makes a text of more than {most} letters',
  ftmMayDeny:
    'has {q:cell} in a column of which the mapping does not speak, and which may deny or doubt what the row says; name the column in the mapping as a property of the tie (its status), or remove it',
  ftmOneId:
    'has for {name} the id of another one, in line {line}, though their keys are not the same (FollowTheMoney writes the cells of a key in the order of the alphabet, with nothing between them): both would become one; write another key_literal:, or a column that tells them apart',
  ftmTwoSchemata:
    'makes {name} a {schema}, and by line {line} the same id is a {before}; write a key_literal: of its own for each, or correct one of them',
  ftmOtherEnds:
    'has for {name} the id of a tie or a payment between others, in line {line}: both would become one, and join whom neither joins; add to its key the columns that tell them apart',
  ftmTwoNames:
    'is called {other} as {name}, and under the same id stands {first} in line {line}, by another column: two would become one; write a key_literal: of its own for each',
  ftmContradicts:
    'says {other} in {property} of {name}, and under the same id stands {first} in line {line}: two would become one; add to its key a column that tells them apart, or write a key_literal: of its own for each',
  ftmContradicted: {
    one: '{count} key has rows that contradict each other and are taken for one, the row behind each: {names}; where several are meant, add a column to the key that tells them apart',
    other:
      '{count} keys have rows that contradict each other and are taken for one, the row behind each: {names}; where several are meant, add a column to the key that tells them apart',
  },
  ftmUnnamedKeys: {
    one: '{count} id is made of keys of several columns, one without a name, and is taken for one thing, the columns and the row behind each: {names}; where several are meant, write a key_literal: of its own for each',
    other:
      '{count} ids are each made of keys of several columns, one without a name, and are each taken for one thing, the columns and the row behind each: {names}; where several are meant, write a key_literal: of its own for each',
  },
  ftmUnfollowed: '{file}: not taken of what the mapping says: {keys}',
  sharesKept: {
    one: 'how much is owned is not surely one percentage in {count} record (1 may be all of it, or one in a hundred), and is kept in its own words',
    other:
      'how much is owned is not surely one percentage in {count} records (1 may be all of it, or one in a hundred), and is kept in their own words',
  },
  ftmFiltered: {
    one: '{count} row passes the filters of no query, and is left out',
    other: '{count} rows pass the filters of no query, and are left out',
  },
  ftmKeyless: {
    one: '{count} row has nothing in the key of {name}, which it does not make',
    other: '{count} rows have nothing in the key of {name}, which they do not make',
  },
  ftmLacks: {
    one: '{count} row lacks what is required of {name}, which it does not make',
    other: '{count} rows lack what is required of {name}, which they do not make',
  },
  ftmEndless: {
    one: '{count} row names only one end of {name}, and is no such tie',
    other: '{count} rows name only one end of {name}, and are no such ties',
  },
  ftmOtherDates: {
    one: '{count} row has a date in {name} that is not written as 2014-09-30, and no format: says how: it is kept in its own words',
    other:
      '{count} rows have dates in {name} that are not written as 2014-09-30, and no format: says how: they are kept in their own words',
  },
} as const;
