/**
 * The scanner for what could tell who wrote a text (A5): `makeScanner(scannerData(), …).scan(text)`. Import it where a text
 * is scanned and nowhere else, and there when it is needed: its lists weigh some hundred kilobytes.
 */
export * from './finding.ts';
export * from './scanner.ts';
export * from './scanContent.ts';
export { scannerData, type ScannerData } from './gazetteer.ts';
export { maximumOwnTerms, type OwnTerm } from './ownList.ts';
