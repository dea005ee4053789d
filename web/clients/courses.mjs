// What several clients page through: courses held in some boroughs that lead to an occupation, four hops deep.
export const courses = `
  query Courses($first: Int!, $after: String, $filter: CourseFilter) {
    courses(first: $first, after: $after, filter: $filter) {
      totalCount
      edges { node { id name providers(first: 2) { nodes { id name } } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

export const inThreeBoroughs = {
  presentations: { some: { venues: { some: { places: { some: { name: { in: ['Brent', 'Ealing', 'Harrow'] } } } } } } },
  occupations: { some: {} },
};

/** A way to fetch that keeps what was asked, as {method, url, body}. */
export function watched(fetching = fetch) {
  const asked = [];
  return {
    asked,
    fetch: (input, init = {}) => {
      asked.push({ method: init.method ?? 'GET', url: String(input), body: init.body ?? '' });
      return fetching(input, init);
    },
  };
}
