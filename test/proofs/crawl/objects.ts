/**
 * What the schema cannot say: of what an argument is the id, what else an operation is asked with, and whom an act is
 * for. An argument or an act without an entry fails the proofs: whoever adds one says it here.
 */
import { getNamedType, isEnumType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import { contentOf, sharingOf } from '../../world/writing.ts';
import { idPlacesOf, type IdPlace, type Operation } from './documents.ts';
import type { Variables } from './door.ts';
import type { Scene, Thing, Viewer } from './scene.ts';
import { thingKinds, type ThingKind } from './things.ts';

const stewards = ({ platform }: Pick<Viewer, 'platform'>): boolean =>
  platform === 'steward' || platform === 'officer';

const officers = ({ platform }: Asker): boolean => platform === 'officer';

/** Of what an argument is the id. */
interface IdArgument {
  readonly kind: ThingKind;
  /** Everybody may name any of them; otherwise it must be theirs. */
  readonly any?: true;
  /** Whose it is, where that is less than whose it is to change by some act. */
  readonly theirs?: (thing: Thing, viewer: Viewer) => boolean;
  /** Who may know that it is there, where that are more than whose it is: they are told why not. */
  readonly seen?: (thing: Thing, viewer: Viewer) => boolean;
}

const ownPerson = ({ label }: Thing, { name }: Viewer): boolean =>
  label === name || label.startsWith(`${name} of `);

const bySteward = (_: Thing, viewer: Viewer): boolean => stewards(viewer);
const inOwnAuthority = ({ label }: Thing, { authority }: Viewer): boolean =>
  authority !== null && label.endsWith(` of ${authority}`);
const readBy = (thing: Thing, viewer: Viewer): boolean => thing.reads(viewer);
const anonymouslyRead = (thing: Thing, viewer: Viewer): boolean =>
  thing.reads(viewer) && thing.label.includes('anonymous');
const byOfficer = (_: Thing, viewer: Viewer): boolean => officers(viewer);
const readByOfficer = (thing: Thing, viewer: Viewer): boolean => officers(viewer) && thing.reads(viewer);
const called =
  (label: string) =>
  (thing: Thing, viewer: Viewer): boolean =>
    officers(viewer) && thing.label === label;
/** Imports have no contributor, and who asks is told so. */
const askable = (thing: Thing, viewer: Viewer): boolean =>
  thing.reads(viewer) && !thing.label.includes('source');
/** A question or an answer is called by where the answer stands. */
const ownWhile = (kind: ThingKind, ...labels: readonly string[]): IdArgument => ({
  kind,
  theirs: (thing, viewer) => thing.mine(viewer) && labels.includes(thing.label),
  seen: (thing, viewer) => thing.mine(viewer),
});
const moderatedWhile = (kind: ThingKind, ...labels: readonly string[]): IdArgument => ({
  kind,
  theirs: ({ label }, { platform }) => platform === 'moderator' && labels.includes(label),
});
/** Members of a circle read about it, and stewards about each. */
const circleOf = ({ label }: Thing, viewer: Viewer): boolean =>
  stewards(viewer) ||
  (!viewer.suspended &&
    (label === 'ring'
      ? viewer.authority === 'author' || viewer.authority === 'ringed'
      : viewer.authority === 'outside'));

export const idArguments: Readonly<Record<string, IdArgument>> = {
  'Query.publication.id': { kind: 'publication' },
  'PublicationFilter.supplierId': { kind: 'supplier', any: true },
  'Query.supplier.id': { kind: 'supplier' },
  'Query.submission.id': { kind: 'submission' },
  'Query.reviewItem.id': { kind: 'revision' },
  'Mutation.saveSubmission.id': { kind: 'submission' },
  'Mutation.submitSubmission.id': { kind: 'submission' },
  'Mutation.withdrawSubmission.id': { kind: 'submission' },
  'Mutation.correctSubmission.id': { kind: 'submission' },
  'Mutation.deleteSubmission.id': { kind: 'submission' },
  'SharingInput.audienceAuthorities': { kind: 'authority', any: true },
  'SharingInput.audienceCircles': { kind: 'circle', any: true },
  'Mutation.approveSubmission.id': { kind: 'revision' },
  'Mutation.returnSubmission.id': { kind: 'revision' },
  'Mutation.refuseSubmission.id': { kind: 'revision' },
  'Mutation.withdrawPublication.id': { kind: 'publication' },
  'Query.ourSay.publicationId': { kind: 'publication', theirs: readBy },
  'Mutation.sayAlso.publicationId': { kind: 'publication', theirs: readBy },
  'Mutation.unsayAlso.publicationId': { kind: 'publication', theirs: readBy },
  'Mutation.noteRead.publicationId': { kind: 'publication', theirs: readBy },
  'Mutation.addWatch.supplierId': { kind: 'supplier' },
  'Mutation.addWatch.productId': { kind: 'product' },
  'Mutation.removeWatch.id': { kind: 'watch' },
  'Mutation.markAlert.id': { kind: 'alert' },
  'Mutation.actAs.membershipId': { kind: 'membership', theirs: ownPerson },
  'Mutation.revokeApiToken.id': { kind: 'token' },
  'Query.sessionsOf.personId': { kind: 'person' },
  'Mutation.endSession.id': { kind: 'session' },
  'Mutation.narrowPublication.id': { kind: 'publication' },
  'Query.authorityPeople.id': { kind: 'authority', theirs: bySteward },
  'Query.authorityRecord.id': { kind: 'authority', theirs: bySteward },
  'Query.circleRecord.id': { kind: 'circle', theirs: circleOf },
  'Mutation.cancelInvitation.id': { kind: 'invitation' },
  'Mutation.changeRole.membershipId': { kind: 'membership', theirs: inOwnAuthority },
  'Mutation.removePerson.membershipId': { kind: 'membership', theirs: inOwnAuthority },
  'Mutation.askToJoin.authorityId': { kind: 'authority', theirs: ({ label }) => label === 'inside' },
  'Mutation.withdrawJoiningRequest.id': { kind: 'joining request', theirs: ownPerson },
  'Mutation.answerJoiningRequest.id': { kind: 'joining request' },
  'Mutation.endPlatformRole.personId': { kind: 'person', theirs: ({ label }) => label === 'moderator' },
  'Mutation.enrolAuthority.id': { kind: 'authority' },
  'Mutation.suspendAuthority.id': { kind: 'authority' },
  'Mutation.restoreAuthority.id': { kind: 'authority' },
  'Mutation.endAuthority.id': { kind: 'authority' },
  'Mutation.setItService.id': { kind: 'authority' },
  'Mutation.changeCircle.id': { kind: 'circle' },
  'Mutation.addToCircle.circleId': { kind: 'circle' },
  'Mutation.addToCircle.authorityId': { kind: 'authority' },
  'Mutation.removeFromCircle.circleId': { kind: 'circle' },
  'Mutation.removeFromCircle.authorityId': { kind: 'authority' },
  'Mutation.retireTrustedSource.id': { kind: 'trusted source' },
  'Query.authorityConsequences.id': { kind: 'authority', theirs: bySteward },
  'ReorganisationInput.predecessorIds': { kind: 'authority', theirs: bySteward },
  'ReorganisationInput.successorIds': { kind: 'authority', theirs: bySteward },
  'ReorganisationInput.heirId': { kind: 'authority', theirs: bySteward },
  'PersonChoice.membershipId': { kind: 'membership', theirs: bySteward },
  'PersonChoice.successorId': { kind: 'authority', theirs: bySteward },
  'Mutation.removePasskey.id': { kind: 'passkey' },
  'Mutation.askUnsealing.publicationId': {
    kind: 'publication',
    theirs: anonymouslyRead,
    seen: readByOfficer,
  },
  'Mutation.agreeUnsealing.id': { kind: 'unsealing', theirs: called('asked'), seen: byOfficer },
  'Mutation.declineUnsealing.id': { kind: 'unsealing' },
  'Mutation.readUnsealed.id': { kind: 'unsealing', theirs: called('opened') },
  'Mutation.askContributor.publicationId': { kind: 'publication', theirs: askable, seen: readBy },
  'Mutation.askContributor.followUpOf': { kind: 'answered question', theirs: readBy },
  'Mutation.reviseQuestion.id': ownWhile('question', 'asked', 'returned'),
  'Mutation.withdrawQuestion.id': ownWhile(
    'question',
    'asked',
    'returned',
    'waiting',
    'answered',
    'approved',
  ),
  'Mutation.answerQuestion.id': ownWhile('answer', 'waiting', 'answered'),
  'Mutation.declineQuestion.id': ownWhile('answer', 'waiting', 'answered', 'approved'),
  'Mutation.forwardQuestion.id': moderatedWhile('question', 'asked'),
  'Mutation.returnQuestion.id': moderatedWhile('question', 'asked'),
  'Mutation.refuseQuestion.id': moderatedWhile('question', 'asked'),
  'Mutation.approveAnswer.id': {
    ...moderatedWhile('answer', 'answered'),
    seen: (thing, viewer) => moderates(viewer) && ['answered', 'approved'].includes(thing.label),
  },
  'Mutation.returnAnswer.id': moderatedWhile('answer', 'answered', 'approved'),
  'FileInput.id': { kind: 'file' },
  // What is not among its own is not looked at.
  'Mutation.approveSubmission.pictures': { kind: 'file', any: true },
};

/** What an act asks of whoever does it. */
type Asker = Pick<Viewer, 'name' | 'authority' | 'level' | 'suspended' | 'platform' | 'token'>;

const writes = ({ level, suspended }: Asker): boolean => level !== null && level !== 'reader' && !suspended;
const leads = ({ level, suspended }: Asker): boolean => level === 'lead' && !suspended;
const moderates = ({ platform }: Asker): boolean => platform === 'moderator';

const signedIn = ({ name, token }: Asker): boolean => name !== 'visitor' && !token;

/** Whom an act is for, whatever it is about; with an id, what it names must be theirs besides. */
export const acts: Readonly<Record<string, (viewer: Asker) => boolean>> = {
  createSubmission: writes,
  saveSubmission: writes,
  submitSubmission: writes,
  withdrawSubmission: writes,
  correctSubmission: writes,
  deleteSubmission: writes,
  readNotices: writes,
  approveSubmission: moderates,
  returnSubmission: moderates,
  refuseSubmission: moderates,
  withdrawPublication: moderates,
  sayAlso: writes,
  unsayAlso: writes,
  noteRead: ({ authority, suspended, token }) => authority !== null && !suspended && !token,
  addWatch: leads,
  setRedactionList: leads,
  removeWatch: leads,
  markAlert: ({ authority, token }) => authority !== null && !token,
  actAs: signedIn,
  endSession: signedIn,
  endOtherSessions: signedIn,
  narrowPublication: moderates,
  invitePerson: leads,
  cancelInvitation: viewer => leads(viewer) || stewards(viewer),
  acceptInvitation: () => false,
  changeRole: leads,
  removePerson: leads,
  leaveAuthority: ({ authority, token }) => authority !== null && !token,
  askToJoin: ({ name }) => name === 'no membership',
  withdrawJoiningRequest: ({ name }) => name === 'no membership',
  answerJoiningRequest: leads,
  invitePlatformPerson: stewards,
  endPlatformRole: stewards,
  enrolAuthority: stewards,
  suspendAuthority: stewards,
  restoreAuthority: stewards,
  endAuthority: stewards,
  createAuthority: stewards,
  setItService: stewards,
  createCircle: stewards,
  changeCircle: stewards,
  addToCircle: stewards,
  removeFromCircle: stewards,
  nameTrustedSource: stewards,
  retireTrustedSource: stewards,
  reorganise: stewards,
  beginPasskey: ({ platform }) => platform !== null,
  addPasskey: ({ platform }) => platform !== null,
  removePasskey: ({ platform }) => platform !== null,
  beginStepUp: ({ platform }) => platform !== null,
  proveStepUp: ({ platform }) => platform !== null,
  createApiToken: leads,
  revokeApiToken: leads,
  askUnsealing: officers,
  agreeUnsealing: officers,
  declineUnsealing: officers,
  readUnsealed: officers,
  askContributor: writes,
  reviseQuestion: writes,
  withdrawQuestion: writes,
  answerQuestion: writes,
  declineQuestion: writes,
  forwardQuestion: moderates,
  returnQuestion: moderates,
  refuseQuestion: moderates,
  approveAnswer: moderates,
  returnAnswer: moderates,
};

const reorganisation = { predecessorIds: [], successorIds: [], happenedOn: '2026-03-01', people: [] };

/** What else an operation is asked with, by coordinate or by the argument's name; what is not here follows its type. */
const samples: Readonly<Record<string, unknown>> = {
  first: 50,
  after: null,
  filter: null,
  search: null,
  state: null,
  'Mutation.markAlert.state': 'later',
  'Query.suppliers.name': 'Ocular',
  'Query.authorities.name': 'Council of',
  'Mutation.saveSubmission.content': contentOf('incident'),
  sharing: sharingOf(),
  decisions: null,
  files: null,
  'Mutation.approveSubmission.pictures': [],
  'Mutation.setRedactionList.terms': ['bluebird*'],
  'Mutation.setRedactionList.version': 0,
  'Mutation.approveSubmission.confirmed': [],
  reason: 'It was wrong.',
  'Mutation.withdrawSubmission.reason': null,
  'Mutation.submitSubmission.changeNote': 'More is known.',
  'Mutation.narrowPublication.marking': 'RED',
  email: 'somebody@example.test',
  leadEmail: 'somebody@example.test',
  'Query.authorityRecords.name': null,
  'Mutation.answerJoiningRequest.role': 'reader',
  'Mutation.invitePlatformPerson.role': 'moderator',
  'Mutation.createAuthority.input': {
    name: 'A new council',
    kind: 'council',
    nation: 'England',
    tier: 'district',
    region: 'South East',
    population: 100_000,
    domains: ['new.example.test'],
  },
  'Query.authorityConsequences.act': 'suspend',
  'Query.reorganisationConsequences.input': reorganisation,
  'Mutation.reorganise.input': reorganisation,
  code: 'new-source',
  url: 'https://example.test/feed.json',
  reasons: [{ path: null, words: 'Say less.' }],
};

/** Places for ids and acts that nobody has said anything about. */
export function unsaidOf(operations: readonly Operation[]): readonly string[] {
  const known = new Set([
    ...operations.flatMap(one => idPlacesOf(one).map(place => place.coordinate)),
    ...operations.filter(one => one.rootType === 'Mutation').map(one => one.name),
  ]);
  const said = [...Object.keys(idArguments), ...Object.keys(acts).map(act => `Mutation.${act}`)];
  return [
    ...[...known].filter(one => !said.includes(one)).map(one => `${one} has no entry in objects.ts`),
    ...said.filter(one => !known.has(one)).map(one => `${one} stands in objects.ts and not in the schema`),
  ];
}

export const kindOfPlace = (place: IdPlace): IdArgument => {
  const found = idArguments[place.coordinate];
  if (found === undefined) throw new Error(`${place.coordinate} has no entry in objects.ts`);
  return found;
};

/** All arguments of an operation, with a thing (or a text that is none) at each place for an id; the rest as sampled. */
export function argumentsOf(
  operation: Operation,
  at: ReadonlyMap<IdPlace, Thing | string>,
  changed: Variables = {},
): Variables {
  const version = [...at.values()]
    .map(one => (typeof one === 'string' ? undefined : one.version))
    .find(one => one !== undefined);
  const variables: Record<string, unknown> = {};
  for (const arg of operation.args) {
    const sampled = [`${operation.name}.${arg.name}`, arg.name].find(key => Object.hasOwn(samples, key));
    variables[arg.name] =
      arg.name === 'version' ? (version ?? 1) : sampled === undefined ? ofType(arg.type) : samples[sampled];
  }
  for (const [place, thing] of at) put(variables, place, typeof thing === 'string' ? thing : thing.id);
  return { ...variables, ...changed };
}

function put(variables: Record<string, unknown>, place: IdPlace, id: string): void {
  let inside = variables;
  place.path.forEach((part, depth) => {
    if (depth === place.path.length - 1) {
      inside[part] = place.list ? [id] : id;
      return;
    }
    const copy: unknown = structuredClone(inside[part] ?? (place.path[depth + 1] === '0' ? [] : {}));
    inside[part] = copy;
    inside = copy as Record<string, unknown>;
  });
}

function ofType(type: GraphQLInputType): unknown {
  if (!isNonNullType(type)) return null;
  if (isListType(type.ofType)) return [];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  const byName: Readonly<Record<string, unknown>> = {
    ID: nobodysId,
    String: 'words',
    Int: 1,
    Float: 1,
    Boolean: false,
    JSON: {},
    LocalDate: '2026-03-01',
    DateTime: '2026-03-01T00:00:00Z',
  };
  if (!Object.hasOwn(byName, named.name)) throw new Error(`objects.ts has no sample for ${named.name}`);
  return byName[named.name];
}

/** An id that nothing ever had. */
export const nobodysId = '7f0c3a52-9a4e-4d1b-8a57-3c3d7e0f4b11';

/** What is no id at all. */
export const malformed: readonly string[] = [
  '',
  'x',
  `${nobodysId}'`,
  '{7f0c3a52-9a4e-4d1b-8a57-3c3d7e0f4b11}',
  '7f0c3a529a4e4d1b8a573c3d7e0f4b11',
  '\u0000',
  'a'.repeat(5_000),
];

/** One way to ask an operation. */
export interface Case {
  /** What stands at the places for ids: a label, or what is wrong with it. */
  readonly label: string;
  readonly variables: Variables;
  /** Whether this viewer may do it by this. */
  readonly rightful: boolean;
}

/** How much of what is wrong in a form or kind of its own is tried; queries are asked about everything of the right kind. */
export interface Thoroughness {
  readonly malformed: number;
  readonly otherKinds: number;
  /** Of what is theirs, for each act: the first, so that the same is done at every size. */
  readonly theirs: number;
  readonly notTheirs: number;
  /** Draws which. */
  readonly draw: () => number;
}

/** Everything that an operation can be asked about, for one viewer. */
export function casesOf(
  scene: Scene,
  operation: Operation,
  viewer: Viewer,
  thorough: Thoroughness,
): readonly Case[] {
  const places = idPlacesOf(operation);
  const allowed = operation.rootType !== 'Mutation' || acts[operation.root]?.(viewer) === true;
  if (places.every(place => kindOfPlace(place).any === true && !place.required)) {
    const bare = { label: '', variables: argumentsOf(operation, new Map()), rightful: allowed };
    if (operation.rootType !== 'Mutation') return [bare];
  }
  if (places.length === 0)
    return [{ label: '', variables: argumentsOf(operation, new Map()), rightful: allowed }];
  const things = scene.things.filter(one => one.id !== '');
  const fits = (place: IdPlace, thing: Thing): boolean =>
    thing.kind === kindOfPlace(place).kind &&
    (kindOfPlace(place).any === true || (kindOfPlace(place).theirs?.(thing, viewer) ?? thing.mine(viewer)));
  // By name and not as the database gave them: what stands beside must not depend on the seed.
  const byLabel = things.toSorted((one, other) =>
    one.label < other.label ? -1 : one.label > other.label ? 1 : 0,
  );
  const first = (place: IdPlace): Thing | undefined =>
    byLabel.find(one => fits(place, one)) ?? byLabel.find(one => one.kind === kindOfPlace(place).kind);
  const cases: Case[] = [];
  for (const place of places) {
    const { kind } = kindOfPlace(place);
    const others = new Map<IdPlace, Thing>();
    for (const other of places) {
      const filled =
        other === place || !other.required || kindOfPlace(other).any === true ? undefined : first(other);
      if (filled !== undefined) others.set(other, filled);
    }
    const othersFit = [...others].every(([other, thing]) => fits(other, thing));
    const add = (label: string, value: Thing | string, rightful: boolean): void => {
      const at = new Map<IdPlace, Thing | string>([...others, [place, value]]);
      const where = places.length === 1 ? '' : `${place.path.at(-1)} `;
      cases.push({ label: `${where}${label}`, variables: argumentsOf(operation, at), rightful });
    };
    const parents = [...others.values()].map(one => one.id);
    const astray = ({ parent }: Thing): boolean =>
      parent !== undefined && parents.length > 0 && !parents.includes(parent);
    const right = (thing: Thing): boolean => allowed && othersFit && !astray(thing) && fits(place, thing);
    const ofKind = things.filter(one => one.kind === kind);
    if (operation.rootType !== 'Mutation') for (const thing of ofKind) add(thing.label, thing, right(thing));
    else {
      const [theirs, not] = [ofKind.filter(right), ofKind.filter(thing => !right(thing))];
      const few = kind === 'alert' || kind === 'publication' ? 4 : thorough.theirs;
      for (const thing of theirs.slice(0, Math.min(few, thorough.theirs))) add(thing.label, thing, true);
      const most = allowed ? thorough.notTheirs : Math.min(thorough.notTheirs, 1);
      // What they may see and still not do this to may be answered otherwise: it is always among what is tried.
      const seen = not.filter(thing => isSeen(place, thing, viewer));
      for (const thing of thorough.notTheirs === Infinity ? seen : seen.slice(0, 1))
        add('(seen, not theirs)', thing, false);
      const hidden = not.filter(thing => !seen.includes(thing));
      for (const thing of drawn(hidden, thorough.notTheirs === Infinity ? Infinity : most, thorough.draw))
        add('(not theirs)', thing, false);
    }
    const otherKinds = thingKinds.filter(one => one !== kind);
    for (const other of drawn(otherKinds, thorough.otherKinds, thorough.draw)) {
      const thing = things.find(one => one.kind === other);
      if (thing !== undefined) add('(of another kind)', thing.id, false);
    }
    add('(nobody’s)', nobodysId, false);
    for (const text of drawn(malformed, thorough.malformed, thorough.draw)) add('(no id)', text, false);
  }
  return cases;
}

function drawn<T>(items: readonly T[], most: number, draw: () => number): readonly T[] {
  if (most >= items.length) return items;
  const left = [...items];
  return Array.from({ length: most }, () => left.splice(Math.floor(draw() * left.length), 1)).flat();
}

/** Whether what a viewer names there is something that they may see; of anything else they must not learn that it is. */
export function isSeen(place: IdPlace, thing: Thing, viewer: Viewer): boolean {
  const { any, theirs, seen } = kindOfPlace(place);
  if (any === true) return thing.reads(viewer);
  if (seen !== undefined) return seen(thing, viewer);
  return theirs === undefined ? (thing.seen ?? thing.reads)(viewer) : theirs(thing, viewer);
}
