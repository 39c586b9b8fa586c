import { stringify, type ScalarTag } from 'yaml';
import { escapeHidden, holdsHidden } from '#server/export/hiddenCharacters.ts';

const hiddenText: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => typeof value === 'string' && holdsHidden(value),
  resolve: (text) => text,
  stringify: ({ value }) => escapeHidden(JSON.stringify(value), 'long'),
};

/** Plain data as YAML 1.2 without anchors (and with quotes where YAML 1.1 would read something else than a text), each text on one line or in a block; characters that do not show are escaped. */
export function yamlText(value: Readonly<Record<string, unknown>>): string {
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0, compat: 'yaml-1.1', customTags: (tags) => [hiddenText, ...tags] });
}
