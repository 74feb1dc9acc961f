/** Alerts and watches as the people of an authority see them. */
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo, Publication } from '../library/publication.ts';
import { DateTime } from '../library/scalars.ts';
import { Product, SupplierName } from '../suppliers/supplier.ts';

/** What happened to a publication. */
export enum Act {
  released = 'released',
  revised = 'revised',
  withdrawn = 'withdrawn',
  unavailable = 'unavailable',
}
registerEnumType(Act, {
  name: 'Act',
  description: 'What happened to a publication.',
  valuesConfig: {
    released: { description: 'It was released.' },
    revised: { description: 'A revision was released.' },
    withdrawn: { description: 'It was withdrawn.' },
    unavailable: { description: 'It is no longer available to those who were alerted.' },
  },
});

/** What a person did with an alert. */
export enum AlertState {
  new = 'new',
  later = 'later',
  done = 'done',
}
registerEnumType(AlertState, {
  name: 'AlertState',
  description: 'What a person did with an alert.',
  valuesConfig: {
    new: { description: 'Nothing yet.' },
    later: { description: 'Kept for later.' },
    done: { description: 'Dealt with.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A name on the watchlist through which an alert came.' })
export class AlertReason {
  @Field(() => String, { description: 'The supplier as the register names it.' })
  supplier!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The product, when it was the product that is watched.',
  })
  product!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "A release, revision or withdrawal delivered to the viewer's authority because of its watchlist.",
})
export class Alert {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => Act, { description: 'What happened.' })
  act!: `${Act}`;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date | string;

  @Field(() => [AlertReason], { description: 'Why it came: what on the watchlist it matched.' })
  because!: readonly AlertReason[];

  @Field(() => Publication, {
    nullable: true,
    description: 'The publication; null when the viewer may no longer read it.',
  })
  publication!: Partial<Publication> | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  reason!: string | null;

  @Field(() => AlertState, { description: 'What the viewer did with it.' })
  state!: `${AlertState}`;
}

@ObjectType({ simpleResolvers: true, description: 'A page of alerts, newest first.' })
export class AlertPage {
  @Field(() => [Alert], { description: 'The alerts of this page.' })
  nodes!: readonly Partial<Alert>[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many alerts the viewer has not dealt with or put off, at most 100.' })
  waiting!: number;

  @Field(() => String, {
    description:
      'Give it as `after` to alertArrived: what came while the page was read is not missed (R2); opaque.',
  })
  liveCursor!: string;
}

@ObjectType('Watch', {
  simpleResolvers: true,
  description: "A supplier or product that the viewer's authority says it uses; private to it.",
})
export class WatchedSupplier {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => SupplierName, { description: 'The supplier.' })
  supplier!: SupplierName;

  @Field(() => Product, { nullable: true, description: 'The product, when only one is watched.' })
  product!: Product | null;

  @Field(() => Int, { description: 'How many open warnings about it the viewer may read.' })
  openWarnings!: number;
}

@ObjectType({ simpleResolvers: true, description: 'An alert as it arrives.' })
export class AlertArrived {
  @Field(() => String, {
    description: 'Give it as `after` when subscribing again, to get what was missed (R2); opaque.',
  })
  cursor!: string;

  @Field(() => Alert, {
    description: 'The alert; its state is always `new`, since states belong to persons.',
  })
  alert!: Partial<Alert>;
}
