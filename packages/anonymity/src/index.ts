/** What keeps a contributor unknown: how many councils could have written what is shown. */
export * from './anonymitySet.ts';
export * from './factCosts.ts';
export * from './generalisationsLeft.ts';
export * from './shown.ts';
export * from './shownBy.ts';
export * from './steps.ts';
