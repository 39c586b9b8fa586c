import { ArrowLeft } from 'lucide-react';
import { openEntrance } from '#web/actions/openEntrance.ts';
import { IconButton } from '#web/parts/IconButton.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/panels/start/QuestionHead.css';

/** The way back from a question to all of them, before its heading. */
export function BackToQuestions() {
  const desk = useDesk();
  const { t } = useWords();
  return (
    <IconButton words={t('start.back')} onPress={() => openEntrance(desk, null)}>
      <ArrowLeft aria-hidden className="mirrored" />
    </IconButton>
  );
}
