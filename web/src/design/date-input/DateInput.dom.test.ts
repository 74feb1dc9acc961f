import { describeCases } from '../govukCases.ts';
import DateInput from './DateInput.vue';

type Item = Readonly<Record<string, unknown>>;

/** GOV.UK's three boxes, which ours takes as items; its `day`, `month` and `year` stand for one each. */
function itemsOf(options: Record<string, unknown>): readonly Item[] {
  const items = options['items'] as readonly Item[] | undefined;
  if (items !== undefined && items.length > 0) {
    return items.map(item => ({ ...(options[String(item['name'])] as Item | undefined), ...item }));
  }
  return ['day', 'month', 'year'].flatMap(name => {
    if (options[name] === false || options[name] === null) return [];
    return [{ name, width: name === 'year' ? 4 : 2, ...(options[name] as Item | undefined) }];
  });
}

describeCases('date-input', DateInput, options => {
  const { day: _day, month: _month, year: _year, items: _items, values, ...props } = options;
  return {
    props: {
      ...props,
      items: itemsOf(options).map(item =>
        item['value'] !== undefined ? { ...item, value: String(item['value']) } : item,
      ),
      modelValue: Object.fromEntries(
        Object.entries(values ?? {}).map(([name, value]) => [name, String(value)]),
      ),
    },
  };
});
