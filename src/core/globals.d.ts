// The one global beyond ES2023 that core may use: Node and every browser have it.
declare class TextDecoder {
  constructor(encoding: 'utf-8', options: { fatal: true });
  decode(input: Uint8Array): string;
}
