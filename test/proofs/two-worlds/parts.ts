/** What a replay runs on of the product: built once as it is, and once more for each planted fault. */
export { exportLog } from '@moot/api/audit/exportLog';
export { openDatabase } from '@moot/api/database/asViewer';
export { startPlatform, type Platform } from '@moot/api/platform';
