package graph_test

import (
	"context"
	"strings"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"catchment/ecosystem"
)

// documents keeps what was parsed, as the server does.
type documents struct{ byText sync.Map }

func (d *documents) Get(_ context.Context, text string) (*ast.QueryDocument, bool) {
	found, ok := d.byText.Load(text)
	if !ok {
		return nil, false
	}
	return found.(*ast.QueryDocument), true
}

func (d *documents) Add(_ context.Context, text string, parsed *ast.QueryDocument) {
	d.byText.Store(text, parsed)
}

// Plans are kept beside their documents and shared by all who ask: whatever many ask at
// once is answered to each as to one alone. The race detector watches it.
func TestWhatManyAskAtOnceIsAnsweredAsToOneAlone(t *testing.T) {
	w := skills(t)
	w.exec.SetQueryCache(&documents{})
	const many = 8
	for _, params := range []graphql.RawParams{
		{Query: `{ actors { totalCount nodes { id name state keys { scheme value } datasets { edges { node { __typename name } } } } } }`},
		{Query: `query($words: String!, $more: Boolean = true) { search(query: $words) { nodes { __typename name ... on Dataset @include(if: $more) { spectrum stewards { nodes { name } } } } } }`, Variables: map[string]any{"words": "courses"}},
		{Query: `{ map { nodes { thing } } trace(of: "slug:agency") { __typename } }`},
		{Query: `{ model { kinds { kind fields { name } } } }`},
	} {
		alone := string(w.dispatch(ecosystem.Principal{}, params))
		if strings.Contains(alone, `"errors"`) {
			t.Fatal(params.Query, alone)
		}
		answers := make([]string, many)
		var asking sync.WaitGroup
		for i := range many {
			asking.Go(func() { answers[i] = string(w.dispatch(ecosystem.Principal{}, params)) })
		}
		asking.Wait()
		for _, answer := range answers {
			if answer != alone {
				t.Errorf("%s was answered\n%.300s\nand alone\n%.300s", params.Query, answer, alone)
			}
		}
	}
}
