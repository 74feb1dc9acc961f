/** What a run has covered: lives, observers, channels and leaks, as it is printed. */
import { encodings } from './canaries.ts';
import { faults, type Fault } from './faults.ts';
import { normalisedValues } from './normalising.ts';
import { notBuilt, observers } from './observers.ts';
import { channels, type Shown } from './recording.ts';
import { lives } from './story.ts';

interface OfLife {
  pairs: number;
  /** How many pieces each observer was shown. */
  readonly pieces: Map<string, number>;
  readonly channels: Set<string>;
}

export class Covered {
  readonly #lives = new Map<string, OfLife>();
  readonly #normalised: Record<string, number> = {};
  readonly #canaries = new Set<string>();
  readonly answered = new Set<string>();
  pieces = 0;
  bytes = 0;

  /** One world of a pair; the other showed the same, or did not and is a difference. */
  add(life: string, shown: Shown): void {
    const of = this.#lives.get(life) ?? { pairs: 0, pieces: new Map(), channels: new Set() };
    this.#lives.set(life, of);
    of.pairs += 1;
    for (const { observer, channel, bytes } of shown.pieces) {
      this.pieces += 1;
      this.bytes += bytes.length;
      of.pieces.set(observer, (of.pieces.get(observer) ?? 0) + 1);
      of.channels.add(channel);
    }
    for (const name of shown.canaries) this.#canaries.add(name);
    for (const what of shown.answered) this.answered.add(what);
    for (const [what, count] of Object.entries(shown.normalised))
      this.#normalised[what] = (this.#normalised[what] ?? 0) + count;
  }

  get lives(): number {
    return this.#lives.size;
  }

  tell(say: (line: string) => void, planted: readonly Fault[], web: 'built' | 'none'): void {
    for (const { name, is, mayKnow } of observers)
      say(
        `observer: ${name}: ${is}${mayKnow === true ? ' (not compared: what is of its own submissions)' : ''}`,
      );
    say('observer: operator: standard output, audit export');
    const met = new Set([...this.#lives.values()].flatMap(of => [...of.channels]));
    for (const channel of channels) {
      const leaks = planted.filter(fault => fault.channel === channel).length;
      say(
        `channel: ${channel}: ${leaks} leaks planted${met.has(channel) ? '' : ' (nothing came in this run)'}`,
      );
    }
    for (const life of Object.keys(lives)) say(`life of the item: ${life}: ${this.#of(life)}`);
    say(
      'in every world: a second item by the same author in the one, by another in the other, with different histories',
    );
    for (const what of notBuilt) say(`not built: ${what}`);
    say(
      `pages and files of the web: ${web === 'built' ? 'compared' : 'not compared, the web is not built here'}`,
    );
    for (const what of [...this.answered].toSorted()) say(`answered to somebody: ${what}`);
    for (const name of [...this.#canaries].toSorted()) say(`canary: ${name}`);
    say(`each canary: ${Object.keys(encodings).join(', ')}`);
    for (const what of normalisedValues) say(`normalised: ${what}`);
    for (const [what, count] of Object.entries(this.#normalised))
      say(`normalised here: ${count} times a ${what}`);
    const all = planted.length === faults.length ? '' : '; all of them at full size';
    say(`leaks planted in this run: ${planted.length} of ${faults.length}${all}`);
  }

  #of(life: string): string {
    const of = this.#lives.get(life);
    if (of === undefined) return 'not in this run';
    const shown = [...of.pieces].map(([who, count]) => `${who} ${count}`).join(', ');
    return `${of.pairs} pairs, ${of.channels.size} channels, pieces compared: ${shown}`;
  }
}
