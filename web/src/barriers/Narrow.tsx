import { FilterOption, FilterPanel } from '../picture/FilterPanel';
import { toggle } from '../state/address';
import { useAddress } from '../state/useAddress';
import type { Choices } from './barriers';

interface Props<T> {
  all: T[];
  choices: Choices<T>[];
}

/** What a list is narrowed to, each choice with how many it has; what all have is no choice. */
export function Narrow<T>({ all, choices }: Props<T>) {
  const [address, go] = useAddress();
  return (
    <FilterPanel name="Filter">
      {choices.map(({ field, legend, choices }) => {
        const counted = choices.map((c) => ({
          ...{ key: `${field}:${c.value}`, word: c.word, n: all.filter(c.fits).length },
        }));
        const shown = counted.filter(({ key, n }) => n > 0 || address.where.includes(key));
        const divides = shown.some(({ key, n }) => n < all.length || address.where.includes(key));
        return (
          divides && (
            <fieldset key={field}>
              <legend>{legend}</legend>
              {shown.map(({ key, word, n }) => (
                <FilterOption
                  key={key}
                  word={word}
                  n={n}
                  on={address.where.includes(key)}
                  change={() => go({ where: toggle(address.where, key) })}
                />
              ))}
            </fieldset>
          )
        );
      })}
    </FilterPanel>
  );
}
