/** The words around a field: its question, its hint, what in it could tell who wrote, and the honest absences. */
import { absences } from '@moot/content';
import type { Absence, Field } from '@moot/content';
import { h } from 'vue';

import type { LabelPart, Part } from '../../design/options.ts';
import { t } from '../../language/language.ts';

/** The question of a field, as a label or a legend. */
export function questionOf(field: Field, as: 'label' | 'legend'): LabelPart {
  return {
    text: field.required ? field.label : t('intake.optional', { label: field.label }),
    classes: as === 'label' ? 'govuk-label--s' : 'govuk-fieldset__legend--s',
  };
}

export function hintOf({ hint, identifying }: Field): Part | undefined {
  if (identifying === undefined) return hint === undefined ? undefined : { text: hint };
  return {
    text: () => [
      hint === undefined ? undefined : h('span', { class: 'moot-hint-line' }, hint),
      h('span', { class: 'moot-identifying' }, t('intake.identifying', { words: identifying })),
    ],
  };
}

/** A legend for those who hear the page; seen, what stands before it says the same. */
export function hiddenLegend(words: string): LabelPart {
  // Hidden inside the legend: a hidden legend itself is as wide as its words, and so makes a phone's page wide.
  return {
    text: () => h('span', { class: 'govuk-visually-hidden' }, words),
    classes: 'govuk-!-margin-bottom-0',
  };
}

/** What the error summary links to, so that the focus lands on something that can be answered. */
export const anchorOf = ({ name, type }: Field): string => (type === 'date' ? `${name}-day` : name);

const absencePrefix = 'absence-';

/** The absences that a field may be, as choices beside its values. */
export function absenceItems(field: Field): readonly { readonly value: string; readonly text: string }[] {
  return (field.mayBe ?? []).map(code => ({ value: absencePrefix + code, text: t(`intake.absent_${code}`) }));
}

export const absenceChoice = (absence: Absence): string => absencePrefix + absence;

export function absenceOf(choice: string | undefined): Absence | undefined {
  return absences.find(code => choice === absencePrefix + code);
}
