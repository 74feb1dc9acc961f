/** A supplier or product that an authority says it uses, as it stands in the database. */
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

@Entity({ schema: 'alerts', tableName: 'watch' })
export class Watch {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid', fieldName: 'authority_id' })
  authorityId!: string;

  @Property({ type: 'uuid', fieldName: 'supplier_id' })
  supplierId!: string;

  @Property({ type: 'uuid', fieldName: 'product_id', nullable: true })
  productId!: string | null;

  /** Where the log stood when the watch began. */
  @Property({ type: 'bigint', fieldName: 'since_position' })
  sincePosition!: string;
}
