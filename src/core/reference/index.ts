export * from './anchor.ts';
export * from './columns.ts';
export * from './letters.ts';
export * from './tree.ts';
