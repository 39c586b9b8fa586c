/** The words of printing in English. */
export const print = {
  title: 'To print',
  claims: 'All of it is what somebody says: claims, not findings. Each row and each line rests on who says so.',
  rows: '{{shown, digits}} of {{of, digits}} rows',
  found: 'Rows with: {{text}}',
};
