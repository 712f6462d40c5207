import { atom } from 'nanostores';
import type { Completions } from '../../../core/complete/index.ts';
import { fillTemplate } from '../../../core/shared/template.ts';
import type { Finding } from '../../../core/validate/index.ts';
import { Checker } from '../../shared/checker/checker.ts';
import type { Text } from '../../shared/text.ts';
import { draftStore, EMPTY, type Draft } from './draft.ts';
import type { Editor } from './editor.ts';
import { saveFile, type FileHandle } from './files.ts';
import type { Ask, DiagramWords, Job, NoPreview, Opened, Preview, Reply, Start } from './messages.ts';
import { editorPhrases } from './phrases.ts';
import { closed } from './reading.ts';
import { showsSameFile } from './same-file.ts';
import type { Result, StartFile, WorkbenchData } from './view.ts';

/** After the last key, the text is checked and kept, in milliseconds. */
const PAUSE = 300;

const NOTHING: Result = { state: 'loading', findings: [], preview: undefined, missing: undefined };

/** What has been read from a file or a link and may replace the work that is here. */
export interface Incoming extends Opened {
  readonly name: string;
  readonly handle?: FileHandle;
  /** True where it is nobody’s file yet: a shared link. */
  readonly unsaved?: boolean;
}

/** The editor, the worker and the draft, held together. The page shows what its stores say. */
export class Bench {
  readonly draft = draftStore();
  readonly $result = atom<Result>(NOTHING);
  readonly $said = atom('');
  readonly $refused = atom<readonly Finding[]>([]);
  readonly #data: WorkbenchData;
  readonly #text: Text;
  #checker: Checker<Start, Job, Preview | NoPreview, Ask, Reply> | undefined;
  #editor: Editor | undefined;
  #handle: FileHandle | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(data: WorkbenchData, text: Text) {
    this.#data = data;
    this.#text = text;
  }

  /** Starts the worker and follows the kept draft. Returns its end. */
  open(): () => void {
    this.#checker = new Checker(
      startWorker,
      { known: this.#data.known, words: this.#words() },
      {
        onFailed: () => this.#tell({ state: 'failed' }),
        onStopped: () => this.#tell({ state: 'stopped', findings: [] }),
        onFindings: (findings) => {
          this.#editor?.show(findings);
          this.#tell({ state: 'done', findings });
        },
        onView: (view) => this.#draw(view),
      },
    );
    const close = this.draft.open();
    const leave = (): void => this.#keep();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      close();
      this.#checker?.close();
      this.#editor?.destroy();
    };
  }

  /** Loads the editor’s code and puts it into the page. */
  async mount(parent: HTMLElement | null): Promise<void> {
    const { mountEditor } = await import('./editor.ts');
    if (parent === null) return;
    this.#editor = mountEditor({
      parent,
      text: this.draft.$value.get().text,
      label: this.#text('workbench.editor'),
      help: 'workbench-keys',
      phrases: editorPhrases(this.#text),
      fixLabel: this.#text('workbench.fix'),
      maxLength: this.#data.maxBytes,
      onChange: (isWhole) => this.#changed(isWhole),
      onTooLong: (text) => void this.refuse(text),
      onSave: () => void this.save(),
      complete: (text, offset) => this.#completions(text, offset),
    });
    // Another tab of the same browser may have changed the draft.
    this.draft.$value.subscribe(({ text }) => {
      if (this.#timer !== undefined || text === this.#editor?.text()) return;
      this.#editor?.setText(text);
      this.say('');
    });
    this.#check();
  }

  /** Puts something else into the editor. What was there is gone; the page asks before. */
  replace({ name, text, crlf, bom, handle, unsaved = false }: Incoming): void {
    this.#handle = handle;
    this.#editor?.setText(text);
    this.#forget();
    this.draft.change(() => ({ name, text, crlf, bom, changed: unsaved && text !== '' }));
    this.$result.set(NOTHING);
    this.say('');
    this.#check();
    // A dialog that asked first still has the focus, and gives it back to its button when it closes.
    setTimeout(() => this.#editor?.focus());
  }

  /** Gets a published file or a skeleton. */
  async fetched({ name, href, skeleton = false }: StartFile): Promise<Incoming> {
    const response = await fetch(href);
    if (!response.ok) throw new Error(`${href} answered ${response.status}.`);
    const text = await response.text();
    if (!skeleton) return { name, text, crlf: false, bom: false };
    const today = new Date().toISOString().slice(0, 10);
    return { name, text: fillTemplate(text, 'my-plan', today), crlf: false, bom: false };
  }

  /** Reads a file of the visitor. What cannot be taken in changes nothing and says why. */
  async read(name: string, file: Blob, handle?: FileHandle): Promise<Incoming | undefined> {
    const reply = await this.#checker?.ask({ type: 'read', name, file });
    const { opened, findings } = reply?.type === 'read' ? reply : { opened: undefined, findings: [] };
    this.$refused.set(findings);
    if (!opened && findings.length === 0) this.say(this.#text('workbench.unreadable', { name }));
    return opened && { ...opened, name, ...(handle ? { handle } : {}) };
  }

  /** Says why a text is too large to be pasted. */
  async refuse(text: string): Promise<void> {
    await this.read(this.draft.$value.get().name, new Blob([text]));
  }

  async save(): Promise<void> {
    this.#keep();
    const draft = this.draft.$value.get();
    try {
      const saved = await saveFile(draft.name, closed(draft), this.#handle);
      if (saved === undefined) return;
      if (saved !== 'downloaded') this.#handle = saved;
      const name = saved === 'downloaded' ? draft.name : saved.name;
      this.draft.change((now) => ({ ...now, name, changed: now.text !== draft.text }));
      this.say(this.#text(saved === 'downloaded' ? 'workbench.downloaded' : 'workbench.saved', { name }));
    } catch {
      this.say(this.#text('workbench.save_failed', { name: draft.name }));
    }
  }

  /** Removes the file from the editor and from this browser. */
  clear(): void {
    this.replace({ ...EMPTY });
    this.draft.clear();
    this.say(this.#text('workbench.deleted'));
  }

  goTo(place: Pick<Finding, 'line' | 'column'>): void {
    this.#editor?.goTo(place);
  }

  fix(finding: Finding): void {
    this.#editor?.fix(finding);
    this.#keep();
    this.#check();
    this.say(this.#text('workbench.fixed', { line: finding.line }));
  }

  /** Checks once more what was stopped. */
  again(): void {
    this.#check();
  }

  /** The text as it is now, with what it needs to become a file again. */
  now(): Draft {
    this.#keep();
    return this.draft.$value.get();
  }

  say(message: string): void {
    this.$said.set(message);
  }

  async #completions(text: string, offset: number): Promise<Completions | undefined> {
    const reply = await this.#checker?.ask({ type: 'complete', text, offset });
    return reply?.type === 'completed' ? reply.completions : undefined;
  }

  #words(): DiagramWords {
    return {
      locale: this.#data.locale,
      inside: this.#text('model.architecture.inside'),
      smallWords: this.#text('model.architecture.small_words'),
      fte: this.#text('model.fte_short'),
    };
  }

  #tell(news: Partial<Result>): void {
    this.$result.set({ ...this.$result.get(), ...news });
  }

  /** An older drawing stays only while the text, broken as it may be, is the same file. */
  #draw(view: Preview | NoPreview | 'too-slow'): void {
    if (typeof view !== 'string') return this.#tell({ preview: view, missing: undefined });
    const { preview } = this.$result.get();
    const stays = view === 'invalid' && preview && showsSameFile(preview, this.draft.$value.get().text);
    this.#tell({ preview: stays ? preview : undefined, missing: view });
  }

  #changed(isWhole: boolean): void {
    this.$refused.set([]);
    if (isWhole) this.#tell({ preview: undefined, missing: undefined });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#keep();
      this.#check();
    }, PAUSE);
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #keep(): void {
    const text = this.#editor?.text();
    this.#forget();
    const { text: before } = this.draft.$value.get();
    if (text === undefined || text === before) return;
    this.draft.change((draft) => ({ ...draft, text, changed: true }));
    this.say('');
  }

  #check(): void {
    const { name, text } = this.draft.$value.get();
    if (text === '') return this.$result.set({ ...NOTHING, state: 'empty' });
    if (this.$result.get().state !== 'failed') this.#tell({ state: 'checking' });
    this.#checker?.check({ name, text });
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
}
