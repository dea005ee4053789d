import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';
import { type Kind, NamedDocument } from '../api/generated/graphql';
import { Find } from '../search/Find';
import { spell } from '../words';

/** USE_CASE for UseCase. */
export const kindOf = (type: string) => spell(type).replaceAll(' ', '_').toUpperCase() as Kind;

interface Props {
  control: object;
  /** The kinds to choose among; undefined: all. */
  kinds?: Kind[];
  value: string;
  change: (id: string) => void;
}

/** Chooses a thing by its name. */
export function Pick({ control, kinds, value, change }: Props) {
  const named = useQuery({
    queryKey: ['named', value],
    enabled: value !== '',
    queryFn: ({ signal }) => ask(NamedDocument, { id: value }, signal),
  });
  if (value === '')
    return <Find control={control} kinds={kinds} placeholder="Type a name" onChoose={(thing) => change(thing.id)} />;
  const node = named.data?.data.node;
  const name = node && 'name' in node ? node.name : value;
  return (
    <span className="picked">
      <input {...control} readOnly value={name} />
      <button type="button" onClick={() => change('')} aria-label={`Change: choose another than ${name}`}>
        Change
      </button>
    </span>
  );
}
