import { AnswerTable } from './AnswerTable.tsx';
import { DataPanel } from './DataPanel.tsx';
import { DomainSection } from './DomainSection.tsx';
import { Gaps } from './Gaps.tsx';
import { Levels } from './Levels.tsx';
import { Notices } from './Notices.tsx';
import { Result } from './Result.tsx';
import { StatusBar } from './StatusBar.tsx';
import { useAssessment } from './use-assessment.ts';
import { textOf } from '../../shared/text.ts';
import type { ChecklistView, Current, Shared } from './view.ts';

interface Props {
  readonly view: ChecklistView;
  readonly strings: Readonly<Record<string, string>>;
  readonly locale: string;
}

/** The self-assessment: questions, result, gaps, and what can be done with the answers. */
export default function SelfAssessment({ view, strings, locale }: Props) {
  const shared: Shared = { view, locale, text: textOf(strings) };
  const { current, ...assessment } = useAssessment(view);
  const all = { ...shared, ...current, ...assessment };
  return (
    <div class="sa" data-answered={current.score.answered > 0}>
      <p class="s4a-screen-only">
        {shared.text('assessment.kept')} <a href="#assessment-data">{shared.text('assessment.kept.manage')}</a>
      </p>
      <Notices {...all} />
      <div class="sa-questions">
        <Levels {...shared} />
        <DomainLinks {...shared} {...current} />
        {view.domains.map((domain) => (
          <DomainSection key={domain.id} {...all} domain={domain} />
        ))}
        <StatusBar {...all} />
      </div>
      <Result {...shared} {...current} />
      <Gaps {...shared} {...current} />
      {current.ready && current.score.answered > 0 ? <AnswerTable {...shared} {...current} /> : null}
      <DataPanel {...all} />
    </div>
  );
}

function DomainLinks({ view, text, score }: Shared & Current) {
  return (
    <nav class="sa-domains s4a-screen-only" aria-label={text('assessment.domains')}>
      <ul>
        {score.domains.map(({ id, answered, all }) => (
          <li key={id}>
            <a href={`#assessment-domain-${id}`}>{view.domains.find((domain) => domain.id === id)?.title}</a>
            <span>{text('assessment.table.count', { done: answered, all })}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
