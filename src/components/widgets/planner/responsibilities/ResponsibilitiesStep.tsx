import { useState } from 'preact/hooks';
import { askedWork, type PlanningData } from '../../../../core/plan/derive/index.ts';
import { problemSentence, raciProblems } from '../../../../core/responsibilities/index.ts';
import { RaciTable } from '../../../shared/RaciTable.tsx';
import { listFormat } from '../../../shared/intl.ts';
import { Announcement } from '../shell/Announcement.tsx';
import { BaseGate } from '../shell/BaseGate.tsx';
import { Later } from '../shell/Later.tsx';
import { PlannerFrame } from '../shell/PlannerFrame.tsx';
import type { ShellView } from '../shell/view.ts';
import { AnnexTools } from './AnnexTools.tsx';
import { Parties } from './Parties.tsx';
import { ServiceParts } from './ServiceParts.tsx';
import { partyNameIn, serviceTitle, type RaciStep } from './view.ts';

interface Props {
  readonly view: ShellView;
  readonly data: PlanningData;
  /** Address of each service in the list, by its number. */
  readonly hrefs: Readonly<Record<string, string>>;
}

/** Who is responsible, accountable, consulted and informed. */
export default function ResponsibilitiesStep({ view, data, hrefs }: Props) {
  return (
    <PlannerFrame view={view}>
      {(step) => (
        <BaseGate {...step}>
          {(base) => (
            <Responsibilities
              {...step}
              base={base}
              model={askedWork(step.planner.plan, base, data)}
              {...{ data, hrefs }}
            />
          )}
        </BaseGate>
      )}
    </PlannerFrame>
  );
}

function Responsibilities(props: RaciStep & Pick<Props, 'hrefs'>) {
  const { model, data, hrefs, text } = props;
  const [shown, show] = useState('');
  const service = model.services.some((one) => one.service === shown) ? shown : (model.services[0]?.service ?? '');
  const edit = (id: string): void => {
    show(id);
    document.getElementById('planner-raci-service')?.focus();
  };
  return (
    <>
      <Problems {...props} edit={edit} />
      <Later>
        <section class="planner-inputs planner-raci" aria-labelledby="planner-raci-title">
          <h2 id="planner-raci-title">{text('planner.responsibilities.table')}</h2>
          <RaciTable
            model={model}
            nameOf={(id) => data.services.find((one) => one.id === id)?.name ?? id}
            linkOf={(id) => hrefs[id] ?? ''}
            text={text}
          />
        </section>
        <ServiceParts {...props} service={service} show={show} />
        <Parties {...props} />
        <AnnexTools {...props} />
      </Later>
    </>
  );
}

function Problems(props: RaciStep & { readonly edit: (service: string) => void }) {
  const { model, text, edit } = props;
  const problems = raciProblems(model.parties, model.services);
  const names = {
    words: text,
    serviceName: (id: string) => serviceTitle(props, id),
    partyName: (id: string) => partyNameIn(props, id),
    list: (parties: readonly string[]) => listFormat(props.view.locale).format(parties),
  };
  const headline = text('planner.responsibilities.result', {
    services: model.services.length,
    parties: model.parties.length,
    problems: problems.length,
  });
  return (
    <section class="planner-result" aria-labelledby="planner-raci-result">
      <h2 id="planner-raci-result" class="planner-headline">
        {headline}
      </h2>
      <Announcement result={headline} />
      <Later>
        {problems.length === 0 ? (
          <p>{text('planner.responsibilities.sound')}</p>
        ) : (
          <ul class="planner-raci-problems">
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>
                <span class="planner-problem">{problemSentence(problem, names)}</span>{' '}
                {problem.kind === 'no-part' ? null : (
                  <button type="button" class="s4a-button" onClick={() => edit(problem.service)}>
                    {text('planner.responsibilities.change', { service: problem.service })}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Later>
    </section>
  );
}
