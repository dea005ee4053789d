import type { ProvenancePartsFragment } from '../api/generated/graphql';

/** What a picture or a file is of: its revision, through whose eyes it was answered, whether some of it is made up. */
export interface Provenance extends ProvenancePartsFragment {
  /** What it is of beside the registry, in words. */
  of?: string;
}

const eyes = {
  PUBLIC: '',
  PARTNER: 'as partners see it, not for the public',
  TEAM: 'as the team sees it, not for the public',
};

/** Where a picture is from, for its foot: the revision, who may see it, that some of it is made up, the address. */
export function provenanceOf({ of, revision, lens, hasSynthetic }: Provenance): string {
  const made = hasSynthetic ? 'partly made up for demonstration' : '';
  const address = window.location.href;
  return ['Catchment', of, `revision ${revision}`, made, eyes[lens], address].filter(Boolean).join(' · ');
}

/** The name of a file, without what it ends in: it says what must not be forgotten of what is in it. */
export function fileName(name: string, { lens, hasSynthetic }: Provenance): string {
  const who = lens === 'PUBLIC' ? '' : `-${lens.toLowerCase()}`;
  return `${name}${who}${hasSynthetic ? '-made-up' : ''}`;
}
