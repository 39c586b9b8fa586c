import { openEntrance } from '#web/actions/openEntrance.ts';
import type { Command } from '#web/commands/command.ts';
import { questions } from '#web/session/session.ts';

/** Opens the answer to each question of the start. */
export const answers: readonly Command[] = questions.map((question) => ({
  id: question,
  words: () => `question.${question}` as const,
  can: ({ history }) => history.present.table.size > 0,
  perform: (desk) => openEntrance(desk, question),
}));
