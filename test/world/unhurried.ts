/** As MOOT_LIMITS: limits that no test of something else meets. */
export const unhurried =
  'requestsOfSession=1000000,requestsOfToken=1000000,requestsOfAddress=1000000,socketsOfSession=10000,socketsOfAddress=10000,failedSignIns=10000,failedTokens=10000';
