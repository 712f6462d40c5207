import { useEffect, useState } from 'preact/hooks';
import type { DeploymentModel } from '../../../../schemas/index.ts';
import type { Base, ModelLink } from './view.ts';

/** The published model that the plan builds on, fetched from this site when it is named. */
export function useBase(models: readonly ModelLink[], id: string | undefined): Base {
  const [base, setBase] = useState<Base>({ state: id === undefined ? 'none' : 'loading' });
  useEffect(() => {
    const link = models.find((model) => model.id === id);
    if (link === undefined) return setBase({ state: id === undefined ? 'none' : 'failed' });
    const leaving = new AbortController();
    setBase({ state: 'loading' });
    fetch(link.data, { signal: leaving.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(response.statusText);
        setBase({ state: 'ready', model: (await response.json()) as DeploymentModel });
      })
      .catch(() => {
        if (!leaving.signal.aborted) setBase({ state: 'failed' });
      });
    return () => leaving.abort();
  }, [id]);
  return base;
}
