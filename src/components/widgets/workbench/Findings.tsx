import { useRef } from 'preact/hooks';
import { fill } from '../../../core/shared/fill.ts';
import type { Finding } from '../../../core/validate/index.ts';
import { Prose } from '../../shared/Prose.tsx';
import type { Workbench } from './use-workbench.ts';
import type { Result, Shared } from './view.ts';

/** Longest list that serves a reader, and that a browser draws at once. */
const MOST = 100;

/** What the engine found, with a way to each place and a button for each safe change. */
export function Findings(props: Shared & Workbench) {
  const { text, result } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const { findings } = result;
  return (
    <div class="wb-findings">
      <h2 ref={heading} tabIndex={-1}>
        {text('workbench.findings')}
      </h2>
      <p class="wb-count" role="status">
        {summary(result, text)}
      </p>
      <ol>
        {findings.slice(0, MOST).map((finding, index) => (
          <FindingItem key={index} {...props} finding={finding} onFixed={() => heading.current?.focus()} />
        ))}
      </ol>
      {findings.length > MOST ? <p>{text('workbench.more', { shown: MOST, all: findings.length })}</p> : null}
    </div>
  );
}

function summary({ state, findings }: Result, text: Shared['text']): string {
  if (state === 'empty') return text('workbench.empty');
  if (state !== 'done' && findings.length === 0) return text(`workbench.state.${state}`);
  if (findings.length === 0) return text('workbench.none');
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return text('workbench.count', { errors, warnings: findings.length - errors });
}

interface ItemProps extends Shared, Workbench {
  readonly finding: Finding;
  readonly onFixed: () => void;
}

function FindingItem({ data, text, bench, finding, onFixed }: ItemProps) {
  const { severity, line, message, hint, ruleId, related, fix } = finding;
  const apply = (): void => {
    bench.fix(finding);
    onFixed();
  };
  return (
    <li class={`wb-finding wb-${severity}`}>
      <p>
        <b class="s4a-tag">{text(`workbench.${severity}`)}</b> {text('workbench.line', { line })}
        {': '}
        <span lang="en">
          <Prose>{message}</Prose>
        </span>
      </p>
      <p lang="en">
        <Prose>{hint}</Prose>
      </p>
      {related.map((place) => (
        <p key={`${place.line} ${place.message}`} class="s4a-note">
          {text('workbench.line', { line: place.line })}:{' '}
          <span lang="en">
            <Prose>{place.message}</Prose>
          </span>
        </p>
      ))}
      <p class="s4a-buttons s4a-screen-only">
        {fix ? (
          <button type="button" class="s4a-button primary" onClick={apply}>
            {text('workbench.fix_to', { text: fix.text })}
            <span class="sr-only"> {text('workbench.in_line', { line })}</span>
          </button>
        ) : null}
        <button type="button" class="s4a-button" onClick={() => bench.goTo(finding)}>
          {text('workbench.go_to', { line })}
        </button>
        <a href={fill(data.ruleHref, { rule: ruleId })}>{text('workbench.rule', { rule: ruleId })}</a>
      </p>
    </li>
  );
}
