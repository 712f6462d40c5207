// Scoring, drawing, reading and writing of self-assessments.
export * from './csv.ts';
export * from './edit.ts';
export * from './radar.ts';
export * from './read.ts';
export * from './score.ts';
export * from './subject.ts';
export * from './write.ts';
