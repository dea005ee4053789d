package server

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"
)

// persisted is a request that names its query by hash, with or without the text.
func persisted(t *testing.T, hashed, text string) string {
	t.Helper()
	sum := sha256.Sum256([]byte(hashed))
	request := map[string]any{"extensions": map[string]any{
		"persistedQuery": map[string]any{"version": 1, "sha256Hash": hex.EncodeToString(sum[:])},
	}}
	if text != "" {
		request["query"] = text
	}
	body, err := json.Marshal(request)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

// asURL is the same request as the address of a GET.
func asURL(t *testing.T, body string) string {
	t.Helper()
	var members map[string]any
	if err := json.Unmarshal([]byte(body), &members); err != nil {
		t.Fatal(err)
	}
	values := url.Values{}
	for name, v := range members {
		text, ok := v.(string)
		if !ok {
			object, _ := json.Marshal(v)
			text = string(object)
		}
		values.Set(name, text)
	}
	return "/graphql?" + values.Encode()
}

func TestAQueryIsAskedByItsHash(t *testing.T) {
	const query = "{hello}"
	for _, method := range []string{http.MethodPost, http.MethodGet} {
		t.Run(method, func(t *testing.T) {
			r := newTestServer(t, nil)
			ask := func(body string) reply {
				if method == http.MethodGet {
					return r.send(t, method, asURL(t, body), "")
				}
				return r.send(t, method, "/graphql", body)
			}
			unknown := ask(persisted(t, query, ""))
			if unknown.status != 200 || !strings.HasPrefix(unknown.body, `{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND",`) {
				t.Errorf("what is not known is answered %d %s", unknown.status, unknown.body)
			}
			for _, body := range []string{persisted(t, query, query), persisted(t, query, "")} {
				if got := ask(body); got.status != 200 || got.body != `{"data":{"hello":"hello"}}`+"\n" {
					t.Errorf("%s is answered %d %s", body, got.status, got.body)
				}
			}
		})
	}
}

func TestAQueryThatWasAskedWithoutAHashIsKnownByItsHash(t *testing.T) {
	r := newTestServer(t, nil)
	r.send(t, http.MethodPost, "/graphql", quote("{ hello }"))
	if got := r.send(t, http.MethodPost, "/graphql", persisted(t, "{ hello }", "")); got.body != `{"data":{"hello":"hello"}}`+"\n" {
		t.Errorf("got %s", got.body)
	}
}

func TestAMutationIsAskedByItsHashWithPostAlone(t *testing.T) {
	const change = `mutation{change(text:"a")}`
	r := newTestServer(t, nil)
	r.send(t, http.MethodPost, "/graphql", persisted(t, change, change))
	if got := r.send(t, http.MethodPost, "/graphql", persisted(t, change, "")); got.body != `{"data":{"change":"done"}}`+"\n" {
		t.Errorf("with POST it is answered %s", got.body)
	}
	if got := r.send(t, http.MethodGet, asURL(t, persisted(t, change, "")), ""); got.status != http.StatusMethodNotAllowed {
		t.Errorf("with GET it is answered %d %s", got.status, got.body)
	}
}

func TestAHashOfAnotherQueryPlantsNothing(t *testing.T) {
	r := newTestServer(t, nil)
	if got := r.send(t, http.MethodPost, "/graphql", persisted(t, "{hello}", "{boom}")); got.status != 400 || !strings.Contains(got.body, "is not that of the query") {
		t.Errorf("another's hash is answered %d %s", got.status, got.body)
	}
	for _, query := range []string{"{nothing}", "{" + strings.Repeat("hello ", 600) + "}"} {
		r.send(t, http.MethodPost, "/graphql", persisted(t, query, query)) // refused, so not kept
	}
	for _, query := range []string{"{hello}", "{nothing}", "{" + strings.Repeat("hello ", 600) + "}"} {
		if got := r.send(t, http.MethodPost, "/graphql", persisted(t, query, "")); !strings.Contains(got.body, "PersistedQueryNotFound") {
			t.Errorf("%.20s was refused, yet it is known: %s", query, got.body)
		}
	}
}

func TestAPersistedQueryThatCannotBeReadIsRefused(t *testing.T) {
	r := newTestServer(t, nil)
	for _, given := range []string{`"text"`, `{}`, `{"version":2,"sha256Hash":"` + strings.Repeat("a", 64) + `"}`, `{"version":1}`, `{"version":1,"sha256Hash":"abc"}`, `{"version":1,"sha256Hash":"` + strings.Repeat("g", 64) + `"}`} {
		got := r.send(t, http.MethodPost, "/graphql", `{"query":"{hello}","extensions":{"persistedQuery":`+given+`}}`)
		if got.status != 400 || !strings.Contains(got.body, "The extension persistedQuery cannot be read.") {
			t.Errorf("%s is answered %d %s", given, got.status, got.body)
		}
	}
	if got := r.send(t, http.MethodPost, "/graphql", `{"query":"{hello}","extensions":{"persistedQuery":null}}`); got.status != 200 {
		t.Errorf("null is not as good as absent: %d %s", got.status, got.body)
	}
}
