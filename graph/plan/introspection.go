package plan

import (
	"errors"

	"github.com/99designs/gqlgen/graphql/introspection"
)

// introspected answers what is asked of the schema itself.
type introspected struct{ e *execution }

// Schema answers __schema.
func (i introspected) Schema() (*introspection.Schema, error) {
	if i.e.op.DisableIntrospection {
		return nil, errNoIntrospection
	}
	return introspection.WrapSchema(i.e.schema.schema), nil
}

// Type answers __type.
func (i introspected) Type(c *Call) (*introspection.Type, error) {
	if i.e.op.DisableIntrospection {
		return nil, errNoIntrospection
	}
	return introspection.WrapTypeFromDef(i.e.schema.schema, i.e.schema.schema.Types[c.Arguments().Text("name")]), nil
}

var errNoIntrospection = errors.New("introspection disabled")
