import { atom } from 'nanostores';
import {
  emptyGroup,
  draftAt,
  formSections,
  isBlank,
  sectionOf,
  withPart,
  type Draft,
  type DraftGroup,
  type DraftPath,
} from '../../../core/form/index.ts';
import { Checker } from '../../shared/checker/checker.ts';
import type { Text } from '../../shared/text.ts';
import type { Ask, Job, Lists, Reply, Said, Start, View } from './messages.ts';
import { draftStore } from './store.ts';
import { keyOf, partKey, type ProposeData } from './data.ts';

/** After the last key, the draft is checked, in milliseconds. */
const PAUSE = 300;

/** Where the check stands. */
export type CheckState = 'loading' | 'checking' | 'done' | 'stopped' | 'failed';

/** The draft and the worker, held together. The page shows what its stores say. */
export class Desk {
  readonly draft;
  readonly $state = atom<CheckState>('loading');
  /** What the draft made when it was last checked; undefined until then and while a newer one is being checked. */
  readonly $view = atom<View | undefined>(undefined);
  readonly $lists = atom<Lists>({});
  readonly $opened;
  /** Controls that the visitor has left. */
  readonly $left = atom<ReadonlySet<string>>(new Set());
  readonly $told = atom('');
  readonly #data: ProposeData;
  readonly #text: Text;
  #checker: Checker<Start, Job, View, Ask, Reply> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(data: ProposeData, text: Text) {
    this.#data = data;
    this.#text = text;
    this.draft = draftStore(data.kind, data.fields);
    this.$opened = atom(this.#firstPart());
  }

  /** Starts the worker and follows the kept draft. Returns its end. */
  open(): () => void {
    const { known, kind, fields, list, page } = this.#data;
    this.#checker = new Checker(
      () => new Worker(new URL('./form.worker.ts', import.meta.url), { type: 'module' }),
      { known, kind, fields, list, page },
      {
        onFailed: () => this.$state.set('failed'),
        onStopped: () => this.$state.set('stopped'),
        onFindings: () => undefined,
        onView: (view) => this.#show(view),
      },
    );
    void this.#checker.ask({ type: 'lists' }).then((reply) => {
      if (reply?.type === 'lists') this.$lists.set(reply.lists);
    });
    const close = this.draft.open();
    const end = this.draft.$value.subscribe(() => this.#later());
    return () => {
      end();
      close();
      clearTimeout(this.#timer);
      this.#checker?.close();
    };
  }

  /** What stands at a place; undefined where nothing does. */
  at(path: DraftPath): Draft | undefined {
    return draftAt(this.draft.$value.get(), path);
  }

  /** The text that has been typed into a field; empty where there is none. */
  textAt(path: DraftPath): string {
    const part = this.at(path);
    return typeof part === 'string' ? part : '';
  }

  set(path: DraftPath, part: Draft | undefined): void {
    this.draft.change((draft) => withPart(draft, path, part));
  }

  /** Puts another draft in the place of this one; the page asks before. */
  replace(draft: DraftGroup): void {
    this.$left.set(new Set());
    this.$opened.set(this.#firstPart());
    this.draft.change(() => draft);
  }

  /** Gets a published file as a draft, without what each file has of its own. */
  async started(href: string): Promise<DraftGroup | undefined> {
    if (href === '') return emptyGroup(this.#data.fields);
    const reply = await this.#checker?.ask({ type: 'read', source: href });
    if (reply?.type === 'read') return { ...reply.draft, title: '', id: '', authors: [''] };
    this.tell(this.#text('propose.start.failed'));
    return undefined;
  }

  /** Reads a draft that the visitor has kept as a file. What cannot be taken in changes nothing and says why. */
  async read(file: File): Promise<DraftGroup | undefined> {
    const reply = await this.#checker?.ask({ type: 'read', source: file });
    const { name } = file;
    if (reply?.type === 'read' && reply.lost.length === 0) {
      this.tell(this.#text('propose.open.comments', { name }));
      return reply.draft;
    }
    if (reply?.type === 'read') this.tell(this.#text('propose.open.lost', { name, fields: reply.lost.join(', ') }));
    else this.tell(this.#text('propose.open.refused', { name, reason: reply?.type === 'refused' ? reply.reason : '' }));
    return undefined;
  }

  clear(): void {
    this.$left.set(new Set());
    this.draft.clear();
    this.tell(this.#text('propose.deleted'));
  }

  tell(message: string): void {
    this.$told.set(message);
  }

  leave(key: string): void {
    if (!this.$left.get().has(key)) this.$left.set(new Set([...this.$left.get(), key]));
  }

  /** Opens or closes an entry. */
  fold(key: string, open: boolean): void {
    const opened = new Set(this.$opened.get());
    if (opened.has(key) === open) return;
    if (open) opened.add(key);
    else opened.delete(key);
    this.$opened.set(opened);
  }

  /**
   * Lets what stands open follow its entry when entries of a list change places.
   * @param moved new place of the entry at an old one; undefined for an entry that is taken out
   */
  refold(path: DraftPath, moved: (index: number) => number | undefined): void {
    const list = `${keyOf(path)}-`;
    const keys = [...this.$opened.get()].flatMap((key) => {
      const [place = '', ...inside] = key.startsWith(list) ? key.slice(list.length).split('-') : [];
      if (place === '') return [key];
      const now = moved(Number(place));
      return now === undefined ? [] : [[list + String(now), ...inside].join('-')];
    });
    this.$opened.set(new Set(keys));
  }

  /** Opens all that a control stands in, and goes to it. */
  goTo(path: DraftPath): void {
    const part = partKey(sectionOf(this.#data.fields, String(path[0])));
    const around = path.map((_, index) => keyOf(path.slice(0, index + 1)));
    this.$opened.set(new Set([...this.$opened.get(), part, ...around]));
    requestAnimationFrame(() => setTimeout(() => focusIn(keyOf(path))));
  }

  /** Goes to the first part or control of the form. */
  goToStart(): void {
    document.querySelector<HTMLElement>('.pf-form :is(summary, input, textarea)')?.focus();
  }

  /** Whether a finding is shown at its control: not while a visitor has not come to it yet. */
  shows({ at }: Said): boolean {
    return this.$left.get().has(keyOf(at)) || !isBlank(this.at(at));
  }

  /** Whether a finding asks for what has not been entered yet, rather than says that something is wrong. */
  isGap({ at }: Said): boolean {
    return at.length > 0 && isBlank(this.at(at));
  }

  /** Checks once more what was stopped. */
  again(): void {
    this.$state.set('checking');
    this.#checker?.check({ draft: this.draft.$value.get(), today: new Date().toISOString().slice(0, 10) });
  }

  #firstPart(): ReadonlySet<string> {
    const [first] = formSections(this.#data.fields);
    return new Set([partKey(first?.fields[0]?.name ?? '')]);
  }

  #show(view: View | 'too-slow'): void {
    if (view === 'too-slow') return this.$state.set('stopped');
    this.$view.set(view);
    this.$state.set('done');
  }

  #later(): void {
    clearTimeout(this.#timer);
    if (this.$state.get() === 'failed') return;
    if (this.$state.get() !== 'loading') this.$state.set('checking');
    this.#timer = setTimeout(() => this.again(), PAUSE);
  }
}

/** A control, or the first one of a group. */
function focusIn(id: string): void {
  const place = document.getElementById(id);
  const control =
    place?.matches('input, select, textarea') === true ? place : place?.querySelector<HTMLElement>(CONTROLS);
  control?.focus();
}

const CONTROLS = 'input, select, textarea, button';
