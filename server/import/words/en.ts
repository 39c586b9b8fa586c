import { faultsEn } from '#server/domain/words/faultsEn.ts';
import { filesEn } from '#server/import/words/filesEn.ts';
import { dossiersEn } from '#server/import/words/dossiersEn.ts';
import { followTheMoneyMappingEn } from '#server/import/words/followTheMoneyMappingEn.ts';
import { notesEn } from '#server/import/words/notesEn.ts';

/** What is told of tables in English: {name} is a value, {q:name} one in quotes; of what is counted, by count, a form for each. */
export const en = {
  ...faultsEn,
  ...dossiersEn,
  ...filesEn,
  ...notesEn,
  ...followTheMoneyMappingEn,
  hijriDate: '{q:cell} is a date of the Hijri calendar, which is not converted; write it by the Gregorian calendar',
  perhapsHijri: '{q:cell} may be a year of the Hijri calendar; write calendar: gregorian for the column where it is not',
  twoDigitYear:
    '{q:cell} has a year of two digits; write for the column order (dmy, mdy or ymd) and century, the first year of the hundred that they mean',
  dayOrMonth:
    '{q:cell} can be read in two ways, with the day or with the month first; write order: dmy or order: mdy for the column, or order: open to keep both',
  noSuchDay: '{q:cell} is no date: there is no {edtf}',
  dayNumber: '{q:cell} may be the number of a day in a spreadsheet; show the column as dates there, and save it anew',
  noDate: '{q:cell} is no date in a form that is known; write it as 2014-09-30, 2014-09 or 2014',
  thousandsOrDecimals:
    '{q:cell} can be read in two ways, as thousands or with three decimals; write decimal: "." or decimal: "," for the column',
  noNumber: '{q:cell} is no number that can be read; write it as 1234567.89',
  otherMark: '{q:cell} is not written with {q:mark} before its decimals, as the mapping says of the column',
  unclearScale:
    '{q:cell} has a word for thousands, millions or billions that does not mean the same everywhere; write the number out, as 1200000, or as 1.2 million',
  noAmount: '{q:cell} is no amount',
  noCurrency: '{q:cell} names no currency; write currency: for the column, {none} where nobody names one',
  wrongCurrency: '{q:cell} is in {currency}, and {why}',
  unknownAmount: '{q:cell} is no amount in digits and a currency that is known',
  otherCurrency: '{q:cell} is in {currency}, and the mapping says {given}',
  severalCurrencies: '{q:cell} is in one of several currencies ({codes}); write currency: for the column',
  noCountry: '{q:cell} is no code of a country such as DE; write in the mapping values: with a code for each',
  noCountryCode: '{q:cell} is no code of a country such as DE',
  belowZero:
    '{q:cell} is below zero, and who paid whom says the direction; write negative: turned for the column where it moved the other way',
  outOfBounds: '{q:cell} is no number between {min} and {max}',
  wholeOutOfBounds: '{q:cell} is no whole number between {min} and {max}',
  severalValues: 'holds several values, and one can be taken; keep the column under other: instead',
  unknownValue: '{q:cell} is none of the values that the mapping knows ({known}); add it there',
  endsBefore: 'ends before it begins, or is a span already: {written}',
  cellError: 'shows {error}, for it could not be reckoned; mend it in the spreadsheet',
  noKind: 'is empty, and tells the kind of an entity; write it, or give the mapping one kind',
  longName: 'is a name of {length} characters; at most {most} are kept',
  longIdentifier: 'is an identifier of {length} characters; at most {most} are kept',
  noTie: 'has a {source} and a {target}, which the mapping ties as {types}; {way}',
  twoKinds: 'says that {name} is a {kind}, and row {line} that it is a {before}; correct one of them, or add a column to the key',
  manyValues: 'is one of more than {most} rows that each say something else of {name}; give the mapping a key that tells entities apart',
  cells: {
    one: 'has {count} cell, and the table {columns} columns; see whether a separator or a quote is missing',
    other: 'has {count} cells, and the table {columns} columns; see whether a separator or a quote is missing',
  },
  noTitle: 'has no title, and several files are one list by it; write title: or say --title',
  noRow: 'holds no row below the names of its columns',
  otherEncoding: 'is {found}, and the mapping says {named}; correct the mapping',
  noText: 'is no text here: a byte of nothing stands in this cell; remove it, or export the table as CSV anew',
  whichEncoding:
    'is not UTF-8 here, and nothing tells which encoding the file is in; save it as UTF-8, or write encoding: in the mapping, one of {others}',
  whichSeparator: 'has several signs that may part its cells; write separator: in the mapping, one of "," ";" "\\t" "|"',
  quoteOpen:
    'has a quote here, or soon after, that is not closed before the end of the file; close it, or write "" for a quote within a cell',
  quoteWithin: 'has a quote here that stands within a cell; put the cell in quotes, and write "" for a quote within it',
  longRow: 'has a row here of more than 1,000,000 characters; see whether a quote is not closed',
  unreadable: 'cannot be read from here: {words}',
  notEncoding: 'is not {encoding} here; save the file as UTF-8, or name its encoding in the mapping',
  fileChanged: 'was changed while it was read; import it again',
  foreignKind:
    'is by its first bytes a file of the kind {kind}, whatever it is called, and is not read here; save what is in it as CSV, XLSX, ODS or JSON',
  noFile: 'is no file that can be read; see to its permissions',
  emptyFile: 'is empty',
  whichSheet: 'holds {sheets}; write in the mapping sheet: with the one that it speaks of',
  unspokenFile: 'is a file that no table of the mapping speaks of; write file: with its name there',
  noSuchTable: 'speaks of no table that was given{which}',
  severalColumns: '{q:name} is the name of several columns; give each its own in the table',
  noColumn: '{q:name} is no column of the table. Its columns are {columns}',
  noColumnBut: '{q:name} is no column of the table; did you mean {q:near}? Its columns are {columns}',
  noProperty: '{key} is no property of a {kinds}; it has {known}',
  noNames: 'has no names; name a column of them',
  joinsNone: '{types} joins no {from} to a {to}; {way}',
  noTieProperty: '{key} is no property of {types}',
  noEntity: '{q:name} is no entity of this table; there are {known}',
  oneWay: 'needs exactly one of column, template and constant',
  manyColumns: 'has more columns than a sheet can have',
  noHeader: 'holds nothing from this line on, so that no row names its columns; write header: in the mapping, the line that does',
  noRowNumber: 'has a row in {q:part} whose number no sheet can have; save the file anew',
  muchText: 'holds more text in {q:part} than is read; export the sheet as CSV',
  noSheet: 'holds no sheet with anything in it',
  isZip: 'is by its first bytes a ZIP, whatever it is called; name it .zip, or, where it is a workbook, .xlsx or .ods',
  wrongPart: 'holds {q:part}, whose line {line} {words}; save the file anew',
  earlierEdition: '{field}another file of this list says so too; bring both in one import, or give one a title of its own',
  newerOfNothing:
    'is said to be a newer edition, and nothing of a list {q:title} by its publisher is here; say the title of the list with --title, or bring it without saying that it is newer',
  newerOfOthers:
    'is said to be a newer edition, and nothing of a list {q:title} by its publisher is here; here of that publisher: {titles}; say the title of the list with --title, or bring it without saying that it is newer',
  editionOrFurther:
    'is of the list {q:title}, of which the file {q:name} is here already; say whether it is a newer edition of that or a further file of the list',
  editionOfWhich:
    'is of the list {q:title}, of which {number} files are here already; give it the name of the one of which it is a newer edition',
  olderEdition: 'is here already, and {q:name}, which is newer, too; leave it out',
  alreadyNewer: '{file} is here already, and {q:name}, which is newer, too: nothing was to be done with it',
  noTable: 'is no table',
  notFlat: '{q:name} holds more than one cell; a table is flat',
  readByComma: '{file} is read as {encoding}, its cells parted by commas',
  readBySemicolon: '{file} is read as {encoding}, its cells parted by semicolons',
  readByTab: '{file} is read as {encoding}, its cells parted by tabs',
  readByBar: '{file} is read as {encoding}, its cells parted by bars',
  aboveHeader: '{file}: what stands above line {line} is not read: {words}',
  readRecords: '{file} is read as a list of records in JSON',
  readSheets: '{file} is read as {name}, its sheets are {sheets}',
  unnamed:
    '{table}: columns that have no name in its first row are not read: {columns}; where something else stands above the names of the columns, such as a title, say which line names them (header: in the mapping)',
  unused: '{table}: the mapping takes nothing from {columns}',
  repeats: {
    one: '{count} tie is said again by later rows and stand once, at the first',
    other: '{count} ties are said again by later rows and stand once, at the first',
  },
  flowsAgain: {
    one: '{count} row has the key of a payment that an earlier row has, and no payment of their own: add a column to its key, or leave the key out, where they are others',
    other:
      '{count} rows have the key of a payment that an earlier row has, and no payment of their own: add a column to its key, or leave the key out, where they are others',
  },
  unpaid: {
    one: '{count} row has no amount, and no payment is made of that; write in the mapping when: with a column that each payment has, where they are payments all the same',
    other:
      '{count} rows have no amount, and no payment is made of that; write in the mapping when: with a column that each payment has, where they are payments all the same',
  },
  selfTies: {
    one: '{count} tie of an entity to itself is left out',
    other: '{count} ties of entities to themselves are left out',
  },
  conflicts: {
    one: '{count} entity has several values where one is kept: none is taken, and all are kept in their own words',
    other: '{count} entities have several values where one is kept: none is taken, and all are kept in their own words',
  },
} as const;
