/** What can be asked of the library, and what is told of it as it happens. */
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx,
  Field,
  ID,
  Info,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { onlyLive } from '../alerts/onlyLive.ts';
import { Act } from '../alerts/alert.ts';
import type { Asked } from '../gate/context.ts';
import { Facet, readFacets } from './facets.ts';
import { readFeed } from './feed.ts';
import { readItem } from './item.ts';
import { Kind, Publication, PublicationPage } from './publication.ts';
import { selectionOf } from './selection.ts';

@InputType({ description: 'Narrows a list of publications; filters of different fields all apply.' })
export class PublicationFilter {
  @Field(() => Kind, { nullable: true, description: 'Only this kind.' })
  kind?: Kind | null;

  @Field(() => String, { nullable: true, description: 'Only with this Playbook theme code.' })
  theme?: string | null;

  @Field(() => String, { nullable: true, description: 'Only with this asset code.' })
  asset?: string | null;

  @Field(() => String, { nullable: true, description: 'Only with this severity code.' })
  severity?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only about this supplier.' })
  supplierId?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A change in the library that a reader with the page open is told of.',
})
export class LibraryChange {
  @Field(() => String, {
    description: 'Give it as `after` when subscribing again, to get what was missed (R2); opaque.',
  })
  cursor!: string;

  @Field(() => Act, { description: 'What happened.' })
  act!: `${Act}`;

  @Field(() => ID, { description: 'The publication it happened to.' })
  publicationId!: string;

  @Field(() => Publication, { nullable: true, description: 'The publication; null when it was withdrawn.' })
  publication!: Partial<Publication> | null;
}

@Resolver()
export class LibraryResolver {
  @Query(() => PublicationPage, { description: 'Publications that the viewer may read, newest first.' })
  publications(
    @Arg('filter', () => PublicationFilter, { nullable: true, description: 'Narrows the list.' })
    filter: PublicationFilter | null,
    @Arg('search', () => String, {
      nullable: true,
      description: 'Words to look for; quotes and minus as in web search.',
    })
    search: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Page size, 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after: string | null,
    @Ctx() asked: Asked,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PublicationPage> {
    return readFeed(asked, { filter, search, first, after }, selectionOf(info));
  }

  @Query(() => [Facet], { description: 'Counts for the filters over all that the viewer may read.' })
  facets(@Ctx() asked: Asked): Promise<readonly Facet[]> {
    return readFacets(asked);
  }

  @Query(() => Publication, {
    description: 'One publication. What may not be seen and what does not exist are refused alike (V6).',
  })
  publication(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() asked: Asked,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Partial<Publication>> {
    return readItem(asked, id, selectionOf(info));
  }

  @Subscription(() => LibraryChange, {
    subscribe: onlyLive,
    description: 'Changes in the library that the viewer may see.',
  })
  libraryChanged(
    @Root() payload: { readonly libraryChanged: LibraryChange },
    @Arg('after', () => String, {
      nullable: true,
      description: 'The cursor of the last change that was received; without it, from now on.',
    })
    _after: string | null,
  ): LibraryChange {
    return payload.libraryChanged;
  }
}
