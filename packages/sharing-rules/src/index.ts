/** Who may do what with what, and why. Read `may.ts`; the way of a submission is the table in `transitions.ts`. */
export * from './viewer.ts';
export * from './answer.ts';
export * from './administration.ts';
export * from './may.ts';
export * from './narrowing.ts';
export * from './threads.ts';
export * from './transitions.ts';
