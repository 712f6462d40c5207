export * from './counts.ts';
export * from './rows.ts';
export * from './rules.ts';
export * from './size.ts';
export * from './tiers.ts';
export * from './units.ts';
export * from './used.ts';
export * from './volume.ts';
