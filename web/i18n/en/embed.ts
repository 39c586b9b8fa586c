/** The words in English of a view in a frame of another page. */
export const embed = {
  for: 'For a page of your own',
  help: 'The code of a frame that shows this network to be read alone, as it is drawn now: with its signs, its sources, what it leaves out, and that all of it is claims. Nothing can be changed or searched in it, and your notes are not in it.',
  helpAnswer:
    'The code of a frame that shows this answer to be read alone, as it is narrowed now: its rows with who says so, its small network with its signs and sources, and that all of it is claims. Nothing can be changed or searched in it, and your notes are not in it.',
  helpOther:
    'The code of a frame that shows the network of what is on the table to be read alone, and not the view that you are in: with its signs, its sources, what it leaves out, and that all of it is claims. Nothing can be changed or searched in it, and your notes are not in it.',
  undrawn_one: '{{count, digits}} row is not drawn in the picture below.',
  undrawn_other: '{{count, digits}} rows are not drawn in the picture below.',
  code: 'Code of the frame',
  copy: 'Copy the code',
  off: 'This server lets no page show it in a frame. Whoever runs it can allow some by their origins, such as ISNAD_FRAMES="https://news.example" or --frames.',
  allowed: 'This server lets these pages show it in a frame:',
  access: 'Who reads the page has to reach this server and, where it asks for a password, to have that.',
  claims: 'Each line is what somebody says: a claim, not a finding.',
  unreadable:
    'The view that was to be shown here cannot be read: its link is damaged, was cut off, or is of a later version of Isnad. Nothing is shown in its place.',
  says_one: 'Who says so of the one tie',
  says_other: 'Who says so of the {{count, digits}} ties',
  whole: 'Open it whole in Isnad, with who says what and where',
};
