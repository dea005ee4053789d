package server

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"catchment/ecosystem"
)

// conditional asks a query by GET as one who has kept the answer with this tag.
func (f *followServer) conditional(t *testing.T, query, kept string, headers ...string) reply {
	t.Helper()
	return f.send(t, http.MethodGet, "/graphql?query="+url.QueryEscape(query), "", append(headers, "If-None-Match", kept)...)
}

func TestAnUnchangedAnswerIsNotSentAgain(t *testing.T) {
	f := newFollowServer(t, nil)
	commitTo(t, f.registry, "First", nil)
	const query = "{datasets{nodes{name}}}"
	first := f.conditional(t, query, "")
	tag := first.header.Get("ETag")
	if first.status != 200 || !strings.HasPrefix(tag, `W/"`) || first.header.Get("Cache-Control") != "no-cache" {
		t.Fatalf("got %d %v", first.status, first.header)
	}
	for _, kept := range []string{tag, strings.TrimPrefix(tag, "W/"), `"other", ` + tag, `"other",` + tag + `,W/"more"`} {
		got := f.conditional(t, query, kept)
		if got.status != http.StatusNotModified || got.body != "" || got.header.Get("ETag") != tag || got.header.Get("Cache-Control") != "no-cache" {
			t.Errorf("who has kept %s is answered %d %s", kept, got.status, got.body)
		}
	}
	if got := f.send(t, http.MethodHead, "/graphql?query="+url.QueryEscape(query), "", "If-None-Match", tag); got.status != http.StatusNotModified {
		t.Errorf("HEAD is answered %d", got.status)
	}
	posted := f.send(t, http.MethodPost, "/graphql", quote(query), "If-None-Match", tag)
	if posted.status != 200 || posted.header.Get("ETag") != tag || posted.body != first.body {
		t.Errorf("POST is answered %d with %v", posted.status, posted.header)
	}
	commitTo(t, f.registry, "Second", nil)
	if got := f.conditional(t, query, tag); got.status != 200 || got.header.Get("ETag") == tag || !strings.Contains(got.body, "Second") {
		t.Errorf("after a change it is answered %d %s", got.status, got.body)
	}
}

// Whatever may make an answer another one makes its tag another one.
func TestATagIsOfAllThatDecidesTheAnswer(t *testing.T) {
	f := newFollowServer(t, nil)
	commitTo(t, f.registry, "First", nil)
	tags := map[string]string{}
	ask := func(name, parameters string, headers ...string) {
		t.Helper()
		got := f.send(t, http.MethodGet, "/graphql?"+parameters, "", headers...)
		tag := got.header.Get("ETag")
		if tag == "" || got.status != 200 || tags[tag] != "" {
			t.Errorf("%s is answered %d with the tag %q, which is also that of %q", name, got.status, tag, tags[tag])
		}
		tags[tag] = name
	}
	document := url.QueryEscape("query A($n:Int=1){datasets(first:$n){nodes{name}}} query B{viewer{name}}")
	ask("an operation", "operationName=A&query="+document)
	ask("the other operation", "operationName=B&query="+document)
	ask("other variables", `operationName=A&variables={"n":2}&query=`+document)
	ask("another reader", "operationName=B&query="+document, "Authorization", "Bearer "+f.editor)
	ask("another document", "query={datasets(first:1){nodes{name}}}")
	ask("another media type", "query={datasets(first:1){nodes{name}}}", "Accept", responseType)
	ask("the past", "query={datasets(first:1,at:1){nodes{name}}}")
	commitTo(t, f.registry, "Second", nil)
	ask("the past again, of which something may be hidden by now", "query={datasets(first:1,at:1){nodes{name}}}")
	again := newTestServer(t, func(c *Config) { *c = f.config })
	f.testServer = again
	ask("another process", "query={datasets(first:1,at:1){nodes{name}}}")
}

func TestAnAnswerOfThePastIsFoundUnchanged(t *testing.T) {
	f := newFollowServer(t, nil)
	commitTo(t, f.registry, "First", nil)
	commitTo(t, f.registry, "Second", nil)
	for _, query := range []string{"{datasets(at:1){nodes{name}}}", `{node(id:"act_01J00000000000000000000000@1"){id}}`, "{revision{head} actors{totalCount}}", "{viewer{name}}", "{__typename}"} {
		tag := f.conditional(t, query, "").header.Get("ETag")
		if got := f.conditional(t, query, tag); got.status != http.StatusNotModified {
			t.Errorf("%s is answered %d", query, got.status)
		}
	}
}

func TestWhatIsReadWithATokenIsKeptByItsReaderAlone(t *testing.T) {
	f := newFollowServer(t, nil)
	commitTo(t, f.registry, "Hidden", ecosystem.Fields{"visibility": "team"})
	const query = "{datasets{nodes{name}}}"
	public := f.conditional(t, query, "")
	got := f.conditional(t, query, public.header.Get("ETag"), "Authorization", "Bearer "+f.editor)
	if got.status != 200 || !strings.Contains(got.body, "Hidden") || got.header.Get("Cache-Control") != "private, no-cache" {
		t.Errorf("the editor is answered %d %s with %v", got.status, got.body, got.header)
	}
	if vary := strings.Join(got.header.Values("Vary"), ", "); !strings.Contains(vary, "Authorization") || !strings.Contains(vary, "Accept,") {
		t.Errorf("Vary is %s", vary)
	}
	if again := f.conditional(t, query, got.header.Get("ETag"), "Authorization", "Bearer "+f.editor); again.status != http.StatusNotModified || again.header.Get("Cache-Control") != "private, no-cache" {
		t.Errorf("again the editor is answered %d with %v", again.status, again.header)
	}
	if stolen := f.conditional(t, query, got.header.Get("ETag")); stolen.status != 200 || strings.Contains(stolen.body, "Hidden") {
		t.Errorf("with the editor's tag the public is answered %d %s", stolen.status, stolen.body)
	}
}

func TestWhatMayBeOtherNextTimeHasNoTag(t *testing.T) {
	f := newFollowServer(t, nil)
	for name, got := range map[string]reply{
		"an error":            f.conditional(t, `{datasets(after:"nonsense"){nodes{name}}}`, ""),
		"an error and data":   f.conditional(t, `{viewer{name} datasets(after:"nonsense"){nodes{name}}}`, ""),
		"a revision to come":  f.conditional(t, `{datasets(at:99){nodes{name}}}`, ""),
		"what is not a query": f.send(t, http.MethodPost, "/graphql", quote(`mutation{createActor(input:{name:"A"}){commit{revision}}}`), "Authorization", "Bearer "+f.editor),
		"a bad token":         f.conditional(t, "{viewer{name}}", "", "Authorization", "Bearer nonsense"),
	} {
		if got.header.Get("ETag") != "" || got.header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s has %v with %s", name, got.header, got.body)
		}
	}
}

func TestTheSchemaIsNotSentAgain(t *testing.T) {
	r := newTestServer(t, nil)
	for _, target := range []string{"/schema.graphqls", "/graphiql/questions.json"} {
		tag := r.send(t, "GET", target, "").header.Get("ETag")
		if got := r.send(t, "GET", target, "", "If-None-Match", tag, "Accept-Encoding", "br"); tag == "" || got.status != http.StatusNotModified || got.body != "" {
			t.Errorf("%s with %q is answered %d", target, tag, got.status)
		}
	}
}

// Variables that differ in anything make another tag; the order of their names does not.
func TestVariablesThatDifferAreSpelledApart(t *testing.T) {
	spelled := map[string]any{}
	for _, variables := range []string{
		`{}`, `{"a":null}`, `{"a":"1"}`, `{"a":1}`, `{"a":1.5}`, `{"a":true}`, `{"a":[]}`, `{"a":[1]}`, `{"a":["1"]}`, `{"a":["a","b"]}`, `{"a":["ab"]}`,
		`{"a":[["a"],"b"]}`, `{"a":[["a","b"]]}`, `{"a":{}}`, `{"a":{"b":"c"}}`, `{"a":{"b":"c","d":"e"}}`, `{"a":{"b":"c"},"d":"e"}`, `{"b":"1"}`, `{"a":"j1"}`,
	} {
		object, err := decodeObject([]byte(variables), 100)
		if err != nil {
			t.Fatal(err)
		}
		got, err := appendVariable(nil, object)
		if other := spelled[string(got)]; err != nil || other != nil {
			t.Errorf("%s is spelled as %v, %v", variables, other, err)
		}
		spelled[string(got)] = variables
		if again, _ := appendVariable(nil, object); string(again) != string(got) {
			t.Errorf("%s is spelled in two ways", variables)
		}
	}
}
