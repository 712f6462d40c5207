import type { Change, OpenQuestion } from '../../../../core/choose/index.ts';
import type { StringKey } from '../../../shared/text.ts';
import { answerText, titlesOf, type ChooseProps } from './words.ts';

interface Props extends ChooseProps {
  readonly changes: readonly Change[];
  readonly open: readonly OpenQuestion[];
}

/** Which single answer, given otherwise, would put another model in front, and which open one could. */
export function Changes({ changes, open, ...props }: Props) {
  const { text, ranking } = props;
  return (
    <section class="choose-script" aria-labelledby="choose-changes">
      <h2 id="choose-changes">{text('planner.choose.changes')}</h2>
      {changes.length === 0 ? (
        <p>{text('planner.choose.changes.none')}</p>
      ) : (
        <>
          <p class="s4a-note">{text('planner.choose.changes.note')}</p>
          <ul class="choose-changes">
            {changes.map((change) => (
              <li key={`${change.question} ${String(change.to)}`}>
                <b>{questionText(props, change)}</b>{' '}
                {text(change.leaders.length > 1 ? 'planner.choose.changes.tie' : 'planner.choose.changes.leads', {
                  models: titlesOf(props, change.leaders),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {ranking.open.length > 0 ? <OpenQuestions {...props} open={open} /> : null}
    </section>
  );
}

function OpenQuestions({ open, ...props }: ChooseProps & { readonly open: readonly OpenQuestion[] }) {
  const { text } = props;
  return (
    <>
      <h3>{text('planner.choose.open')}</h3>
      {open.length === 0 ? (
        <p>{text('planner.choose.open.none')}</p>
      ) : (
        <ul class="choose-changes">
          {open.slice(0, 5).map(({ question, couldLead }) => (
            <li key={question}>
              <b>{text(`planner.profile.${question}`)}</b>{' '}
              {couldLead.length === 0
                ? text('planner.choose.open.decides')
                : text('planner.choose.open.leads', { models: titlesOf(props, couldLead) })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** “Security staff: 4 FTE instead of 3 FTE.” */
function questionText(props: ChooseProps, { question, from, to }: Change): string {
  const { text } = props;
  const name = text(`planner.choose.question.${question}`);
  if (typeof from === 'object' && typeof to === 'object') {
    const added = to.find((word) => !from.includes(word));
    const word = added ?? from.find((each) => !to.includes(each)) ?? '';
    return text(added === undefined ? 'planner.choose.change.without' : 'planner.choose.change.with', {
      question: name,
      word: listWord(props, question, word),
    });
  }
  return text(typeof to === 'number' ? 'planner.choose.change.amount' : 'planner.choose.change.word', {
    question: name,
    from: answerText(props, question, from),
    to: answerText(props, question, to),
  });
}

/** A service stands for itself: its number is its name in the list of the profile. */
function listWord({ text }: ChooseProps, question: Change['question'], word: string): string {
  return question === 'nren_services' ? word : text(`planner.profile.${question}.${word}` as StringKey);
}
