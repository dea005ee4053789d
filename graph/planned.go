package graph

import (
	"github.com/99designs/gqlgen/graphql"

	"catchment/graph/exec"
	"catchment/graph/model"
	"catchment/graph/plan"
)

// NewPlanned is NewSchema with plans in place of the generated executor.
func NewPlanned() graphql.ExecutableSchema {
	return plan.New(exec.NewExecutableSchema(exec.Config{}).Schema(), plan.Roots{Query: query{}, Mutation: mutation{}, Subscription: subscription{}},
		map[string]plan.Reader{
			"Int":      func(v any) (any, error) { return model.UnmarshalInt(v) },
			"Revision": func(v any) (any, error) { return model.UnmarshalRevision(v) },
			"Date":     func(v any) (any, error) { return model.UnmarshalDate(v) },
			"DateTime": func(v any) (any, error) { return graphql.UnmarshalTime(v) },
			"URL":      func(v any) (any, error) { return graphql.UnmarshalString(v) },
			"Fields":   func(v any) (any, error) { return graphql.UnmarshalMap(v) },
			"Value":    func(v any) (any, error) { return v, nil },
		})
}
