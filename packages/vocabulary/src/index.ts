/**
 * The words of the platform: lists with codes, labels and an order, each with its source, version and licence in its
 * own module (see `material/vocabulary/SOURCES.md`). Pure data; nothing here reads a file or asks a clock.
 *
 * ATT&CK's technique lists are not exported here but from `@moot/vocabulary/attackEnterprise` and
 * `@moot/vocabulary/attackIcs`, so that a page loads them only when it needs them.
 */
export * from './vocabulary.ts';
export * from './markings.ts';
export * from './rsit.ts';
export * from './stride.ts';
export * from './attack.ts';
export * from './caf32.ts';
export * from './caf40.ts';
export * from './cyberEssentials31.ts';
export * from './nistCsf20.ts';
export * from './frameworks.ts';
export * from './themes.ts';
export * from './assets.ts';
export * from './services.ts';
export * from './statutoryFunctions.ts';
export * from './supplierCategories.ts';
export * from './admiralty.ts';
export * from './severity.ts';
export * from './bands.ts';
export * from './incidentWords.ts';
export * from './places.ts';
