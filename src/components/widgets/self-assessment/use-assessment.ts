import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  scoreAssessment,
  withAnswer,
  withEdition,
  withOrganisation,
  withoutLevel,
  withTarget,
  type Subject,
} from '../../../core/assess/index.ts';
import type { Aside, Saving } from '../../shared/kept.ts';
import { assessmentStore, type AssessmentStore } from './store.ts';
import type { Actions, Current } from './view.ts';

/** The visitor’s assessment, what is known about saving it, and what can be done to it. */
export interface Assessment {
  readonly current: Current;
  readonly saving: Saving;
  readonly asides: readonly Aside[];
  readonly said: string | null;
  readonly actions: Actions;
  readonly dropAsides: () => void;
}

/** Binds the saved assessment to the widget. The first rendering is empty, as on the server; then the answers arrive. */
export function useAssessment(subject: Subject): Assessment {
  const store = useMemo(() => assessmentStore(subject), []);
  const [ready, setReady] = useState(false);
  const file = useStore(store.$value);
  const saving = useStore(store.$saving);
  const asides = useStore(store.$asides);
  const said = useStore(store.$said);
  const actions = useMemo(() => actionsOn(store, subject), [store]);
  useEffect(() => {
    const early = tickedBeforeHydration(subject);
    const close = store.open();
    for (const [question, level] of early) actions.answer(question, { level });
    setReady(true);
    return close;
  }, [store]);
  const score = useMemo(() => scoreAssessment(subject, file), [file]);
  return { current: { file, score, ready }, saving, asides, said, actions, dropAsides: store.dropAsides };
}

/** Name that the radio buttons of a question share. */
export const radioName = (question: string): string => `assessment-${question}`;

function actionsOn({ change, clear, say }: AssessmentStore, subject: Subject): Actions {
  return {
    answer: (question, answer) => change((file, now) => withAnswer(file, question, answer, now)),
    reopen: (question) => change((file, now) => withoutLevel(file, question, now)),
    setTarget: (domain, target) => change((file, now) => withTarget(file, domain, target, now)),
    name: (organisation) => change((file, now) => withOrganisation(file, organisation, now)),
    acceptEdition: () => change((file, now) => withEdition(file, subject, now)),
    replace: (other) => change(() => other),
    clear,
    say,
  };
}

/** Levels that a quick visitor ticked before the script arrived. */
function tickedBeforeHydration({ questions }: Subject): (readonly [string, number])[] {
  return questions.flatMap(({ id }) => {
    const ticked = document.querySelector<HTMLInputElement>(`input[name="${radioName(id)}"]:checked`);
    return ticked ? [[id, Number(ticked.value)] as const] : [];
  });
}
