/** SQL for a moment as the contract writes it: UTC, ISO 8601, to the millisecond. */
export const momentOf = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
