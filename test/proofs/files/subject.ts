/** What is put to the proof: built as it stands, and once more for each planted fault. */
export { rebuild } from '@moot/api/files/rebuild';
export { fileRebuilder } from '@moot/api/files/rebuildFile';
export { rebuildInOwnProcess } from '@moot/api/files/inOwnProcess';
