import { Asides } from '../../shared/Asides.tsx';
import { CheckProblem } from '../../shared/CheckProblem.tsx';
import type { ShareProblem } from '../../shared/share.ts';
import type { Workbench } from './use-workbench.ts';
import type { Shared } from './view.ts';

interface Props extends Shared, Workbench {
  readonly linkProblem: ShareProblem | undefined;
}

/** What the visitor must know before going on: work that is not kept, files and links that were not taken in. */
export function Notices({ text, bench, saving, asides, refused, linkProblem, result }: Props) {
  return (
    <div class="wb-notices s4a-screen-only" role="alert">
      {saving === 'unsaved' ? <p class="s4a-problem">{text('workbench.not_kept')}</p> : null}
      {asides.length > 0 ? (
        <Asides text={text} asides={asides} file="soc4academia-workbench-old.txt" onDrop={bench.draft.dropAsides} />
      ) : null}
      {linkProblem ? <p class="s4a-problem">{text(`workbench.link.${linkProblem}`)}</p> : null}
      {refused.map(({ message, hint }) => (
        <p key={message} class="s4a-problem">
          <b>{text('workbench.refused')}</b>{' '}
          <span lang="en">
            {message} {hint}
          </span>
        </p>
      ))}
      <CheckProblem
        text={text}
        state={result.state}
        stopped={text('workbench.stopped')}
        onAgain={() => bench.again()}
      />
    </div>
  );
}
