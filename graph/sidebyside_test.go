package graph_test

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"flag"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"regexp"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"

	"catchment/ecosystem"
	"catchment/graph"
	"catchment/store/storetest"
)

var (
	operations = flag.Int("operations", 2000, "how many random operations both executors answer")
	seed       = flag.Uint64("seed", 1, "where the random operations begin")
)

// failing fails some of what it is asked, by what it is asked for alone, so that the
// same question fails for everybody.
type failing struct{ ecosystem.Store }

func (s failing) At(rev ecosystem.Revision, lens ecosystem.Lens) ecosystem.Reader {
	return failingReader{s.Store.At(rev, lens)}
}

type failingReader struct{ ecosystem.Reader }

func fails(of any) error {
	h := fnv.New32()
	fmt.Fprint(h, of)
	switch h.Sum32() % 40 {
	case 0:
		return &ecosystem.Error{Code: ecosystem.Unavailable, Message: "Not now."}
	case 1:
		return fmt.Errorf("a secret")
	case 2:
		panic("a fault")
	}
	return nil
}

func (r failingReader) Claims(ctx context.Context, of []ecosystem.ID) (map[ecosystem.ID][]ecosystem.Claim, error) {
	if err := fails(of); err != nil {
		return nil, err
	}
	return r.Reader.Claims(ctx, of)
}

func (r failingReader) Count(ctx context.Context, q ecosystem.Query, limit int) (ecosystem.Count, error) {
	if err := fails([]any{q.Kinds, q.Search}); err != nil {
		return ecosystem.Count{}, err
	}
	return r.Reader.Count(ctx, q, limit)
}

var madeID = regexp.MustCompile(`[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}`)

var cursor = regexp.MustCompile(`eyJ[A-Za-z0-9_-]+`)

// anonymous puts numbers for ids that a response made by itself, in their order.
func anonymous(text string, known map[string]bool) string {
	made := map[string]string{}
	text = cursor.ReplaceAllStringFunc(text, func(c string) string {
		if plain, err := base64.RawURLEncoding.DecodeString(c); err == nil {
			return string(plain)
		}
		return c
	})
	return madeID.ReplaceAllStringFunc(text, func(id string) string {
		if known[id] {
			return id
		}
		if made[id] == "" {
			made[id] = fmt.Sprintf("id%d", len(made))
		}
		return made[id]
	})
}

func TestBothExecutorsAnswerAlike(t *testing.T) {
	pair := [2]*world{denseOn(t, failing{storetest.NewModel()}), denseOn(t, failing{storetest.NewModel()})}
	schema := graph.NewSchema().Schema()
	known := map[string]bool{}
	for _, id := range pair[0].allIDs() {
		known[id] = true
	}
	valid, withErrors, withData, roots := 0, 0, 0, map[string]bool{}
	for n := *seed; valid < *operations; n++ {
		a := &operationAuthor{Rand: rand.New(rand.NewPCG(n, 7)), schema: schema, ids: pair[0].allIDs(), head: 3}
		root := schema.Query
		if a.chance(15) {
			root = schema.Mutation
		}
		text, variables := a.write(root)
		if _, errs := gqlparser.LoadQuery(schema, text); errs != nil {
			continue
		}
		valid++
		who := ecosystem.Principal{}
		if a.chance(50) {
			who = editor
		}
		var answers [2]string
		for i, by := range []string{"exec", "plan"} {
			w := pair[i]
			exec := w.exec
			if by == "plan" {
				exec = w.planned
			}
			body, _ := json.Marshal(variables)
			var vars map[string]any
			_ = json.Unmarshal(body, &vars)
			response, _ := w.dispatch(exec, who, graphql.RawParams{Query: text, Variables: vars})
			answers[i] = anonymous(sortedErrors(t, response), known)
		}
		if answers[0] != answers[1] {
			t.Errorf("seed %d\n%s\n%v\nis answered by the generated executor\n%s\nand as planned\n%s", n, text, variables, answers[0], answers[1])
			if t.Failed() && *operations < 100000 {
				break
			}
		}
		var r struct {
			Data   map[string]json.RawMessage
			Errors []any
		}
		first, _, _ := cutLine(answers[0])
		_ = json.Unmarshal([]byte(first), &r.Data)
		if r.Data != nil {
			withData++
		}
		if !regexp.MustCompile(`(?m)^\[\]$`).MatchString(answers[0]) {
			withErrors++
		}
		for _, m := range regexp.MustCompile(`(?:^|[{ ])f\d+: (\w+)`).FindAllStringSubmatch(text, 1) {
			roots[m[1]] = true
		}
	}
	t.Logf("%d operations, %d with data, %d with errors, %d root fields first", valid, withData, withErrors, len(roots))
}

func cutLine(s string) (string, string, bool) {
	for i := range s {
		if s[i] == '\n' {
			return s[:i], s[i+1:], true
		}
	}
	return s, "", false
}
