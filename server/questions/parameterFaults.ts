import type { QuestionEntry } from '#server/questions/questionEntry.ts';
import type { QuestionFault } from '#server/questions/questionFault.ts';

/** Names of variables that the page fills in by itself. */
export const ownVariables = ['language', 'after'] as const;

/** What is wrong with the parameters of a question by themselves. */
export function parameterFaults(entry: QuestionEntry): readonly QuestionFault[] {
  return [...entry.parameters.flatMap(faultsOf), ...conditionFaults(entry)];
}

function faultsOf(
  { name, value, kinds, options, usual, least, most }: QuestionEntry['parameters'][number],
  index: number,
  parameters: QuestionEntry['parameters'],
): readonly QuestionFault[] {
  const faults: QuestionFault[] = [];
  const complain = (path: QuestionFault['path'], message: string) => void faults.push({ path, message });
  const path = ['parameters', index];
  if (parameters.findIndex((other) => other.name === name) !== index)
    complain([...path, 'name'], `${name} stands twice; give each its own`);
  if (ownVariables.some((own) => own === name)) complain([...path, 'name'], `${name} is filled in by the page; take another name`);
  if (kinds && value !== 'ENTITY') complain([...path, 'kinds'], 'belong to a value that is an ENTITY; remove them');
  if (value === 'CHOICE' && options.length < 2) complain(path, `${name} is a CHOICE and has fewer than two options`);
  if (value !== 'CHOICE' && options.length > 0) complain([...path, 'options'], 'belong to a CHOICE; remove them');
  if (new Set(options.map((option) => option.value)).size < options.length) complain([...path, 'options'], 'hold one value twice');
  const counts = value === 'NUMBER' || value === 'AROUND';
  if (!counts && (least ?? most) !== undefined) complain(path, 'least and most belong to a NUMBER or to AROUND; remove them');
  if ((least ?? 0) > (most ?? Infinity)) complain([...path, 'least'], `is above the most, ${most}`);
  if (usual === undefined) return faults;
  if (counts && !(/^\d{1,6}$/.test(usual) && Number(usual) >= (least ?? 0) && Number(usual) <= (most ?? Infinity)))
    complain([...path, 'usual'], `is no whole number from ${least ?? 0} to ${most ?? 'any'}`);
  if (value === 'CHOICE' && !options.some((option) => option.value === usual)) complain([...path, 'usual'], 'is none of the options');
  if (!counts && value !== 'CHOICE') complain([...path, 'usual'], 'belongs to a NUMBER, to AROUND or to a CHOICE; remove it');
  return faults;
}

function conditionFaults({ parameters, rows }: QuestionEntry): readonly QuestionFault[] {
  const faults: QuestionFault[] = [];
  const complain = (path: QuestionFault['path'], message: string) => void faults.push({ path, message });
  for (const [index, { when }] of rows.keep.entries()) {
    if (!when) continue;
    const choice = parameters.find(({ name, value }) => name === when.parameter && value === 'CHOICE');
    const path = ['rows', 'keep', index, 'when'];
    if (!choice) complain([...path, 'parameter'], `${when.parameter} is no parameter that is a CHOICE`);
    else if (!choice.options.some(({ value }) => value === when.is))
      complain([...path, 'is'], `${when.is} is none of the options of ${choice.name}`);
  }
  return faults;
}
