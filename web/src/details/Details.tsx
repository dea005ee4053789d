import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { ask } from '../api/client';
import { DetailsDocument, KeyedDocument } from '../api/generated/graphql';
import { idAt } from '../api/moment';
import { Actions, BringBack } from '../edit/Actions';
import { evidenceLine } from '../evidence';
import { figureLine } from '../figure';
import { Explained } from '../glossary/Explained';
import { lazy } from '../lazy';
import { useAsked } from '../madeup/useMadeUp';
import { Failed, Loading, Partial } from '../States';
import { OpenSaved } from '../saved/OpenSaved';
import { ThingPicker } from '../search/ThingPicker';
import { afresh } from '../state/address';
import { useAddress } from '../state/useAddress';
import { isTraced } from '../trace/words';
import { linkWord, say, spell, title } from '../words';
import { Claims } from './Claims';
import { Erased } from './Erased';
import { FieldClaims } from './FieldClaims';
import { facts, ownFacts } from './facts';
import { LinkLists } from './LinkLists';
import { claimsOn, isMadeUp, type LinkNode, type ThingNode } from './node';
import { SeenBy } from './SeenBy';
import { SourceClaims } from './SourceClaims';

const onMap = ['Actor', 'Dataset', 'Standard', 'Software', 'Initiative', 'UseCase'];

const Notes = lazy(() => import('./Notes'));
const Story = lazy(() => import('./Story'));
const Figures = lazy(() => import('./Figures'));
const hasStory = (typename: string) => isTraced(typename) || typename === 'Flow';

/** Everything about one thing or link, by its id or, of a thing, by a key such as gss:E09000009. */
export function Details({ id }: { id: string }) {
  return id.includes(':') ? <ByKey named={id} /> : <ById id={id} />;
}

/** Puts the id in place of the key, so that what is open is marked wherever it stands. */
function ByKey({ named }: { named: string }) {
  const [{ at }, go] = useAddress();
  const query = useQuery({
    queryKey: ['keyed', named, at],
    queryFn: ({ signal }) => ask(KeyedDocument, { key: named, at: at || null }, signal),
  });
  const id = query.data?.data.entity?.id;
  useEffect(() => {
    if (id) go({ selected: id }, true);
  }, [id, go]);
  return (
    <Panel>
      {query.isPending && <Loading what="Details are read" />}
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      {query.data && !id && <p className="state">There is nothing here by the key {named} that you may see.</p>}
    </Panel>
  );
}

/** The place of details, with a way to close them. */
function Panel({ children }: { children: ReactNode }) {
  const [, go] = useAddress();
  return (
    <aside className="details" aria-label="Details">
      <button type="button" className="close" aria-label="Close the details" onClick={() => go({ selected: '' })}>
        ×
      </button>
      {children}
    </aside>
  );
}

function ById({ id }: { id: string }) {
  const { at, synthetic } = useAsked();
  const query = useQuery({
    queryKey: ['details', id, at, synthetic],
    queryFn: async ({ signal }) => {
      const told = await ask(DetailsDocument, { id: idAt(id, at, synthetic) }, signal);
      // Who comes to what is made up all the same is told of it, and that it is.
      return told.data.node || synthetic ? told : ask(DetailsDocument, { id: idAt(id, at) }, signal);
    },
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const node = query.data?.data.node;
  useEffect(() => {
    // From a table or a list the eye goes to what was asked for; in the picture, and when the page opens, it stays.
    const from = document.activeElement;
    if (!node || !from || from === document.body) return;
    if (from.closest('.paint')) from.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    else heading.current?.focus();
  }, [node]);
  return (
    <Panel>
      {query.isPending && <Loading what="Details are read" />}
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      <Partial messages={query.data?.partial ?? []} />
      {query.data && !node && (
        <>
          <p className="state">There is nothing here by that name that you may see. It may be deleted.</p>
          <Erased id={id} />
          <BringBack id={id} />
        </>
      )}
      {node &&
        (node.__typename === 'Link' ? (
          <LinkDetails node={node} heading={heading} />
        ) : (
          'name' in node && <ThingDetails node={node} heading={heading} />
        ))}
    </Panel>
  );
}

interface Heading {
  heading: React.RefObject<HTMLHeadingElement | null>;
}

function ThingDetails({ node, heading }: { node: ThingNode } & Heading) {
  const [address, go] = useAddress();
  const known = [...facts(node), ...ownFacts(node.attributes)];
  const shown = new Set(known.map(([name]) => name));
  const states = new Map(node.fieldStates.map((f) => [f.field, f.state]));
  const doubtful = node.fieldStates.filter((f) => f.state === 'DISPUTED' || f.state === 'UNSUPPORTED');
  return (
    <>
      <p className="kind">
        <Explained text={title(spell(node.__typename))} />{' '}
        {isMadeUp(node) && <small className="tag">made up for demonstration</small>}{' '}
        <SeenBy visibility={node.visibility} />
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {node.name}
      </h2>
      <Actions id={node.id} type={node.__typename} />
      <Erased id={node.id} />
      {node.description && (
        <p>
          <Explained text={node.description} />
        </p>
      )}
      {onMap.includes(node.__typename) && <WaysOn node={node} />}
      {node.__typename === 'SavedView' && <OpenSaved id={node.id} />}
      {node.__typename === 'Occupation' && (
        <p className="ways-on">
          <button
            type="button"
            className="strong"
            onClick={() => go({ ...afresh(address), view: 'gaps', occupations: [node.id] })}
          >
            Demand and courses for it, by area
          </button>
        </p>
      )}
      {hasStory(node.__typename) && <Story id={node.id} type={node.__typename} />}
      <dl>
        <TitleSource node={node} />
        {known.map(([name, value]) => (
          <div key={name}>
            <dt>{title(spell(name))}</dt>
            <dd>
              {typeof value === 'string' ? <Explained text={value} /> : value}
              {states.has(name) && (
                <FieldClaims id={node.id} field={name} state={states.get(name)!} isMadeUp={isMadeUp(node)} />
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>Claims on it</dt>
          <dd>{claimsOn(node.state, node.__typename === 'Source', node.claims)}</dd>
        </div>
        {doubtful
          .filter((f) => !shown.has(f.field))
          .map((f) => (
            <div key={f.field}>
              <dt>{title(spell(f.field))}</dt>
              <dd>
                <FieldClaims id={node.id} field={f.field} state={f.state} isMadeUp={isMadeUp(node)} />
              </dd>
            </div>
          ))}
        {node.url && (
          <div>
            <dt>Page</dt>
            <dd>
              <a href={node.url} rel="noreferrer">
                {node.url}
              </a>
            </dd>
          </div>
        )}
        {node.keys.length > 0 && (
          <div>
            <dt>Keys</dt>
            <dd>{node.keys.map((k) => `${k.scheme}:${k.value}`).join(', ')}</dd>
          </div>
        )}
      </dl>
      {node.__typename === 'Source' && <SourceClaims id={node.id} isMadeUp={isMadeUp(node)} />}
      <Notes about={node.id} notes={node.notes.nodes} total={node.notes.totalCount} />
      {node.__typename === 'Place' && <Figures place={node.id} isMadeUp={isMadeUp(node)} />}
      <LinkLists node={node} />
      <Claims claims={node.claims.nodes} more={node.claims.pageInfo.hasNextPage} />
    </>
  );
}

/** Which source calls a course so: titles may be of another release than all else that is said of it. */
function TitleSource({ node }: { node: ThingNode }) {
  const [, go] = useAddress();
  if (node.__typename !== 'Course') return null;
  const decides = node.fieldStates.find((f) => f.field === 'name')?.decidedBy;
  const source = node.titles.nodes.find((claim) => claim.id === decides)?.source;
  return source ? (
    <div>
      <dt>Called so by</dt>
      <dd>
        <button type="button" className="plain" onClick={() => go({ selected: source.id })}>
          {source.name}
        </button>
      </dd>
    </div>
  ) : null;
}

/** Where one can go on from a thing: what is around it, here or on the map, and its ways. */
function WaysOn({ node }: { node: ThingNode }) {
  const [address, go] = useAddress();
  const { id, __typename: type } = node;
  const isCentre = address.view === 'map' ? address.focus.includes(id) : address.around.includes(id);
  const isHere = address.view === 'board' && isTraced(type);
  return (
    <p className="ways-on">
      {isHere && !isCentre && (
        <button type="button" className="strong" onClick={() => go({ around: [id], only: '', lane: '' })}>
          Only what is around it
        </button>
      )}
      {isHere && isCentre && (
        <button type="button" onClick={() => go({ around: [], lane: '' })}>
          Show everything
        </button>
      )}
      {!isHere && !isCentre && (
        <button type="button" className="strong" onClick={() => go({ view: 'map', focus: [id], story: '', as: '' })}>
          Show around it on the map
        </button>
      )}
      <button type="button" onClick={() => go({ ...afresh(address), view: 'trace', from: id })}>
        {isTraced(type) ? 'Trace, and ways to …' : 'Ways to …'}
      </button>
      {type === 'Actor' && (address.view !== 'board' || address.of !== id) && (
        <button type="button" onClick={() => go({ ...afresh(address), view: 'board', as: address.as, of: id })}>
          Open as a Board of its own
        </button>
      )}
      {isHere && type === 'Actor' && (
        <ThingPicker
          label="Whom its data reaches, on the Board"
          placeholder="Light the ways to …"
          kinds={['ACTOR']}
          onChoose={(end) => end && go({ from: id, to: end.id, selected: '' })}
        />
      )}
    </p>
  );
}

function LinkDetails({ node, heading }: { node: LinkNode } & Heading) {
  const [, go] = useAddress();
  const terms = {
    role: node.role,
    note: node.note,
    accessLevel: node.accessLevel && say(node.accessLevel),
    purpose: node.purpose,
    agreement: node.agreement,
    expires: node.expires,
    terms: node.terms,
    scope: node.scope,
    degree: node.degree && say(node.degree),
    support: node.support && say(node.support),
    ...Object.fromEntries(ownFacts(node.linkAttributes)),
  };
  return (
    <>
      <p className="kind">
        Link {node.isSynthetic && <small className="tag">made up for demonstration</small>}{' '}
        <SeenBy visibility={node.visibility} />
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {linkWord(node.type)}
      </h2>
      <Actions id={node.id} type="Link" />
      <Erased id={node.id} />
      <dl>
        <div>
          <dt>From</dt>
          <dd>
            <button type="button" className="plain" onClick={() => go({ selected: node.from.id })}>
              {node.from.name}
            </button>
          </dd>
        </div>
        <div>
          <dt>To</dt>
          <dd>
            <button type="button" className="plain" onClick={() => go({ selected: node.to.id })}>
              {node.to.name}
            </button>
          </dd>
        </div>
        <div>
          <dt>Claims on it</dt>
          <dd>{claimsOn(node.state, false, node.claims)}</dd>
        </div>
        {node.type === 'LEADS_TO_OCCUPATION' && (
          <div>
            <dt>Evidence</dt>
            <dd>{evidenceLine(node.evidence.nodes, node.evidence.totalCount)}</dd>
          </div>
        )}
        {node.type === 'OBSERVED_IN' && (
          <div>
            <dt>Figure</dt>
            <dd>{figureLine(node)}</dd>
          </div>
        )}
        {Object.entries(terms)
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{title(spell(name))}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <Notes about={node.id} notes={node.notes.nodes} total={node.notes.totalCount} />
      <Claims
        claims={node.claims.nodes}
        evidence={node.type === 'LEADS_TO_OCCUPATION'}
        more={node.claims.pageInfo.hasNextPage}
      />
    </>
  );
}
