/** What can be asked and done about alerts and the watchlist. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Asked } from '../gate/context.ts';
import { selectionOf } from '../library/selection.ts';
import { addWatch } from './addWatch.ts';
import { Alert, AlertArrived, AlertPage, AlertState, WatchedSupplier } from './alert.ts';
import { markAlert } from './markAlert.ts';
import { onlyLive } from './onlyLive.ts';
import { readAlerts } from './readAlerts.ts';
import { readWatchlist } from './readWatchlist.ts';
import { removeWatch } from './removeWatch.ts';

@Resolver()
export class AlertsResolver {
  @Query(() => AlertPage, { description: "Alerts of the viewer's authority, newest first." })
  alerts(
    @Arg('first', () => Int, { defaultValue: 20, description: 'Page size, 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after: string | null,
    @Arg('state', () => AlertState, { nullable: true, description: 'Only with this state.' })
    state: AlertState | null,
    @Ctx() asked: Asked,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AlertPage> {
    return readAlerts(asked, { first, after, state }, selectionOf(info));
  }

  @Query(() => [WatchedSupplier], { description: "What the viewer's authority watches." })
  watchlist(@Ctx() asked: Asked): Promise<readonly WatchedSupplier[]> {
    return readWatchlist(asked);
  }

  @Mutation(() => WatchedSupplier, {
    description: "Puts a supplier or product on the watchlist of the viewer's authority (leads).",
  })
  addWatch(
    @Arg('supplierId', () => ID, { description: 'The supplier.' }) supplierId: string,
    @Arg('productId', () => ID, {
      nullable: true,
      description: 'One of its products; without it, all of them.',
    })
    productId: string | null,
    @Ctx() asked: Asked,
  ): Promise<WatchedSupplier> {
    return addWatch(asked, supplierId, productId ?? null);
  }

  @Mutation(() => ID, { description: 'Takes something off the watchlist (leads).' })
  removeWatch(
    @Arg('id', () => ID, { description: 'The id of the watch.' }) id: string,
    @Ctx() asked: Asked,
  ): Promise<string> {
    return removeWatch(asked, id);
  }

  @Mutation(() => Alert, { description: 'Keeps an alert for later, marks it done, or undoes that.' })
  markAlert(
    @Arg('id', () => ID, { description: 'The id of the alert.' }) id: string,
    @Arg('state', () => AlertState, { description: 'The state to give it.' }) state: AlertState,
    @Ctx() asked: Asked,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Partial<Alert>> {
    return markAlert(asked, id, state, selectionOf(info));
  }

  @Subscription(() => AlertArrived, { subscribe: onlyLive, description: "Alerts of the viewer's authority." })
  alertArrived(
    @Root() payload: { readonly alertArrived: AlertArrived },
    @Arg('after', () => String, {
      nullable: true,
      description: 'The cursor of the last alert that was received; without it, from now on.',
    })
    _after: string | null,
  ): AlertArrived {
    return payload.alertArrived;
  }
}
