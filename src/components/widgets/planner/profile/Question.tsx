import type { ProfileQuestion, WordQuestion } from '../../../../core/plan/index.ts';
import { PROFILE_LIMITS, PROFILE_WORDS } from '../../../../schemas/plan-profile.ts';
import { ChecksField, ChoiceField } from '../shell/ChoiceField.tsx';
import { NumberField } from '../shell/NumberField.tsx';
import type { StepProps } from '../shell/view.ts';

/** A FIRST service as an option. */
export interface ServiceOption {
  readonly word: string;
  readonly label: string;
}

interface Props<Asked extends ProfileQuestion = ProfileQuestion> extends StepProps {
  readonly question: Asked;
  readonly services: readonly ServiceOption[];
}

/** One question of the profile, as the field that fits its answer. */
export function Question({ question, ...rest }: Props) {
  switch (question.kind) {
    case 'number':
      return <NumberAnswer {...rest} question={question} />;
    case 'word':
      return <WordAnswer {...rest} question={question} />;
    case 'words':
      return <WordsAnswer {...rest} />;
    case 'services':
      return <ServicesAnswer {...rest} />;
  }
}

function NumberAnswer({ question, view, text, planner }: Props<Extract<ProfileQuestion, { kind: 'number' }>>) {
  const { field, whole } = question;
  return (
    <NumberField
      id={`planner-profile-${field}`}
      label={text(`planner.profile.${field}`)}
      hint={text(`planner.profile.${field}.hint`)}
      unit={text(`planner.profile.${field}.unit`)}
      value={planner.plan.profile[field]}
      limits={PROFILE_LIMITS[field]}
      whole={whole}
      disabled={!planner.ready}
      locale={view.locale}
      text={text}
      onChange={(value) => planner.set('profile', { [field]: value })}
    />
  );
}

function WordAnswer({ question, text, planner }: Props<Extract<ProfileQuestion, { kind: 'word' }>>) {
  const { field } = question;
  return (
    <ChoiceField<(typeof PROFILE_WORDS)[WordQuestion][number]>
      id={`planner-profile-${field}`}
      label={text(`planner.profile.${field}`)}
      hint={text(`planner.profile.${field}.hint`)}
      options={PROFILE_WORDS[field].map((word) => ({ word, label: text(labelKey(field, word)) }))}
      value={planner.plan.profile[field]}
      open={text('planner.profile.open')}
      disabled={!planner.ready}
      onChange={(value) => planner.set('profile', { [field]: value })}
    />
  );
}

function WordsAnswer({ text, planner }: Omit<Props, 'question'>) {
  return (
    <ChecksField
      id="planner-profile-data"
      label={text('planner.profile.data')}
      hint={text('planner.profile.data.hint')}
      options={PROFILE_WORDS.data.map((word) => ({ word, label: text(`planner.profile.data.${word}`) }))}
      values={planner.plan.profile.data}
      disabled={!planner.ready}
      onChange={(change) => planner.set('profile', ({ data }) => ({ data: change(data) }))}
    />
  );
}

function ServicesAnswer({ text, planner, services }: Omit<Props, 'question'>) {
  return (
    <ChecksField
      id="planner-profile-nren_services"
      label={text('planner.profile.nren_services')}
      hint={text('planner.profile.nren_services.hint')}
      options={services}
      none={text('planner.profile.nren_services.none')}
      values={planner.plan.profile.nren_services}
      disabled={!planner.ready}
      onChange={(change) => planner.set('profile', (now) => ({ nren_services: change(now.nren_services) }))}
    />
  );
}

type LabelKey = {
  [Field in WordQuestion]: `planner.profile.${Field}.${(typeof PROFILE_WORDS)[Field][number]}`;
}[WordQuestion];

/** Each word of each question has a string of this name; the type of the strings proves it where they are listed. */
function labelKey(field: WordQuestion, word: string): LabelKey {
  return `planner.profile.${field}.${word}` as LabelKey;
}
