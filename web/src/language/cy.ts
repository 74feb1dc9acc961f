/** Welsh: the shell, the components' own words and the refusals. What is missing falls back to English. */
import type { PartialCatalogue } from './language.ts';
import { account } from './cy/account.ts';
import { administration } from './cy/administration.ts';
import { alerts } from './cy/alerts.ts';
import { app } from './cy/app.ts';
import { design } from './cy/design.ts';
import { help } from './cy/help.ts';
import { intake } from './cy/intake.ts';
import { home } from './cy/home.ts';
import { library } from './cy/library.ts';
import { moderation } from './cy/moderation.ts';
import { refusals } from './cy/refusals.ts';
import { suppliers } from './cy/suppliers.ts';
import { threads } from './cy/threads.ts';

export const cy = {
  app,
  design,
  refusals,
  moderation,
  account,
  administration,
  help,
  library,
  suppliers,
  alerts,
  home,
  intake,
  threads,
} satisfies PartialCatalogue;
