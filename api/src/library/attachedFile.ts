/** A file of a publication, or of a submission that may become one, as it is shown. What it holds comes from its address. */
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum FileKind {
  image = 'image',
  text = 'text',
  table = 'table',
}
registerEnumType(FileKind, {
  name: 'FileKind',
  description: 'What a file has been rebuilt as (A10).',
  valuesConfig: {
    image: { description: 'A picture, as PNG.' },
    text: { description: 'Plain text, in UTF-8.' },
    table: { description: 'Rows and cells, as CSV in UTF-8.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A file, rebuilt from what it shows and nothing else (A10).',
})
export class AttachedFile {
  @Field(() => ID, { description: 'Its id; random, another in the library than before its release.' })
  id!: string;

  @Field(() => FileKind, { description: 'What it has been rebuilt as.' })
  kind!: `${FileKind}`;

  @Field(() => String, {
    description:
      'What it shows, in words, for those who cannot see it. Empty only while it is being written.',
  })
  description!: string;

  @Field(() => String, { description: 'The path at which it is, for whoever reads this.' })
  address!: string;

  @Field(() => Int, { description: 'Its length in bytes.' })
  bytes!: number;

  @Field(() => Int, { nullable: true, description: 'Pixels across; null unless an image.' })
  width!: number | null;

  @Field(() => Int, { nullable: true, description: 'Pixels down; null unless an image.' })
  height!: number | null;
}

/** Of a file in the library. */
export const fileAddress = (id: string): string => `/files/${id}`;
