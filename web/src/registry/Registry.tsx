import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ask } from '../api/client';
import type { Kind } from '../api/generated/graphql';
import { claimsOn, isMadeUp } from '../details/node';
import { SeenBy } from '../details/SeenBy';
import { NewThing } from '../edit/Actions';
import { ChosenBar } from '../edit/ChosenBar';
import { choose, letGo, turnChoice, useChosen } from '../edit/chosen';
import { saveRows } from '../export/files';
import { lazy } from '../lazy';
import { useAsked } from '../madeup/useMadeUp';
import { FilterOption, FilterPanel } from '../picture/FilterPanel';
import { PrintOnly } from '../picture/PrintOnly';
import type { Provenance } from '../picture/provenance';
import { Failed, Loading, Partial } from '../States';
import { Meant } from '../search/Meant';
import { useFound } from '../search/useFound';
import { useMayChange } from '../signin/viewer';
import { toggle } from '../state/address';
import { Link } from '../state/Link';
import { useAddress } from '../state/useAddress';
import { Table } from '../Table';
import { constant, count, say, spell, title } from '../words';
import { filterOf, type Noun, nouns, type Page, type Row, withOwn } from './nouns';
import { useOtherNouns } from './useOtherNouns';

const InlineTable = lazy(() => import('../edit/InlineTable'));

const size = 25;

/** Lists of the nouns, by facet and by words, page by page. */
export default function Registry() {
  const [address] = useAddress();
  const listed = nouns.find((n) => n.slug === address.noun);
  const others = useOtherNouns();
  if (!listed && others.isPending) return <Loading what="The list is read" />;
  if (!listed && others.isError) return <Failed error={others.error} again={() => void others.refetch()} />;
  const noun = listed ?? others.data?.find((n) => n.slug === address.noun) ?? nouns[0]!;
  return (
    <section className="registry" aria-label="Registry">
      <h1>Registry</h1>
      <Nouns noun={noun} others={others.data ?? []} />
      <Words key={noun.slug} noun={noun} />
      <NewThing kind={noun.kind} />
      <Listed noun={noun} />
    </section>
  );
}

/** Another noun, from the first page of its list on. */
const another = (slug: string) => ({ noun: slug, q: '', where: [], after: '', before: '' });

/** The lists that there are: those that most people look for, and all others behind a choice. */
function Nouns({ noun, others }: { noun: Noun; others: Noun[] }) {
  const [, go] = useAddress();
  return (
    <nav aria-label="Nouns" className="nouns">
      {nouns.map((n) => (
        <Link key={n.slug} change={another(n.slug)} current={n === noun}>
          {n.title}
        </Link>
      ))}
      <select
        aria-label="More lists"
        value={nouns.includes(noun) ? '' : noun.slug}
        onChange={(e) => go(another(e.target.value || nouns[0]!.slug))}
      >
        <option value="">More …</option>
        {others.map((n) => (
          <option key={n.slug} value={n.slug}>
            {n.title}
          </option>
        ))}
      </select>
    </nav>
  );
}

/** A page of the list of a noun. */
function Listed({ noun }: { noun: Noun }) {
  const [address] = useAddress();
  const asked = useAsked();
  const page = address.before ? { last: size, before: address.before } : { first: size, after: address.after || null };
  const variables = {
    ...page,
    search: address.q || null,
    filter: filterOf(noun, address.where),
    facets: [...noun.facets, ...noun.truths].map(constant),
    ...asked,
  };
  const query = useQuery({
    queryKey: ['list', noun.slug, variables],
    queryFn: ({ signal }) => ask(noun.document, variables, signal),
    placeholderData: (previous, last) => (last?.queryKey[1] === noun.slug ? keepPreviousData(previous) : undefined),
  });
  return (
    <>
      {query.isError && (
        <Failed
          error={query.error}
          again={() => void query.refetch()}
          still={query.data ? 'What you see is what was answered before.' : undefined}
        />
      )}
      {query.isPending && <Loading what="The list is read" />}
      {query.data && (
        <div className="board" aria-busy={query.isPlaceholderData}>
          <Facets page={query.data.data} noun={noun} />
          <div className="sheet">
            <Partial messages={query.data.partial} />
            <List page={query.data.data} noun={noun} />
            <PrintOnly provenance={provenance(query.data.data, noun)} />
          </div>
        </div>
      )}
    </>
  );
}

function Words({ noun }: { noun: Noun }) {
  const [address, go] = useAddress();
  const [words, setWords] = useState(address.q);
  const sent = useRef(address.q);
  useEffect(() => {
    if (address.q !== sent.current) {
      // Not what was typed here: what was offered, or where the browser went back to.
      sent.current = address.q;
      setWords(address.q);
      return;
    }
    if (words === address.q) return;
    const wait = setTimeout(() => {
      sent.current = words;
      go({ q: words, after: '', before: '' }, true);
    }, 250);
    return () => clearTimeout(wait);
  }, [words, address.q, go]);
  return (
    <label className="words">
      Words in {noun.title.toLowerCase()}
      <input type="search" value={words} onChange={(e) => setWords(e.target.value)} spellCheck={false} />
    </label>
  );
}

function Facets({ page, noun }: { page: Page; noun: Noun }) {
  const [address, go] = useAddress();
  return (
    <FilterPanel name="Filter">
      {page.list.facets.map((facet) => (
        <fieldset key={facet.field}>
          <legend>{title(spell(facet.field))}</legend>
          {buckets(facet, address.where).map((b) => {
            const choice = `${facet.field}:${b.value}`;
            return (
              <FilterOption
                key={choice}
                word={noun.truths.includes(facet.field) ? yesno(b.value) : title(b.value)}
                n={b.count}
                on={address.where.includes(choice)}
                change={() => go({ where: toggle(address.where, choice), after: '', before: '' })}
              />
            );
          })}
        </fieldset>
      ))}
      {address.where.length > 0 && (
        <p>
          <button type="button" onClick={() => go({ where: [], after: '', before: '' })}>
            Clear filters
          </button>
        </p>
      )}
      <p>
        <button
          type="button"
          onClick={() => saveRows(`catchment-${noun.slug}`, provenance(page, noun), rows(page, noun))}
        >
          CSV of this page
        </button>
      </p>
    </FilterPanel>
  );
}

const yesno = (value: string | null | undefined) => (value === 'true' ? 'Yes' : 'No');

/** The values found, and those chosen that are found no more, so that they can be taken back. */
function buckets(facet: Page['list']['facets'][number], where: string[]) {
  const found = facet.buckets.filter((b) => b.value);
  const chosen = where.filter((w) => w.startsWith(`${facet.field}:`)).map((w) => w.slice(facet.field.length + 1));
  return [
    ...found,
    ...chosen.filter((value) => !found.some((b) => b.value === value)).map((value) => ({ value, count: 0 })),
  ];
}

/** Where a page of a list is from; what is made up counts where it stands on it. */
const provenance = ({ revision, list }: Page, noun: Noun): Provenance => ({
  ...revision,
  of: noun.title,
  hasSynthetic: list.nodes.some(isMadeUp),
});

function rows(page: Page, of: Noun): (string | null)[][] {
  const { noun, rows } = withOwn(of, page.list.nodes);
  return [
    ['id', 'name', ...noun.columns.map(spell), 'claims', 'visibility', 'made_up'],
    ...rows.map((r) => [
      r.id,
      r.name,
      ...noun.columns.map((c) => text(noun, r, c)),
      claimsOn(r.state, noun.kind === 'SOURCE'),
      say(r.visibility),
      isMadeUp(r) ? 'yes' : 'no',
    ]),
  ];
}

function text(noun: Noun, row: Row, column: string): string {
  const value = row[column];
  if (typeof value === 'number') return String(value);
  return typeof value !== 'string' ? '' : noun.facets.includes(column) ? say(value) : value;
}

function List({ page: { list }, noun: of }: { page: Page; noun: Noun }) {
  const [address, go] = useAddress();
  const { noun, rows } = withOwn(of, list.nodes);
  const mayChange = useMayChange() && address.at === 0;
  const writes = mayChange && address.inTable;
  const { meant } = useFound(list.nodes.length === 0 ? address.q : '', [of.kind as Kind], useAsked().synthetic);
  if (list.nodes.length === 0)
    return (
      <div className="state">
        <p>
          {address.q || address.where.length > 0
            ? 'Nothing fits; take away a word or a filter.'
            : 'There are none yet.'}
        </p>
        <Meant meant={meant} write={(q) => go({ q, after: '', before: '' })} />
      </div>
    );
  return (
    <>
      <p className="bar" role="status">
        <strong>
          {count(list.totalCount, 'entry', 'entries')}
          {list.totalIsCapped ? ' or more' : ''}
        </strong>
        , {list.nodes.length} on this page, {address.q ? 'best first' : 'by name'}.
      </p>
      {mayChange && !writes && <ChooseRows rows={rows} />}
      {writes ? (
        <InlineTable
          noun={noun}
          rows={rows}
          select={(id) => go({ selected: id })}
          meanwhile={<Loading what="The table is made" />}
        />
      ) : (
        <Table
          caption={<span className="quiet">{noun.title}</span>}
          heads={['Name', ...noun.columns.map((c) => title(spell(c))), 'Claims']}
          lines={rows.map((row) => ({
            key: row.id,
            current: row.id === address.selected,
            cells: [
              <span key="name">
                {mayChange && <Tick row={row} />}
                <button type="button" className="plain" onClick={() => go({ selected: row.id })}>
                  {row.name}
                </button>
                {isMadeUp(row) && <small className="tag">made up</small>}
                <SeenBy visibility={row.visibility} />
              </span>,
              ...noun.columns.map((c) => text(noun, row, c)),
              claimsOn(row.state, noun.kind === 'SOURCE'),
            ],
          }))}
        />
      )}
      <p className="pages">
        <button
          type="button"
          disabled={!list.pageInfo.hasPreviousPage}
          onClick={() => go({ before: list.pageInfo.startCursor ?? '', after: '' })}
        >
          Previous page
        </button>
        <button
          type="button"
          disabled={!list.pageInfo.hasNextPage}
          onClick={() => go({ after: list.pageInfo.endCursor ?? '', before: '' })}
        >
          Next page
        </button>
      </p>
    </>
  );
}

/** Chooses a row, to be changed together with others. */
function Tick({ row: { id, name } }: { row: Row }) {
  const isChosen = useChosen().includes(id);
  return (
    <input
      type="checkbox"
      className="choose"
      aria-label={`Choose ${name}`}
      checked={isChosen}
      onChange={() => turnChoice(id)}
    />
  );
}

/** Chooses all rows of the page at once, and what is done to what is chosen. */
function ChooseRows({ rows }: { rows: Row[] }) {
  const chosen = useChosen();
  const ids = rows.map((row) => row.id);
  const areAll = ids.every((id) => chosen.includes(id));
  return (
    <>
      <label className="tick">
        <input type="checkbox" checked={areAll} onChange={() => (areAll ? letGo(ids) : choose(ids))} />
        <span>Choose all on this page</span>
      </label>
      <ChosenBar />
    </>
  );
}
