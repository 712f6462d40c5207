// What core may use beyond ES2023. Node and every browser have the decoder; stacks of errors, where V8 counts them.
declare class TextDecoder {
  constructor(encoding: 'utf-8', options: { fatal: true });
  decode(input: Uint8Array): string;
}
interface ErrorConstructor {
  stackTraceLimit: number;
}
