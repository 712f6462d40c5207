// A visitor’s plan: the file, the shelf of several plans, taking back.
export * from './edit.ts';
export * from './history.ts';
export * from './read.ts';
export * from './shelf.ts';
export * from './write.ts';
export * from './profile-questions.ts';
export * from './findings.ts';
