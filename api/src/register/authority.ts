/** Authorities and circles, as members see them. */
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** What sort of body an authority is. */
export enum AuthorityKind {
  council = 'council',
  combined_authority = 'combined_authority',
  partnership = 'partnership',
  department = 'department',
}
registerEnumType(AuthorityKind, {
  name: 'AuthorityKind',
  description: 'What sort of body an authority is.',
  valuesConfig: {
    council: { description: 'A principal council.' },
    combined_authority: { description: 'A combined or strategic authority.' },
    partnership: { description: 'A partnership of authorities, which is also a circle.' },
    department: { description: 'A government department.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A body that takes part in Moot.' })
export class Authority {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => String, { description: 'Its full name in English.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its Welsh name, where it has one.' })
  nameCy!: string | null;

  @Field(() => AuthorityKind, { description: 'What sort of body it is.' })
  kind!: AuthorityKind;
}

@ObjectType({ simpleResolvers: true, description: 'A named sharing group of authorities.' })
export class Circle {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What it is for, in a sentence.' })
  about!: string;

  @Field(() => Int, { description: 'How many authorities are in it today.' })
  authorities!: number;

  @Field(() => Boolean, { description: "Whether the viewer's own authority is in it." })
  mine!: boolean;
}
