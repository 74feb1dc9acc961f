/** What keeps a contributor unknown: how many councils could have written what is shown. */
export * from './anonymitySet.ts';
