/** Prints one part of the page and nothing else. The styles hide what stands outside the marked part. */
export function printOnly(part: HTMLElement | null): void {
  if (!part) return;
  part.dataset['printing'] = '';
  addEventListener('afterprint', () => delete part.dataset['printing'], { once: true });
  print();
}
