import { anchorOf } from '../../../core/reference/index.ts';
import { fill } from '../../../core/shared/fill.ts';
import { Drawing } from '../../shared/Drawing.tsx';
import { Figures } from '../../shared/Figures.tsx';
import { RaciTable } from '../../shared/RaciTable.tsx';
import { Staffing } from '../../shared/Staffing.tsx';
import type { Preview } from './messages.ts';
import type { Workbench } from './use-workbench.ts';
import type { Shared } from './view.ts';

/** What the site would draw of the file. */
export function PreviewPane(props: Shared & Workbench) {
  const { text, result } = props;
  const { preview, missing } = result;
  return (
    <section class="wb-preview" aria-labelledby="workbench-preview">
      <h2 id="workbench-preview">{text('workbench.preview')}</h2>
      <p class="wb-stale" role="status">
        {missing ? text(preview ? 'workbench.preview.old' : `workbench.preview.${missing}`) : ''}
      </p>
      {preview || missing ? null : <p class="s4a-note">{text('workbench.preview.none')}</p>}
      {preview?.kind === 'model' ? <ModelPreview {...props} preview={preview} /> : null}
      {preview?.kind === 'playbook' ? <PlaybookPreview {...props} preview={preview} /> : null}
    </section>
  );
}

type Of<Kind extends Preview['kind']> = Shared & { readonly preview: Extract<Preview, { kind: Kind }> };

function ModelPreview({ data, text, preview }: Of<'model'>) {
  const { model, figures, layout, names } = preview;
  const { title, parties, interfaces } = model;
  return (
    <>
      <h3>{title}</h3>
      <Figures model={model} figures={figures} locale={data.locale} text={text} />
      <h3>{text('workbench.preview.diagram')}</h3>
      <Drawing
        layout={layout}
        title={text('model.architecture.title', { title })}
        description={text('model.architecture.description', {
          parties: parties.length,
          inside: parties.filter(({ inside }) => inside).length,
          interfaces: interfaces.length,
        })}
        caption={text('model.architecture.caption')}
        text={text}
      />
      <h3>{text('workbench.preview.raci')}</h3>
      <RaciTable
        model={model}
        nameOf={(service) => names.services[service] ?? service}
        linkOf={(service) => fill(data.serviceHref, { anchor: anchorOf('services', service) })}
        text={text}
      />
      <h3>{text('workbench.preview.staffing')}</h3>
      <Staffing
        model={model}
        nameOf={(profile) => names.roles[profile] ?? profile}
        linkOf={(profile) => fill(data.roleHref, { anchor: anchorOf('roles', profile) })}
        locale={data.locale}
        level={4}
        text={text}
      />
    </>
  );
}

function PlaybookPreview({ text, preview }: Of<'playbook'>) {
  const { playbook, layout } = preview;
  const { title, steps } = playbook;
  const decisions = steps.filter(({ decision }) => decision).length;
  return (
    <>
      <h3>{title}</h3>
      <Drawing
        layout={layout}
        title={text('playbook.diagram.title', { title })}
        description={text('playbook.diagram.description', { steps: steps.length, decisions })}
        caption={text('playbook.diagram.caption')}
        text={text}
      />
    </>
  );
}
