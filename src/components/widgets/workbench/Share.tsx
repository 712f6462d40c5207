import { useState } from 'preact/hooks';
import { LONGEST_LINK, shareLink } from '../../shared/share.ts';
import type { Workbench } from './use-workbench.ts';
import type { Shared } from './view.ts';

/** Mail and chat programs have been seen to cut links that are longer. */
const LONG_LINK = 2_000;

/** Makes a link that holds the whole file. */
export function Share({ data, text, bench, ready, draft }: Shared & Workbench) {
  const [made, setMade] = useState<{ link: string; of: string } | { problem: string; of: string } | undefined>();
  const number = new Intl.NumberFormat(data.locale);
  const make = async (): Promise<void> => {
    const { text: of } = bench.now();
    const { origin, pathname } = location;
    setMade({ ...(await shareLink(of, origin + pathname)), of });
  };
  const copy = async (link: string): Promise<void> => {
    const copied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    bench.say(text(copied ? 'workbench.share.copied' : 'workbench.share.copy_failed'));
  };
  // A link to an older text would be taken for the present one.
  const current = made?.of === draft.text ? made : undefined;
  return (
    <details class="wb-share s4a-screen-only" data-pagefind-ignore>
      <summary>{text('workbench.share')}</summary>
      <p>{text('workbench.share.how', { most: number.format(LONGEST_LINK) })}</p>
      <p class="s4a-buttons">
        <button type="button" class="s4a-button" disabled={!ready || draft.text === ''} onClick={() => void make()}>
          {text('workbench.share.make')}
        </button>
      </p>
      <div role="status">
        {current && 'problem' in current ? <p class="s4a-problem">{text('workbench.link.too-long')}</p> : null}
        {current && 'link' in current ? (
          <>
            <p>
              <label for="workbench-link">
                {text('workbench.share.link', { length: number.format(current.link.length) })}
              </label>{' '}
              {current.link.length > LONG_LINK ? text('workbench.share.long') : ''}
            </p>
            <p class="wb-link">
              <input id="workbench-link" type="text" readOnly value={current.link} />
              <button type="button" class="s4a-button" onClick={() => void copy(current.link)}>
                {text('workbench.share.copy')}
              </button>
            </p>
          </>
        ) : null}
      </div>
    </details>
  );
}
