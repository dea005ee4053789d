package plan

import (
	"context"
	"errors"
	"reflect"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/introspection"
	"github.com/vektah/gqlparser/v2/ast"
)

// execution writes one response. It runs in one goroutine: what can be read at once
// is read in batches, level by level, by those who answer the fields.
type execution struct {
	schema *Schema
	op     *graphql.OperationContext
	ctx    context.Context // that of the root
	out    []byte
	stack  []frame // the way from the root to where the walk is
	in     []reflect.Value
}

// frame is one part of a path: a field, or an index into a list.
type frame struct {
	step  *step // nil for an index
	index int
	ctx   context.Context // made when something asks for it
}

func (e *execution) push(f frame) { e.stack = append(e.stack, f) }
func (e *execution) pop()         { e.stack = e.stack[:len(e.stack)-1] }

// context is that of where the walk is: it leads to the field, its path and those
// above. Few fields need one, so it is made for those alone.
func (e *execution) context() context.Context {
	ctx, from := e.ctx, len(e.stack)
	for ; from > 0; from-- {
		if made := e.stack[from-1].ctx; made != nil {
			ctx = made
			break
		}
	}
	for i := from; i < len(e.stack); i++ {
		f := &e.stack[i]
		fc := &graphql.FieldContext{}
		if f.step == nil {
			index := f.index
			fc.Index = &index
		} else {
			fc.Object, fc.Field = f.step.object, f.step.field
		}
		ctx = graphql.WithFieldContext(ctx, fc)
		f.ctx = ctx
	}
	return ctx
}

// whole writes the response of a query or a mutation. The fields of a mutation are
// answered one after the other, as those of a query are here.
func (e *execution) whole() []byte {
	root := e.schema.roots[e.op.Operation.Operation]
	if !e.object(root, e.rootSelection(root)) {
		return []byte("null")
	}
	return e.out
}

// event writes the response of one event of a subscription.
func (e *execution) event(s *step, v reflect.Value) []byte {
	e.out = append(append(e.out, '{'), s.key...)
	e.push(frame{step: s})
	ok := e.complete(s.typ, v, s)
	e.pop()
	if !ok {
		return []byte("null")
	}
	return append(e.out, '}')
}

// object writes an object. False means that null must stand in its place, as a field
// that may not be null is: nothing of the object is left in the answer then.
func (e *execution) object(v reflect.Value, sel *selection) bool {
	start, ok := len(e.out), true
	e.out = append(e.out, '{')
	for i, s := range sel.steps {
		if i > 0 {
			e.out = append(e.out, ',')
		}
		e.out = append(e.out, s.key...)
		if s.typ == nil { // __typename
			e.out = appendQuoted(e.out, sel.object)
			continue
		}
		if !e.field(v, s) {
			ok = false // the others are answered all the same, for what they have to tell
		}
	}
	if !ok {
		e.out = e.out[:start]
		return false
	}
	e.out = append(e.out, '}')
	return true
}

// field writes the value of one field; false if null must spread to the object.
func (e *execution) field(v reflect.Value, s *step) (ok bool) {
	e.push(frame{step: s})
	depth, start := len(e.stack), len(e.out)
	defer func() {
		if p := recover(); p != nil {
			e.stack, e.out = e.stack[:depth], append(e.out[:start], "null"...)
			ctx := e.context()
			graphql.AddError(ctx, e.op.Recover(ctx, p))
			ok = !s.typ.NonNull
		}
		e.pop()
	}()
	value, answered := e.resolve(v, s)
	if !answered {
		e.out = append(e.out, "null"...)
		return !s.typ.NonNull
	}
	return e.complete(s.typ, value, s)
}

// resolve asks the Go value for a field. False means that it failed and the error is told.
func (e *execution) resolve(v reflect.Value, s *step) (reflect.Value, bool) {
	m := s.member
	if m.index != nil {
		return v.FieldByIndex(m.index), true
	}
	in := append(e.in[:0], e.receiver(v, s))
	if m.ctx {
		in = append(in, reflect.ValueOf(e.context()))
	}
	for _, a := range s.args {
		if a.wrong != nil {
			e.tellArgument(a)
			return reflect.Value{}, false
		}
		in = append(in, a.value)
	}
	e.in = in
	out := m.method.Call(in)
	if m.fails {
		if err, _ := out[len(out)-1].Interface().(error); err != nil {
			ctx := e.context()
			graphql.AddError(ctx, graphql.AddFieldLocationToError(ctx, err))
			return reflect.Value{}, false
		}
	}
	return out[0], true
}

// receiver is what a step's method is called on.
func (e *execution) receiver(v reflect.Value, s *step) reflect.Value {
	switch {
	case s.field.Name == "__schema" || s.field.Name == "__type":
		return reflect.ValueOf(introspected{e})
	case !s.member.byAddr:
		return v
	case v.CanAddr():
		return v.Addr()
	}
	p := reflect.New(v.Type())
	p.Elem().Set(v)
	return p
}

// tellArgument says what is wrong with an argument, and where in it.
func (e *execution) tellArgument(a argument) {
	ctx := e.context()
	told := ctx
	for _, part := range a.at {
		switch part := part.(type) {
		case string:
			told = graphql.WithPathContext(told, graphql.NewPathWithField(part))
		case int:
			told = graphql.WithPathContext(told, graphql.NewPathWithIndex(part))
		}
	}
	graphql.AddError(ctx, graphql.ErrorOnPath(told, a.wrong))
}

// complete writes a value of a type, or null where that is what it comes to; false
// if null may not stand there.
func (e *execution) complete(t *ast.Type, v reflect.Value, s *step) bool {
	start := len(e.out)
	if e.value(t, v, s) {
		return true
	}
	e.out = append(e.out[:start], "null"...)
	return !t.NonNull
}

// value writes a value; false if it is none, which is told where the type wants one,
// or if null has spread to it.
func (e *execution) value(t *ast.Type, v reflect.Value, s *step) bool {
	for v.IsValid() && (v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface) {
		v = v.Elem()
	}
	missing := !v.IsValid() || !t.NonNull && (v.Kind() == reflect.Slice || v.Kind() == reflect.Map) && v.IsNil()
	switch {
	case missing && t.NonNull:
		graphql.AddInvalidNullError(e.context(), t.String())
		return false
	case missing:
		return false
	case t.Elem != nil:
		return e.list(t, v, s)
	case s.leaf != nil:
		return e.writeLeaf(t, v)
	}
	return e.object(v, e.selection(s, v.Type()))
}

func (e *execution) list(t *ast.Type, v reflect.Value, s *step) bool {
	ok := true
	e.out = append(e.out, '[')
	e.push(frame{})
	at := len(e.stack) - 1
	for i := range v.Len() {
		if i > 0 {
			e.out = append(e.out, ',')
		}
		e.stack[at] = frame{index: i}
		if !e.complete(t.Elem, v.Index(i), s) {
			ok = false
		}
	}
	e.pop()
	e.out = append(e.out, ']')
	return ok
}

// introspected answers what is asked of the schema itself.
type introspected struct{ e *execution }

// SchemaOf answers __schema.
func (i introspected) SchemaOf() (*introspection.Schema, error) {
	if i.e.op.DisableIntrospection {
		return nil, errNoIntrospection
	}
	return introspection.WrapSchema(i.e.schema.schema), nil
}

// TypeOf answers __type.
func (i introspected) TypeOf(name string) (*introspection.Type, error) {
	if i.e.op.DisableIntrospection {
		return nil, errNoIntrospection
	}
	return introspection.WrapTypeFromDef(i.e.schema.schema, i.e.schema.schema.Types[name]), nil
}

var errNoIntrospection = errors.New("introspection disabled")
