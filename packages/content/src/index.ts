/**
 * What a publication is made of. Read `kinds.ts` first, then one of the declarations that it names; everything else
 * here is derived from them.
 */
export * from './kinds.ts';
export * from './incident.ts';
export * from './supplierWarning.ts';
export * from './caseStudy.ts';
export * from './field.ts';
export * from './fact.ts';
export * from './coarseDate.ts';
export * from './schema.ts';
export * from './problems.ts';
export * from './released.ts';
export * from './passages.ts';
export * from './facets.ts';
export * from './disclosure.ts';
export * from './text.ts';
