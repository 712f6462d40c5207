import { useMemo } from 'preact/hooks';
import { headOf } from '../../../../core/plan/derive/index.ts';
import { documentHead, planDocument } from '../../../../core/plan/document/index.ts';
import type { DeploymentModel } from '../../../../schemas/index.ts';
import { DocumentView } from './DocumentView.tsx';
import { Files } from './Files.tsx';
import { Findings } from './Findings.tsx';
import { useCheck } from './use-check.ts';
import { useDocumentInput, type PlanStepProps } from './view.ts';

/** The document of the plan, what the check of its file found, and the files to take home. */
export function Paper(props: PlanStepProps & { readonly base: DeploymentModel }) {
  const { planner, base, page, text, view } = props;
  const { plan } = planner;
  const input = useDocumentInput(plan, base, props);
  const written = useMemo(() => planDocument(input), [input]);
  const model = useMemo(() => ({ ...input.derived.model, ...headOf(plan, base) }), [input, plan, base]);
  const document = { ...written, ...documentHead({ ...input, plan }) };
  const remarks = [
    text('planner.plan.yaml.made', { date: plan.changed.slice(0, 10) }),
    text('planner.plan.yaml.check'),
  ];
  const checked = useCheck(page.known, model, remarks);
  return (
    <>
      <Findings {...props} checked={checked} derived={input.derived} />
      <Files {...props} input={input} document={document} checked={checked} />
      <DocumentView document={document} text={text} lang={view.locale} />
    </>
  );
}
