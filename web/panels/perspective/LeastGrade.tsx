import { everyReliability } from '#graph-schema/generated/ontology.ts';
import { drawAccordingTo } from '#web/actions/perspective.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** How well a source must be graded at least for its claims to count. isGraded: whether anybody has graded one, where that is known. */
export function LeastGrade({ isGraded }: { readonly isGraded: boolean }) {
  const desk = useDesk();
  const { t } = useWords();
  const grade = useDeskState((state) => state.history.present.perspective.grade);
  return (
    <fieldset className="perspective-part graded">
      <legend>{t('perspective.grade')}</legend>
      <p className="quiet">{t(isGraded ? 'perspective.gradeHelp' : 'perspective.ungraded')}</p>
      <div className="segments" dir="ltr">
        {everyReliability.map((each) => (
          <label key={each}>
            <input type="radio" name="grade" checked={grade === each} onChange={() => drawAccordingTo(desk, { grade: each })} />
            {each}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
