// The source that what is entered rests on: chosen once, and kept while somebody is signed in.

const place = 'catchment.source';

/** The id of the source that was chosen last; empty: none was. */
export const keptSource = (): string => sessionStorage.getItem(place) ?? '';

export function keepSource(id: string): void {
  sessionStorage.setItem(place, id);
}
