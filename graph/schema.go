// Package graph answers GraphQL: it turns an operation into reads and changes of
// a registry. The types behind the schema stand in graph/model; graph/plan executes
// operations over them.
package graph

import (
	_ "embed"
	"regexp"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"catchment/graph/model"
	"catchment/graph/plan"
	"catchment/graph/sdl"
)

// nouns is the part of the schema that follows from the tables in ecosystem.
//
//go:embed nouns.graphqls
var nouns string

// SchemaText is the whole schema as one text: what people have written, which is
// schema.graphqls at the root of the tree, and what is printed from the tables.
// Arguments that mean the same everywhere are described in both. Comments are for whoever
// reads the files, and are left out, as clients load the whole. Of a text that is no schema
// [NewSchema] tells what is wrong.
func SchemaText(written string) string {
	explained, err := sdl.Explain(written)
	if err != nil {
		explained = written
	}
	return sdl.Join(comments.ReplaceAllString(explained+"\n"+nouns, ""))
}

// comments are lines of the files that are no part of a schema.
var comments = regexp.MustCompile(`(?m)^ *#.*\n`)

// NewSchema gives what executes operations of the schema, given the part of it that
// people have written. Each response needs an [Attach] in front of it, which pins what is read.
func NewSchema(written string) (graphql.ExecutableSchema, error) {
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphqls", Input: SchemaText(written)})
	if err != nil {
		return nil, err
	}
	delete(schema.Directives, "defer") // which gqlparser adds to every schema, and which is not carried out here
	return plan.New(schema, plan.Roots{Query: &query{}, Mutation: &mutation{}, Subscription: subscription{}}, scalars), nil
}

// scalars are read by the model where gqlgen has no reader, or another one.
var scalars = map[string]plan.Reader{
	"Int":      func(v any) (any, error) { return model.ReadInt(v) },
	"Revision": func(v any) (any, error) { return model.ReadRevision(v) },
	"Date":     func(v any) (any, error) { return model.ReadDate(v) },
	"DateTime": func(v any) (any, error) { return graphql.UnmarshalTime(v) },
	"URL":      func(v any) (any, error) { return graphql.UnmarshalString(v) },
	"Fields":   func(v any) (any, error) { return graphql.UnmarshalMap(v) },
	"Value":    func(v any) (any, error) { return v, nil },
}
