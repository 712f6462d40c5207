export * from './counts.ts';
export * from './rules.ts';
export * from './tiers.ts';
export * from './units.ts';
export * from './volume.ts';
