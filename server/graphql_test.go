package server

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// errorCodes reads the codes of an answer's errors.
func errorCodes(t *testing.T, body string) []string {
	t.Helper()
	var a struct {
		Errors []struct{ Extensions map[string]any }
	}
	if err := json.Unmarshal([]byte(body), &a); err != nil {
		t.Fatalf("%v in %s", err, body)
	}
	var codes []string
	for _, e := range a.Errors {
		code, _ := e.Extensions["code"].(string)
		codes = append(codes, code)
	}
	return codes
}

func quote(query string) string {
	b, _ := json.Marshal(map[string]string{"query": query})
	return string(b)
}

// The audits of graphql-http that the usual transport fails, and those that a
// stricter one could break.
func TestGraphQLOverHTTP(t *testing.T) {
	const graphqlResponse = "application/graphql-response+json"
	r := newTestServer(t, nil)
	for _, c := range []struct {
		name    string
		body    string
		headers []string
		status  int
		want    string // of the body, its beginning
		media   string
	}{
		{"572B: a document that does not parse is 200 in plain JSON", quote("{"), []string{"Accept", jsonType}, 200, `{"errors":[`, jsonType},
		{"865D, D586: and 400 without data in the newer type", quote("{"), []string{"Accept", graphqlResponse}, 400, `{"errors":[`, graphqlResponse},
		{"FDE2: an invalid document is 200 in plain JSON", quote("{ nothing }"), nil, 200, `{"errors":[`, jsonType},
		{"51FE, 5E5B: and 400 without data in the newer type", quote("{ nothing }"), []string{"Accept", graphqlResponse}, 400, `{"errors":[`, graphqlResponse},
		{"7B9B: a variable of the wrong type is 200 in plain JSON", `{"query":"query($t:String!){echo(text:$t)}","variables":{"t":[1]}}`, nil, 200, `{"errors":[`, jsonType},
		{"86EE: and 400 in the newer type", `{"query":"query($t:String!){echo(text:$t)}"}`, []string{"Accept", graphqlResponse}, 400, `{"errors":[`, graphqlResponse},
		{"22EB: the newer type is given to who asks for it", quote("{hello}"), []string{"Accept", graphqlResponse}, 200, `{"data":{"hello":"hello"}}`, graphqlResponse},
		{"47DE: anything is plain JSON", quote("{hello}"), []string{"Accept", "*/*"}, 200, `{"data":{"hello":"hello"}}`, jsonType},
		{"80D8: so is nothing", quote("{hello}"), []string{"Accept", ""}, 200, `{"data":{"hello":"hello"}}`, jsonType},
		{"the heavier of two types wins", quote("{hello}"), []string{"Accept", jsonType + ";q=0.5, " + graphqlResponse}, 200, `{"data"`, graphqlResponse},
		{"9ABE: no content type", quote("{hello}"), []string{"Content-Type", ""}, 415, `{"errors":[`, jsonType},
		{"a form is not read", "query={hello}", []string{"Content-Type", "application/x-www-form-urlencoded"}, 415, `{"errors":[`, jsonType},
		{"a multipart form is not read", "--x", []string{"Content-Type", "multipart/form-data; boundary=x"}, 415, `{"errors":[`, jsonType},
		{"another charset is not read", quote("{hello}"), []string{"Content-Type", "application/json; charset=latin-1"}, 415, `{"errors":[`, jsonType},
		{"UTF-8 by name is read", quote("{hello}"), []string{"Content-Type", `application/json; charset="UTF-8"`}, 200, `{"data"`, jsonType},
		{"a compressed body is not read", "\x1f\x8b", []string{"Content-Encoding", "gzip"}, 415, `{"errors":[`, jsonType},
		{"A5BF: no body", "", nil, 400, `{"errors":[`, jsonType},
		{"423L: no query", `{"notquery":1}`, nil, 400, `{"errors":[`, jsonType},
		{"LKJ0: a query that is an object", `{"query":{"a":1}}`, nil, 400, `{"errors":[`, jsonType},
		{"6C00: an operation name that is a number", `{"query":"{hello}","operationName":1}`, nil, 400, `{"errors":[`, jsonType},
		{"3E3A, 4760: variables that are a text", `{"query":"{hello}","variables":"a"}`, nil, 400, `{"errors":[`, jsonType},
		{"58B3: extensions that are a list", `{"query":"{hello}","extensions":[1]}`, nil, 400, `{"errors":[`, jsonType},
		{"0220 to 0222: null is as good as nothing", `{"query":"{hello}","operationName":null,"variables":null,"extensions":null}`, nil, 200, `{"data"`, jsonType},
		{"a list of requests", `[` + quote("{hello}") + `]`, nil, 400, `{"errors":[`, jsonType},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := r.send(t, http.MethodPost, "/graphql", c.body, c.headers...)
			media, _, _ := strings.Cut(got.header.Get("Content-Type"), ";")
			if got.status != c.status || !strings.HasPrefix(got.body, c.want) || media != c.media {
				t.Errorf("got %d %s %s, want %d %s %s", got.status, media, got.body, c.status, c.media, c.want)
			}
			if c.status != 200 && strings.Contains(got.body, `"data"`) {
				t.Errorf("data in an answer that never ran: %s", got.body)
			}
		})
	}
}

func TestGETRefusesMutations(t *testing.T) {
	r := newTestServer(t, nil)
	for _, c := range []struct {
		name, query string
		status      int
		want        string
	}{
		{"a query", url.Values{"query": {"{hello}"}}.Encode(), 200, `{"data":{"hello":"hello"}}`},
		{"with variables", url.Values{"query": {"query Q($t:String){echo(text:$t)}"}, "variables": {`{"t":"é"}`}, "operationName": {"Q"}}.Encode(), 200, `{"data":{"echo":"é"}}`},
		{"a mutation", url.Values{"query": {`mutation{change(text:"a")}`}}.Encode(), 405, `{"errors":[`},
		{"no query", "", 400, `{"errors":[`},
		{"two queries", "query={hello}&query={hello}", 400, `{"errors":[`},
		{"variables that are no object", "query={hello}&variables=[]", 400, `{"errors":[`},
		{"an address that cannot be read", "query=%zz", 400, `{"errors":[`},
		{"a query that is not UTF-8", "query=%ff", 400, `{"errors":[`},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := r.send(t, http.MethodGet, "/graphql?"+c.query, "")
			if got.status != c.status || !strings.HasPrefix(got.body, c.want) {
				t.Errorf("got %d %s, want %d %s", got.status, got.body, c.status, c.want)
			}
			if got.status == 405 && got.header.Get("Allow") != "POST" {
				t.Errorf("Allow is %q", got.header.Get("Allow"))
			}
		})
	}
}

func TestAMalformedBodyIsRefusedAndNotEchoed(t *testing.T) {
	r := newTestServer(t, nil)
	for _, c := range []struct{ name, body string }{
		{"no JSON", "secret=hunter2"},
		{"something after the object", quote("{hello}") + " secret"},
		{"a second object", quote("{hello}") + quote("{hello}")},
		{"a name twice", `{"query":"{hello}","query":"{secret}"}`},
		{"a name twice within", `{"query":"{hello}","variables":{"secret":1,"secret":2}}`},
		{"a byte-order mark", "\ufeff" + quote("{hello}")},
		{"not UTF-8", `{"query":"{hello}","variables":{"secret":"` + "\xff" + `"}}`},
		{"UTF-16", "{\x00\"\x00"},
		{"a control character", `{"query":"{hello}","variables":{"secret":"a\u0000b"}}`},
		{"a control character unescaped", `{"query":"{hello}","variables":{"secret":"a` + "\x01" + `b"}}`},
		{"delete", `{"query":"{hello}","variables":{"secret":"a` + "\x7f" + `b"}}`},
		{"the first half of a pair", `{"query":"{hello}","variables":{"secret":"\ud800x"}}`},
		{"the second half of a pair", `{"query":"{hello}","variables":{"secret":"\udc00"}}`},
		{"the first half at the end", `{"query":"{hello}","variables":{"secret":"\ud800"}}`},
		{"cut short", `{"query":"{hello}`},
		{"a trailing comma", `{"query":"{hello}",}`},
		{"a control character in the query's text", `{"query":"{echo(text:\"secret\\u0007\")}"}`},
		{"half a pair in the query's text", `{"query":"{echo(text:\"secret\\uD800\")}"}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := r.send(t, http.MethodPost, "/graphql", c.body, "Accept", responseType)
			if got.status != 400 || strings.Contains(got.body, "secret") || strings.Contains(got.body, "hunter2") {
				t.Errorf("got %d %s", got.status, got.body)
			}
			if diff := cmp.Diff([]string{"BAD_REQUEST"}, errorCodes(t, got.body)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestATextComesBackAsItWasSent(t *testing.T) {
	r := newTestServer(t, nil)
	for _, text := range []string{"a\tb\nc\r\nd", "😀 é ل", `\ud800 as words`, "\ufffd", strings.Repeat("long ", 10000)} {
		body, err := json.Marshal(map[string]any{"query": "query($t:String){echo(text:$t)}", "variables": map[string]any{"t": text}})
		if err != nil {
			t.Fatal(err)
		}
		got := r.send(t, http.MethodPost, "/graphql", string(body))
		var a struct{ Data struct{ Echo string } }
		if err := json.Unmarshal([]byte(got.body), &a); err != nil || a.Data.Echo != text {
			t.Errorf("%.40q came back as %.40q (%v)", text, a.Data.Echo, err)
		}
	}
	got := r.send(t, http.MethodPost, "/graphql", `{"query":"{echo(text:\"\\uD83D\\uDE00\")}"}`)
	if got.body != `{"data":{"echo":"😀"}}`+"\n" {
		t.Errorf("an escaped pair became %s", got.body)
	}
}

func TestErrorsShowOnlyWhatAClientMayKnow(t *testing.T) {
	r := newTestServer(t, nil)
	for _, c := range []struct{ query, code string }{
		{"{fail}", "NOT_FOUND"},
		{"{leak}", "INTERNAL"},
		{"{boom}", "INTERNAL"},
		{"{nothing}", "BAD_REQUEST"},
		{"{", "BAD_REQUEST"},
	} {
		got := r.send(t, http.MethodPost, "/graphql", quote(c.query), "X-Request-ID", "request-7")
		if diff := cmp.Diff([]string{c.code}, errorCodes(t, got.body)); diff != "" {
			t.Errorf("%s: %s", c.query, diff)
		}
		if !strings.Contains(got.body, `"requestId":"request-7"`) || strings.Contains(got.body, "secret") {
			t.Errorf("%s: %s", c.query, got.body)
		}
	}
	for _, logged := range []string{"secret of the panic", "testserver_test.go", "SQL logic error", `"request_id":"request-7"`} {
		if !strings.Contains(r.log.String(), logged) {
			t.Errorf("the log does not have %q", logged)
		}
	}
}

func TestAStoreThatIsDownIsTheServersFailure(t *testing.T) {
	r := newTestServer(t, nil)
	r.schema.down = true
	for _, accept := range []string{jsonType, responseType} {
		got := r.send(t, http.MethodPost, "/graphql", quote("{hello}"), "Accept", accept)
		if got.status != 503 || !strings.Contains(got.body, "UNAVAILABLE") || !strings.Contains(got.body, "requestId") || strings.Contains(got.body, `"data"`) {
			t.Errorf("%s: %d %s", accept, got.status, got.body)
		}
	}
}

// What was carried out and is too large to be told is null, not absent, and so no
// failure of the request: a mutation has made its change by then.
func TestAnAnswerThatIsTooLargeIsNullAndNotRefused(t *testing.T) {
	r := newTestServer(t, func(c *Config) { c.Limits.ResponseBytes = 10 })
	for _, media := range []string{jsonType, responseType} {
		for _, query := range []string{"{big(bytes:100)}", `mutation{change(text:"x")}`} {
			got := r.send(t, "POST", "/graphql", quote(query), "Accept", media)
			if limit, _, _ := limitOf(t, got.body); got.status != 200 || limit != "responseBytes" || !strings.HasPrefix(got.body, `{"data":null,`) {
				t.Errorf("%s as %s is answered %d %s", query, media, got.status, got.body)
			}
		}
	}
}
