export * from './attribution.ts';
export * from './authorities.ts';
export * from './demoEnrolment.ts';
export * from './nameForms.ts';
export * from './places.ts';
