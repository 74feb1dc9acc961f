/** What members asked the contributors of some of the demo's publications, and what they were answered: all invented. */

export interface DemoQuestion {
  /** The name of the publication within the demo. */
  readonly about: string;
  /** Code of the invented council that asks. */
  readonly asker: string;
  readonly words: string;
  /** Whether a moderator has forwarded it. */
  readonly forwarded: boolean;
  /** Null while nobody has answered. */
  readonly answer: string | null;
  /** How many days ago it was asked. */
  readonly daysAgo: number;
}

export const demoQuestions: readonly DemoQuestion[] = [
  {
    about: 'road-weather-routers',
    asker: 'QHM',
    words: 'Did the supplier change the routers for you, or did somebody have to drive to each of them?',
    forwarded: true,
    answer:
      'Somebody drove. The supplier could have done it over the air, but the password for that was the same for all of ' +
      'its customers, and we had just learned what that is worth. It took a fortnight with the gritting crews, who pass ' +
      'every station anyway.',
    daysAgo: 12,
  },
  {
    about: 'charge-point-drivers',
    asker: 'LDR',
    words: 'How did you tell the drivers whose sessions others had seen, and did any of them complain?',
    forwarded: false,
    answer: null,
    daysAgo: 2,
  },
  {
    about: 'invoice-redirect',
    asker: 'CLH',
    words: 'Who rings the supplier back now when bank details change, and with which number?',
    forwarded: true,
    answer: null,
    daysAgo: 4,
  },
];
