// Puts GraphiQL on the page: the example questions as its first tabs, and the
// token of the field above as the Authorization of every request.
'use strict';

const tokenField = document.getElementById('token');
document.getElementById('token-form').addEventListener('submit', (event) => event.preventDefault());

async function ask(params, options) {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json', ...options?.headers };
  const token = tokenField.value.trim();
  if (token) headers.Authorization = `Bearer ${token}`;
  const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(params) });
  return answer.json();
}

async function start() {
  const answer = await fetch('/graphiql/questions.json');
  const questions = answer.ok ? await answer.json() : [];
  const wanted = new URLSearchParams(location.search).get('question');
  const asked = questions.find((q) => q.slug === wanted);
  const tabs = [asked, ...questions.filter((q) => q !== asked)].filter(Boolean)
    .map(({ query, variables }) => ({ query, variables }));
  const props = { fetcher: ask, defaultEditorToolsVisibility: 'variables', inputValueDeprecation: true, showPersistHeadersSettings: false };
  if (tabs.length > 0) props.defaultTabs = tabs;
  // What was open before is opened again, unless a question is asked for. The
  // first tab's variables only show when they are handed over beside the tabs.
  const open = asked ?? (localStorage.getItem('graphiql:tabState') ? undefined : tabs[0]);
  if (open) Object.assign(props, { query: open.query, variables: open.variables });
  ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, props));
}

start();
