/** What a person did with an alert; without a mark it is new. */
import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

@Entity({ schema: 'alerts', tableName: 'mark' })
export class Mark {
  [PrimaryKeyProp]?: ['alertId', 'personId'];

  @PrimaryKey({ type: 'uuid', fieldName: 'alert_id' })
  alertId!: string;

  @PrimaryKey({ type: 'uuid', fieldName: 'person_id' })
  personId!: string;

  @Property({ type: 'text' })
  state!: 'later' | 'done';
}
