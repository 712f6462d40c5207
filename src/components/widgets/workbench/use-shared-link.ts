import { useEffect, useState } from 'preact/hooks';
import type { Incoming } from './bench.ts';
import { isShared, sharedText, type ShareProblem } from '../../shared/share.ts';
import type { Workbench } from './use-workbench.ts';
import type { Shared } from './view.ts';

/**
 * Opens a file that stands in the address, now and when the address changes. The address is cleared, so that a reload
 * keeps the work.
 * @returns why the link could not be opened
 */
export function useSharedLink(
  { bench, ready, draft, data, text }: Pick<Workbench, 'bench' | 'ready' | 'draft'> & Shared,
  offer: (incoming: Incoming) => void,
): ShareProblem | undefined {
  const [problem, setProblem] = useState<ShareProblem | undefined>();
  useEffect(() => {
    if (!ready) return undefined;
    const take = async (): Promise<void> => {
      if (!isShared(location.hash)) return;
      const { hash, pathname, search } = location;
      history.replaceState(null, '', pathname + search);
      const shared = await sharedText(hash, data.maxBytes);
      setProblem('problem' in shared ? shared.problem : undefined);
      if ('text' in shared)
        offer({ name: text('workbench.share.name'), text: shared.text, crlf: false, bom: false, unsaved: true });
    };
    const onChange = (): void => void take();
    onChange();
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, [bench, ready]);
  // Whoever goes on writing has read it.
  useEffect(() => setProblem(undefined), [draft.text]);
  return problem;
}
