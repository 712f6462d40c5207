import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Text } from '../../shared/text.ts';
import { Desk } from './desk.ts';
import type { Said } from './messages.ts';
import { keyOf, type Looks, type ProposeData } from './data.ts';

/** Binds the desk to the page. */
export function useDesk(data: ProposeData, text: Text) {
  const desk = useMemo(() => new Desk(data, text), []);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const end = desk.open();
    setReady(true);
    return end;
  }, [desk]);
  const draft = useStore(desk.draft.$value);
  const view = useStore(desk.$view);
  const lists = useStore(desk.$lists);
  const opened = useStore(desk.$opened);
  useStore(desk.$left);
  const said = view?.said ?? [];
  const keys = said.map(({ at }) => keyOf(at));
  const looks: Looks = {
    lists,
    opened,
    said: byPlace(said.filter((each) => desk.shows(each))),
    count: (key) => keys.filter((each) => each === key || each.startsWith(`${key}-`)).length,
  };
  return {
    desk,
    ready,
    draft,
    view,
    looks,
    state: useStore(desk.$state),
    told: useStore(desk.$told),
    saving: useStore(desk.draft.$saving),
    asides: useStore(desk.draft.$asides),
  };
}

/** The form as its parts see it. */
export type DeskView = ReturnType<typeof useDesk>;

function byPlace(said: readonly Said[]): ReadonlyMap<string, readonly Said[]> {
  const places = new Map<string, Said[]>();
  for (const each of said) {
    const key = keyOf(each.at);
    places.set(key, [...(places.get(key) ?? []), each]);
  }
  return places;
}
