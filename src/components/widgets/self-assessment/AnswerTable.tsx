import { LevelList } from './Levels.tsx';
import { levelText, type Current, type Shared } from './view.ts';

/** Every question with its answer, note and evidence: the last part of the printed report, not shown on screen. */
export function AnswerTable(props: Shared & Current) {
  const { view, text, file } = props;
  return (
    <section class="sa-answers" aria-labelledby="assessment-answers">
      <h3 id="assessment-answers">{text('assessment.answers')}</h3>
      <LevelList {...props} />
      <table>
        <thead>
          <tr>
            <th scope="col">{text('assessment.answers.question')}</th>
            <th scope="col">{text('assessment.answers.level')}</th>
            <th scope="col">{text('assessment.answers.notes')}</th>
          </tr>
        </thead>
        <tbody>
          {view.questions.map(({ id, question }, index) => {
            const { level = null, note, evidence } = file.answers[id] ?? {};
            return (
              <tr key={id}>
                <th scope="row">{text('assessment.question', { number: index + 1, question })}</th>
                <td>{level === null ? text('assessment.answers.open') : levelText({ view, text }, level)}</td>
                <td>
                  {note ? <p>{note}</p> : null}
                  {evidence ? (
                    <p>
                      {text('assessment.evidence')}: {evidence}
                    </p>
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
