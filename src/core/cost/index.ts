export * from './histogram.ts';
export * from './lines.ts';
export * from './plan.ts';
export * from './prices.ts';
export * from './propose.ts';
export * from './shares.ts';
export * from './simulate.ts';
export * from './tornado.ts';
