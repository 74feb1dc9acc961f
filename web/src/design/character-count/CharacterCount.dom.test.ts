import { asModel, describeCases } from '../govukCases.ts';
import CharacterCount from './CharacterCount.vue';

/** GOV.UK's words for its script travel as data; ours come from the catalogue, so a case's are passed as data. */
function dataOf(options: Record<string, unknown>): Record<string, string> {
  const data: Record<string, string> = {};
  for (const [name, words] of Object.entries(options)) {
    if (!/^(characters|words).*Text$/.test(name)) continue;
    const key = name.replace(/Text$/, '').replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
    if (typeof words === 'string') data[`data-i18n.${key}`] = words;
    else
      for (const [rule, text] of Object.entries(words as object))
        data[`data-i18n.${key}.${rule}`] = String(text);
  }
  return data;
}

describeCases('character-count', CharacterCount, options => {
  const { textareaDescriptionText: description, formGroup, spellcheck, ...rest } = options;
  const limit = options['maxwords'] ?? options['maxlength'];
  const group = formGroup as { readonly attributes?: object } | undefined;
  const untold =
    limit === undefined && description !== undefined
      ? { 'data-i18n.textarea-description.other': description }
      : {};
  return {
    props: {
      ...asModel(
        Object.fromEntries(Object.entries(rest).filter(([name]) => !/^(characters|words).*Text$/.test(name))),
      ),
      spellcheck: spellcheck === undefined ? undefined : String(spellcheck),
      textareaDescriptionText:
        limit === undefined
          ? undefined
          : (description as string | undefined)?.replace('%{count}', String(limit)),
      formGroup: { ...group, attributes: { ...dataOf(options), ...untold, ...group?.attributes } },
    },
  };
});
