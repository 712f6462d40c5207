import { labelOfPath } from '../../../core/form/index.ts';
import { forgeLinks, type ForgeLinks, type PrefilledLink } from '../../../core/forge/index.ts';
import { fill } from '../../../core/shared/fill.ts';
import { download } from '../../shared/download.ts';
import { DraftButton } from './DraftButton.tsx';
import { Sentence } from './Labelled.tsx';
import type { Said, View } from './messages.ts';
import type { DeskView } from './use-desk.ts';
import type { Shared } from './view.ts';

type Props = Shared & DeskView;

/** What is missing, and once nothing is: the ways to propose the file. */
export function Offer(props: Props) {
  const { text, view, state } = props;
  const errors = view?.said.filter(({ severity }) => severity === 'error') ?? [];
  const ready = view !== undefined && errors.length === 0 && state === 'done';
  return (
    <section class="pf-offer" aria-labelledby="propose-result">
      <h2 id="propose-result">{text('propose.result')}</h2>
      <p class="pf-count" role="status">
        {summary(props)}
      </p>
      <Missing {...props} />
      {ready ? <Ready {...props} view={view} /> : <Unfinished {...props} />}
      {view === undefined ? null : <Text {...props} view={view} />}
    </section>
  );
}

function summary({ text, view, state, desk }: Props): string {
  if (view === undefined || state === 'failed' || state === 'stopped') {
    return text(`workbench.state.${state === 'done' ? 'checking' : state}`);
  }
  const errors = view.said.filter(({ severity }) => severity === 'error');
  const gaps = errors.filter((said) => desk.isGap(said)).length;
  const warnings = view.said.length - errors.length;
  if (errors.length === 0) return text(warnings === 0 ? 'propose.ready' : 'propose.ready_but', { warnings });
  return text('propose.count', { gaps, errors: errors.length - gaps, warnings });
}

/** All findings, each with a way to its control; what is wrong stands before what is only missing. */
function Missing(props: Props) {
  const { text, view, desk } = props;
  const said = (view?.said ?? []).toSorted((a, b) => Number(desk.isGap(a)) - Number(desk.isGap(b)));
  if (said.length === 0) return null;
  return (
    <details class="pf-missing">
      <summary>{text('propose.missing')}</summary>
      <ol>
        {said.map((each, index) => (
          <Finding key={index} {...props} said={each} />
        ))}
      </ol>
    </details>
  );
}

function Finding({ said, desk, data, text }: Props & { said: Said }) {
  const { at, ruleId } = said;
  const label = labelOfPath(data.fields, at);
  return (
    <li>
      {label === '' ? null : (
        <button type="button" class="pf-go" lang="en" onClick={() => desk.goTo(at)}>
          {label}
        </button>
      )}{' '}
      <Sentence desk={desk} text={text} said={said} />{' '}
      {ruleId === '' ? null : (
        <a href={fill(data.ruleHref, { rule: ruleId })}>{text('workbench.rule', { rule: ruleId })}</a>
      )}
    </li>
  );
}

function Unfinished(props: Props) {
  const { text, view, data } = props;
  if (view === undefined || data.kind === 'correction') return null;
  return (
    <>
      <p>{text('propose.draft.why')}</p>
      <p class="s4a-buttons">
        <DraftButton {...props} />
      </p>
    </>
  );
}

function Text({ text, view, data }: Props & { view: View }) {
  const shown = data.kind === 'correction' ? view.issue?.text : view.own;
  if (shown === undefined) return null;
  return (
    <details class="pf-text">
      <summary>{text('propose.show')}</summary>
      <pre tabIndex={0} aria-label={text('propose.show')}>
        <code>{shown}</code>
      </pre>
    </details>
  );
}

function Ready(props: Props & { view: View }) {
  const { text, data, view } = props;
  const links = forgeLinks(data.repository);
  return (
    <>
      {links ? null : <p class="s4a-card">{text('propose.no_repository')}</p>}
      <Ways {...props} links={links} way={mainWay(props, view, links)} />
      {view.page === undefined ? null : (
        <>
          <h3>{text('propose.page')}</h3>
          <p>{text('propose.page.why')}</p>
          <Ways
            {...props}
            links={links}
            way={{
              path: view.page.path,
              text: view.page.text,
              link: links?.newFile(view.page.path, view.page.text),
              how: 'propose.how.new',
              type: 'text/markdown',
            }}
          />
        </>
      )}
    </>
  );
}

/** One text of a proposal, and where on the forge it goes. */
interface Way {
  /** Path of the file in the repository. */
  readonly path: string;
  readonly text: string;
  readonly link: PrefilledLink | undefined;
  /** What to do with the link where it holds the text. */
  readonly how: 'propose.how.new' | 'propose.how.list' | 'propose.how.issue';
  readonly type: string;
}

function mainWay({ data }: Props, view: View, links: ForgeLinks | undefined): Way {
  const { path, text } = view.file;
  if (view.issue) {
    const { issue } = view;
    const link = links?.newIssue(issue.title, issue.text);
    return {
      path: 'correction.md',
      text: `# ${issue.title}\n\n${issue.text}`,
      link,
      how: 'propose.how.issue',
      type: 'text/markdown',
    };
  }
  if (data.kind === 'term') {
    const link = links && { url: links.edit(path), prefilled: [] };
    return { path, text, link, how: 'propose.how.list', type: 'application/yaml' };
  }
  return { path, text, link: links?.newFile(path, text), how: 'propose.how.new', type: 'application/yaml' };
}

function Ways({ text, desk, links, way }: Props & { links: ForgeLinks | undefined; way: Way }) {
  const { path, link, how } = way;
  const forge = links?.forge === 'gitlab' ? 'GitLab' : 'GitHub';
  const name = path.split('/').at(-1) ?? path;
  const isFilled = link?.prefilled.includes('text') ?? false;
  // GitLab fills in issues, and no new files however short they are.
  const paste = forge === 'GitLab' && how === 'propose.how.new' ? 'propose.how.paste_all' : 'propose.how.paste';
  const copy = (): void => {
    navigator.clipboard.writeText(way.text).then(
      () => desk.tell(text('propose.copied', { name })),
      () => desk.tell(text('propose.copy_failed')),
    );
  };
  return (
    <div class="pf-ways">
      <p>
        <code>{path}</code>
      </p>
      {link ? <p>{text(isFilled || how === 'propose.how.list' ? how : paste, { forge })}</p> : null}
      <p class="s4a-buttons">
        {link ? (
          <a class="s4a-button primary" href={link.url} target="_blank" rel="noopener noreferrer">
            {text('propose.open_forge', { forge })}
          </a>
        ) : null}
        <button type="button" class="s4a-button" onClick={copy}>
          {text('propose.copy', { name })}
        </button>
        <button type="button" class="s4a-button" onClick={() => download(name, way.text, way.type)}>
          {text('propose.download', { name })}
        </button>
      </p>
    </div>
  );
}
