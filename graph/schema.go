// Package graph answers GraphQL: it turns an operation into reads and changes of
// a registry. The types behind the schema stand in graph/model; what is generated
// stands in graph/exec.
package graph

import (
	"github.com/99designs/gqlgen/graphql"

	"catchment/graph/exec"
)

// NewSchema gives what executes operations. Each response needs an [Attach] in
// front of it, which pins what is read.
func NewSchema() graphql.ExecutableSchema {
	return exec.NewExecutableSchema(exec.Config{Resolvers: root{}})
}

type root struct{}

// Query answers what reads.
func (root) Query() exec.QueryResolver { return query{} }

// Mutation answers what changes.
func (root) Mutation() exec.MutationResolver { return mutation{} }

// Subscription answers what is followed.
func (root) Subscription() exec.SubscriptionResolver { return subscription{} }
