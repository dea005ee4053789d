package server

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"
)

// nested asks for things within each other, so deep.
func nested(field string, depth int, leaf string) string {
	return strings.Repeat(field+"{", depth-1) + leaf + strings.Repeat("}", depth-1)
}

// fragmentBomb makes fragments of which each spreads the one before it twice.
func fragmentBomb(size int) string {
	var b strings.Builder
	b.WriteString("{thing{...F" + fmt.Sprint(size) + "}} fragment F0 on Thing{name}")
	for i := 1; i <= size; i++ {
		fmt.Fprintf(&b, " fragment F%d on Thing{...F%d ...F%d}", i, i-1, i-1)
	}
	return b.String()
}

func numbered(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format+" ", i)
	}
	return b.String()
}

// One case for each limit: what is just within it passes, what is just over it
// is refused, at once, with the limit's name.
func TestLimits(t *testing.T) {
	const introspection = "__schema{types{fields{type{"
	r := newTestServer(t, nil)
	for _, c := range []struct {
		limit        string
		maximum      int
		within, over string // queries
	}{
		{"tokens", 4000, strings.Repeat("#\n", 3997) + "{hello}", strings.Repeat("#\n", 3998) + "{hello}"}, // a comment is one, too
		{"fields", 500, "{thing{" + strings.Repeat("name ", 499) + "}}", "{thing{" + strings.Repeat("name ", 500) + "}}"},
		{"fragments", 50, spreading(50), spreading(51)},
		{"operations", 20, numbered(20, "query Q%d{hello}"), numbered(21, "query Q%d{hello}")},
		{"expandedFields", 2000, fragmentBomb(8), fragmentBomb(10)},
		{"depth", 12, "{" + nested("thing", 2, nested("next", 11, "name")) + "}", "{" + nested("thing", 2, nested("next", 12, "name")) + "}"},
		{"introspectionDepth", 15, "{" + introspection + nested("ofType", 11, "name") + "}}}}}", "{" + introspection + nested("ofType", 12, "name") + "}}}}}"},
		{"rootFields", 20, "{" + numbered(20, "a%d:hello") + "}", "{" + numbered(21, "a%d:hello") + "}"},
		{"aliases", 30, "{thing{" + numbered(30, "a%d:name") + "}}", "{thing{" + numbered(31, "a%d:name") + "}}"},
		{"introspectionAliases", 5, "{__schema{" + numbered(5, "a%d:description") + "}}", "{__schema{" + numbered(6, "a%d:description") + "}}"},
		{"introspectionRoots", 5, "{" + strings.Repeat(`__type(name:"Thing"){name} `, 5) + "}", "{" + strings.Repeat(`__type(name:"Thing"){name} `, 6) + "}"},
		{"schemaRoots", 1, "{__schema{description}}", "{__schema{description} __schema{description}}"},
		{"directives", 50, "{thing{" + strings.Repeat("name @skip(if:false) ", 50) + "}}", "{thing{" + strings.Repeat("name @skip(if:false) ", 51) + "}}"},
		{"pageSize", 100, "{things(first:100){nodes{name}}}", "{things(first:101){nodes{name}}}"},
		{"responseBytes", 16 << 20, fmt.Sprintf("{big(bytes:%d)}", 16<<20-100), fmt.Sprintf("{big(bytes:%d)}", 16<<20)},
	} {
		t.Run(c.limit, func(t *testing.T) {
			passed := r.send(t, http.MethodPost, "/graphql", operationNamed(c.within))
			if passed.status != 200 || strings.Contains(passed.body, `"errors"`) {
				t.Errorf("within the limit: %d %.300s", passed.status, passed.body)
			}
			refused := r.send(t, http.MethodPost, "/graphql", operationNamed(c.over), "Accept", responseType)
			limit, maximum, actual := limitOf(t, refused.body)
			if limit != c.limit || maximum != c.maximum || actual <= maximum ||
				strings.Contains(refused.body, `"data"`) != (c.limit == "responseBytes") { // what is too large has been carried out
				t.Errorf("over the limit: %s %d %d, want %s %d: %.300s", limit, maximum, actual, c.limit, c.maximum, refused.body)
			}
			if want := fmt.Sprintf("; the limit %s is %s.", c.limit, grouped(c.maximum)); !strings.Contains(refused.body, want) || !strings.Contains(refused.body, `"hint":"`) {
				t.Errorf("it does not say %q and what to do: %.300s", want, refused.body)
			}
			if refused.took > time.Second && !raced {
				t.Errorf("it took %v to refuse", refused.took)
			}
		})
	}
}

// spreading uses so many fragments, each once.
func spreading(n int) string {
	return "{thing{" + numbered(n, "...F%d") + "}} " + numbered(n, "fragment F%d on Thing{name}")
}

// operationNamed sends a document; of several operations, the first is run.
func operationNamed(query string) string {
	request := map[string]string{"query": query}
	if strings.HasPrefix(query, "query Q0") {
		request["operationName"] = "Q0"
	}
	b, _ := json.Marshal(request)
	return string(b)
}

func limitOf(t *testing.T, body string) (limit string, maximum, actual int) {
	t.Helper()
	var a struct {
		Errors []struct {
			Extensions struct {
				Code, Limit, RequestID string
				Maximum, Actual        int
			}
		}
	}
	if err := json.Unmarshal([]byte(body), &a); err != nil || len(a.Errors) != 1 {
		t.Fatalf("%v in %.300s", err, body)
	}
	e := a.Errors[0].Extensions
	if e.Code != "LIMIT_EXCEEDED" || e.RequestID == "" {
		t.Errorf("code %q, request id %q", e.Code, e.RequestID)
	}
	return e.Limit, e.Maximum, e.Actual
}

func TestABodyOverTheLimitIsRefusedWith413(t *testing.T) {
	r := newTestServer(t, nil)
	const start, end = `{"query":"{hello}","extensions":{"x":"`, `"}}`
	fill := func(size int) string { return start + strings.Repeat("x", size-len(start)-len(end)) + end }
	if got := r.send(t, http.MethodPost, "/graphql", fill(1<<20)); got.status != 200 {
		t.Errorf("a mebibyte: %d %.200s", got.status, got.body)
	}
	got := r.send(t, http.MethodPost, "/graphql", fill(1<<20+1))
	limit, maximum, actual := limitOf(t, got.body)
	if got.status != 413 || limit != "bodyBytes" || maximum != 1<<20 || actual != 1<<20+1 {
		t.Errorf("one byte more: %d %.300s", got.status, got.body)
	}
}

func TestVariablesWithinEachOtherHaveALimit(t *testing.T) {
	r := newTestServer(t, nil)
	body := func(depth int) string { // the request is one object, its variables another
		return `{"query":"{hello}","variables":{"x":` + strings.Repeat("[", depth-2) + strings.Repeat("]", depth-2) + `}}`
	}
	if got := r.send(t, http.MethodPost, "/graphql", body(64)); got.status != 200 {
		t.Errorf("64 deep: %d %s", got.status, got.body)
	}
	got := r.send(t, http.MethodPost, "/graphql", body(65))
	if limit, _, _ := limitOf(t, got.body); got.status != 400 || limit != "jsonDepth" {
		t.Errorf("65 deep: %d %s", got.status, got.body)
	}
}

func TestTheDeadlineEndsWhatTakesTooLong(t *testing.T) {
	r := newTestServer(t, func(c *Config) { c.Limits.Deadline = 50 * time.Millisecond })
	got := r.send(t, http.MethodPost, "/graphql", quote("{slow}"))
	if got.status != 503 || !strings.Contains(got.body, `"code":"TIMEOUT"`) || !strings.Contains(got.body, `"maximum":50`) {
		t.Errorf("got %d %s", got.status, got.body)
	}
	if got.took > 5*time.Second {
		t.Errorf("it took %v", got.took)
	}
}

func TestAMutationMayTakeLongerThanAQuestion(t *testing.T) {
	r := newTestServer(t, func(c *Config) { c.Limits.Deadline = time.Nanosecond })
	if got := r.send(t, http.MethodPost, "/graphql", quote("{hello}")); !strings.Contains(got.body, `"code":"TIMEOUT"`) {
		t.Errorf("a question: %d %s", got.status, got.body)
	}
	if got := r.send(t, http.MethodPost, "/graphql", quote(`mutation{change(text:"x")}`)); got.status != 200 {
		t.Errorf("a mutation: %d %s", got.status, got.body)
	}
	r = newTestServer(t, func(c *Config) { c.Limits.LongDeadline = time.Nanosecond })
	if got := r.send(t, http.MethodPost, "/graphql", quote(`mutation{change(text:"x")}`)); !strings.Contains(got.body, `"code":"TIMEOUT"`) {
		t.Errorf("a mutation that takes too long: %d %s", got.status, got.body)
	}
}

func TestErrorsAreGivenUpToALimit(t *testing.T) {
	r := newTestServer(t, nil)
	for _, c := range []struct {
		name, query   string
		given, omited int
	}{
		{"invalid fields", "{thing{" + numbered(25, "no%d") + "}}", 20, 5},
		{"failing fields", "{hello " + numbered(19, "a%d:fail") + "}", 19, 0},
	} {
		got := r.send(t, http.MethodPost, "/graphql", quote(c.query))
		var a struct {
			Errors     []any
			Extensions struct{ ErrorsOmitted int }
		}
		if err := json.Unmarshal([]byte(got.body), &a); err != nil {
			t.Fatal(err)
		}
		if len(a.Errors) != c.given || a.Extensions.ErrorsOmitted != c.omited {
			t.Errorf("%s: %d errors and %d more", c.name, len(a.Errors), a.Extensions.ErrorsOmitted)
		}
	}
}

// What was measured to take an unguarded server seconds to minutes.
func TestAbuseIsRefusedAtOnce(t *testing.T) {
	r := newTestServer(t, nil)
	circle := "{thing{...F0}} " + numbered(999, "fragment F%d on Thing{name}")
	for _, c := range []struct{ name, query, limit string }{
		{"ten thousand times one field", "{" + strings.Repeat("hello ", 10_000) + "}", "tokens"},
		{"two thousand times one field", "{" + strings.Repeat("hello ", 2_000) + "}", "fields"},
		{"a hundred thousand unknown directives", "{hello" + strings.Repeat(" @a", 100_000) + "}", "tokens"},
		{"a thousand fragments", circle, "tokens"},
		{"a bomb of 2 to the power of 40", fragmentBomb(40), "expandedFields"},
		{"five million things", "{things(first:5000000){nodes{name}}}", "pageSize"},
		{"a product that would overflow", "{" + nested("things(first:100){nodes", 10, "name") + strings.Repeat("}", 9) + "}", "depth"},
		{"the last of many", "{things(last:101){nodes{name}}}", "pageSize"},
		{"too many ids", `{nodes(ids:[` + strings.Repeat(`"a",`, 101) + `]){name}}`, "pageSize"},
		{"a million open braces", strings.Repeat("{a", 100_000), "tokens"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := r.send(t, http.MethodPost, "/graphql", quote(c.query))
			if limit, _, _ := limitOf(t, got.body); limit != c.limit {
				t.Errorf("refused by %s, want %s: %.300s", limit, c.limit, got.body)
			}
			if got.took > 500*time.Millisecond {
				t.Errorf("it took %v to refuse", got.took)
			}
		})
	}
}

func TestThePageSizeIsFoundInVariablesToo(t *testing.T) {
	r := newTestServer(t, nil)
	const query = "query($n:Int){things(first:$n){nodes{name}}}"
	for n, over := range map[int]bool{100: false, 101: true, 2_000_000_000: true} {
		body, _ := json.Marshal(map[string]any{"query": query, "variables": map[string]any{"n": n}})
		got := r.send(t, http.MethodPost, "/graphql", string(body))
		if strings.Contains(got.body, `"limit":"pageSize"`) != over {
			t.Errorf("first: %d gave %s", n, got.body)
		}
	}
}

func TestAPageThatIsTooLargeIsToldByItsArgument(t *testing.T) {
	r := newTestServer(t, nil)
	ids := `"a"` + strings.Repeat(`,"a"`, 1199)
	for _, c := range []struct{ query, says, hint string }{
		{"{things(first:5000000){nodes{name}}}", "The argument first of things asks for 5,000,000 things at once; the limit pageSize is 100.", "after: the endCursor"},
		{"{things(first:3,last:101){nodes{name}}}", "The argument last of things asks for 101 things at once; the limit pageSize is 100.", "before: the startCursor"},
		{"{nodes(ids:[" + ids + "]){name}}", "The argument ids of nodes asks for 1,200 things at once; the limit pageSize is 100.", "several requests"},
	} {
		got := r.send(t, http.MethodPost, "/graphql", quote(c.query))
		var a struct {
			Errors []struct {
				Message    string
				Extensions struct{ Hint string }
			}
		}
		if err := json.Unmarshal([]byte(got.body), &a); err != nil || len(a.Errors) != 1 || a.Errors[0].Message != c.says || !strings.Contains(a.Errors[0].Extensions.Hint, c.hint) {
			t.Errorf("%.60s gave %v %.400s", c.query, err, got.body)
		}
	}
}

func TestACircleOfFragmentsIsExplainedByValidation(t *testing.T) {
	r := newTestServer(t, nil)
	got := r.send(t, http.MethodPost, "/graphql", quote("{thing{...A}} fragment A on Thing{...B} fragment B on Thing{...A}"))
	if !strings.Contains(got.body, "Cannot spread fragment") {
		t.Error(got.body)
	}
}

func TestTheLimitsHoldForEachOperationWhicheverIsRun(t *testing.T) {
	r := newTestServer(t, nil)
	deep := "query Deep{" + nested("thing", 2, nested("next", 12, "name")) + "} query Q{hello}"
	body, _ := json.Marshal(map[string]string{"query": deep, "operationName": "Q"})
	for range 2 { // and again when the document might be remembered
		got := r.send(t, http.MethodPost, "/graphql", string(body))
		if limit, _, _ := limitOf(t, got.body); limit != "depth" {
			t.Error(got.body)
		}
	}
}

func TestTheDocumentCacheKeepsToItsBudget(t *testing.T) {
	d := newDocumentCache(200_000)
	for i := range 1000 {
		d.add(fmt.Sprintf("{a%d}%s", i, strings.Repeat(" ", i)), &document{})
		if d.used > d.budget {
			t.Fatalf("%d bytes of %d after %d", d.used, d.budget, i)
		}
	}
	d.add(strings.Repeat("x", 100_000), &document{})
	if d.get(strings.Repeat("x", 100_000)) != nil {
		t.Error("a document that would push all others out was kept")
	}
	d.add("{a}", &document{})
	if d.get("{a}") == nil {
		t.Error("a small document was not kept")
	}
	if n := d.recent.Len(); n != len(d.byHash) || n != len(d.byText) || n == 0 {
		t.Errorf("%d in the list, %d by hash, %d by text", n, len(d.byHash), len(d.byText))
	}
}
