// Package plan executes GraphQL operations. It is one [graphql.ExecutableSchema] for
// gqlgen's runtime, which parses, validates, presents errors and extends as before.
//
// An operation becomes a plan: the fields of each selection are collected once for all
// objects that stand at the same place of the response, their arguments are coerced
// once, and how each is read is looked up once. A document that is asked again has its
// plan kept with it. What is read is written as JSON straight into the answer:
//
//	schema.go        the schema, and what answers one operation
//	selection.go     the plan: which fields a place asks of a type, collected once
//	coerce.go        arguments become Go values
//	binding.go       what answers a field: a member of a Go type, a method, or a table
//	execute.go       the walk: objects, lists, null that spreads, errors with their paths
//	call.go          what a method is told of the field that it answers
//	recurring.go     lists whose items are written as they were before
//	write.go         scalars and words of enumerations as JSON
//	introspection.go the schema's answers about itself
//
// Types of the schema and types of Go find each other by name: an object of the type
// Actor is answered by a Go type called Actor wherever an interface stands, and by
// whatever Go type the method above it gives where an object does. A field is a method
// or an exported member of its name, capitals aside. Objects that have a table
// ([Tabled]) are answered by that.
package plan

import (
	"context"
	"reflect"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Roots answer the fields of the three root types: each field is a method of its name.
type Roots struct{ Query, Mutation, Subscription any }

// Reader reads a scalar of an argument, as it came in the document or the
// variables, and tells what is wrong with it.
type Reader func(v any) (any, error)

// Schema executes operations.
type Schema struct {
	schema     *ast.Schema
	roots      map[ast.Operation]reflect.Value
	readers    map[string]Reader
	implements map[string][]string // by object: itself and its interfaces

	bindings sync.Map // of answerer, by bindingKey: a Go type is looked through once
	words    sync.Map // of map[string][]byte, by the name of an enumeration
}

// New binds a schema to what answers it. The readers are those of scalars that the
// schema declares or reads otherwise than gqlgen; the others are gqlgen's.
func New(schema *ast.Schema, roots Roots, readers map[string]Reader) *Schema {
	s := &Schema{schema: schema, readers: readers, implements: map[string][]string{}, roots: map[ast.Operation]reflect.Value{
		ast.Query: reflect.ValueOf(roots.Query), ast.Mutation: reflect.ValueOf(roots.Mutation), ast.Subscription: reflect.ValueOf(roots.Subscription),
	}}
	for name, d := range schema.Types {
		if d.Kind == ast.Object {
			s.implements[name] = append([]string{name}, d.Interfaces...)
		}
	}
	return s
}

// Schema is the schema that operations are held against.
func (s *Schema) Schema() *ast.Schema { return s.schema }

// Complexity says nothing of its own: what an operation costs is counted elsewhere.
func (s *Schema) Complexity(context.Context, string, string, int, map[string]any) (int, bool) {
	return 0, false
}

// Exec gives what answers the operation of the context: one response for a query or
// a mutation, one an event for a subscription.
func (s *Schema) Exec(ctx context.Context) graphql.ResponseHandler {
	op := graphql.GetOperationContext(ctx)
	switch op.Operation.Operation {
	case ast.Query, ast.Mutation:
		done := false
		return func(ctx context.Context) *graphql.Response {
			if done {
				return nil
			}
			done = true
			return &graphql.Response{Data: s.begin(ctx, op).whole()}
		}
	case ast.Subscription:
		return s.subscribe(ctx, op)
	}
	return graphql.OneShot(&graphql.Response{Errors: gqlerror.List{gqlerror.Errorf("unsupported GraphQL operation")}})
}

// begin makes the execution of one response.
func (s *Schema) begin(ctx context.Context, op *graphql.OperationContext) *execution {
	kept := keptOf(op)
	e := &execution{schema: s, op: op, plan: s.planOf(op, kept), ctx: ctx}
	if kept != nil && op.Operation.Operation != ast.Mutation { // of which every field is carried out
		e.most = kept.MostBytes
	}
	return e
}

func (s *Schema) rootName(of ast.Operation) string {
	switch of {
	case ast.Mutation:
		return s.schema.Mutation.Name
	case ast.Subscription:
		return s.schema.Subscription.Name
	default:
		return s.schema.Query.Name
	}
}

// subscribe asks the one field of a subscription for its events and answers each.
func (s *Schema) subscribe(ctx context.Context, op *graphql.OperationContext) graphql.ResponseHandler {
	e := s.begin(ctx, op)
	root := s.roots[ast.Subscription]
	if len(e.plan.root.Fields) != 1 {
		graphql.AddErrorf(e.context(), "must subscribe to exactly one stream")
		return graphql.OneShot(&graphql.Response{Data: []byte("null")})
	}
	one := e.plan.root.Fields[0]
	e.push(frame{field: one})
	events, ok := e.resolve(root, one, s.answerer(one, root.Type()))
	e.pop()
	if !ok {
		return graphql.OneShot(&graphql.Response{Data: []byte("null")})
	}
	return func(ctx context.Context) *graphql.Response {
		_, event, open := reflect.Select([]reflect.SelectCase{
			{Dir: reflect.SelectRecv, Chan: events}, {Dir: reflect.SelectRecv, Chan: reflect.ValueOf(ctx.Done())},
		})
		if !open {
			return nil
		}
		return &graphql.Response{Data: s.begin(ctx, op).event(one, event)}
	}
}
