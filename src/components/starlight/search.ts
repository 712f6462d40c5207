import styles from '../../styles/search.css?url';

/** Makes `<s4a-search>` work: opens and closes the dialog and loads Pagefind’s interface on the first opening. */
export function defineSearch(): void {
  if (!customElements.get('s4a-search')) customElements.define('s4a-search', SearchElement);
}

class SearchElement extends HTMLElement {
  #loading: Promise<void> | undefined;

  connectedCallback(): void {
    const button = this.#part<HTMLButtonElement>('.open');
    const dialog = this.#part<HTMLDialogElement>('dialog');
    button.disabled = false;
    button.addEventListener('click', () => this.#open());
    this.#part('.close').addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => button.focus());
    dialog.addEventListener('click', (event) => {
      const target = event.target as HTMLElement;
      if (target === dialog || target.closest('a')) dialog.close();
    });
    document.addEventListener('keydown', (event) => this.#onKey(event));
    if (/mac|iphone|ipad/i.test(navigator.platform)) this.#part('[data-modifier]').textContent = '⌘';
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`The search has no ${selector}.`);
    return found;
  }

  #onKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    const dialog = this.#part<HTMLDialogElement>('dialog');
    if (dialog.open) dialog.close();
    else this.#open();
  }

  #open(): void {
    this.#part<HTMLDialogElement>('dialog').showModal();
    this.#loading ??= this.#load().catch((error: unknown) => {
      reportError(error);
      this.#loading = undefined;
      this.#show('failed');
    });
    void this.#loading.then(() => this.querySelector('input')?.focus());
  }

  async #load(): Promise<void> {
    this.#show('loading');
    const [{ PagefindUI }] = await Promise.all([import('@pagefind/default-ui'), addStyles(styles)]);
    const base = (this.dataset['base'] ?? '/').replace(/\/$/, '');
    new PagefindUI({
      element: '#s4a-search-ui',
      baseUrl: `${base}/`,
      bundlePath: `${base}/pagefind/`,
      showImages: false,
      showSubResults: true,
      showEmptyFilters: false,
      resetStyles: false,
      // On a phone the results come before open filters.
      openFilters: innerWidth < 720 ? [] : (JSON.parse(this.dataset['filters'] ?? '[]') as unknown),
      translations: JSON.parse(this.dataset['texts'] ?? '{}') as unknown,
    });
    const input = this.#part<HTMLInputElement>('input');
    input.setAttribute('aria-label', input.title);
    input.removeAttribute('title');
    this.#announceResults();
    this.#show(undefined);
  }

  /** Pagefind shows how many results there are but does not say it to a screen reader. */
  #announceResults(): void {
    const status = this.#part('[role="status"]');
    const container = this.#part('#s4a-search-ui');
    new MutationObserver(() => {
      const message = container.querySelector('.pagefind-ui__message')?.textContent?.trim() ?? '';
      if (status.textContent !== message) status.textContent = message;
    }).observe(container, { childList: true, subtree: true, characterData: true });
  }

  #show(note: 'loading' | 'failed' | undefined): void {
    for (const each of this.querySelectorAll<HTMLElement>('[data-note]')) each.hidden = each.dataset['note'] !== note;
  }
}

function addStyles(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${href} could not be loaded.`)));
    document.head.append(link);
  });
}
