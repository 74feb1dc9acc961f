/** English, whole: one file for each room, so that several people can add to it at once. */
import { account } from './en/account.ts';
import { administration } from './en/administration.ts';
import { alerts } from './en/alerts.ts';
import { app } from './en/app.ts';
import { design } from './en/design.ts';
import { files } from './en/files.ts';
import { help } from './en/help.ts';
import { home } from './en/home.ts';
import { intake } from './en/intake.ts';
import { library } from './en/library.ts';
import { moderation } from './en/moderation.ts';
import { playbook } from './en/playbook.ts';
import { refusals } from './en/refusals.ts';
import { suppliers } from './en/suppliers.ts';
import { threads } from './en/threads.ts';

export const en = {
  app,
  design,
  refusals,
  library,
  intake,
  moderation,
  alerts,
  suppliers,
  home,
  playbook,
  administration,
  account,
  files,
  threads,
  help,
} as const;

type English = typeof en;

/** The key of a message: the room and the message's name, `library.title`. */
export type Key = { [R in keyof English]: `${R}.${keyof English[R] & string}` }[keyof English];
