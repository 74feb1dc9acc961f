/** Subscriptions are driven by `live.ts`, once for a class of viewers; nobody may run one by itself. */
export const onlyLive = (): never => {
  throw new Error('subscriptions are delivered by live, not executed one by one');
};
