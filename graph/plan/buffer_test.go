package plan_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"catchment/graph/plan"
)

// Long answers are written into the memory of those that were sent; who still reads one
// must not see another.
func TestALongAnswerIsNoOthersWhileItIsRead(t *testing.T) {
	e := newExecutor(t)
	e.SetQueryCache(graphql.MapCache[*ast.QueryDocument]{})
	const query = `query($text: String!) { echo(text: $text, times: 1000) }`
	ask := func(kept *plan.Kept, text string) []byte {
		ctx := graphql.StartOperationTrace(t.Context())
		op, errs := e.CreateOperationContext(ctx, &graphql.RawParams{Query: query, Variables: map[string]any{"text": text}})
		if len(errs) > 0 {
			t.Error(errs)
			return nil
		}
		kept.Of(op)
		respond, ctx := e.DispatchOperation(ctx, op)
		return respond(ctx).Data
	}
	var kept plan.Kept
	ask(&kept, "first") // so that the document is in the cache before many ask for it
	var asking sync.WaitGroup
	for _, letter := range []string{"a", "b", "c", "d"} {
		asking.Go(func() {
			text := strings.Repeat(letter, 100)
			want := `{"echo":"` + strings.Repeat(text, 1000) + ` [null,null]"}`
			for range 50 {
				got := ask(&kept, text)
				if string(got) != want {
					t.Errorf("who asks for %s is answered %.40s… of %d bytes", letter, got, len(got))
				}
				plan.Release(got)
			}
		})
	}
	asking.Wait()
}
