package plan

import (
	"context"
	"reflect"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// execution writes one response. It runs in one goroutine: what can be read at once
// is read in batches, level by level, by those who answer the fields.
type execution struct {
	schema *Schema
	op     *graphql.OperationContext
	plan   *operationPlan
	ctx    context.Context // the response's
	args   map[*Field]*coerced
	out    []byte
	stack  []frame // the way from the root to where the walk is
	in     []reflect.Value
	calls  []*Call
	most   int // bytes that the answer may have; 0: any number
}

// frame is one part of a path: a field, or an index into a list.
type frame struct {
	field *Field // nil for an index
	index int
}

func (e *execution) push(f frame) { e.stack = append(e.stack, f) }
func (e *execution) pop()         { e.stack = e.stack[:len(e.stack)-1] }

// context is that of where the walk is, as errors are told: it leads to the field, its
// path and those above.
func (e *execution) context() context.Context {
	ctx := graphql.WithFieldContext(e.ctx, &graphql.FieldContext{Object: e.plan.root.Object})
	for i := range e.stack {
		f, fc := e.stack[i], &graphql.FieldContext{}
		if f.field == nil {
			fc.Index = &f.index
		} else {
			fc.Object, fc.Field = f.field.Object, graphql.CollectedField{Field: f.field.node}
		}
		ctx = graphql.WithFieldContext(ctx, fc)
	}
	return ctx
}

// whole writes the response of a query or a mutation. The fields of a mutation are
// answered one after the other, as those of a query are here.
func (e *execution) whole() []byte {
	before := int(e.plan.size.Load())
	e.out = newBuffer(before + before/16 + 256)
	if !e.object(e.schema.roots[e.op.Operation.Operation], e.plan.root) {
		return []byte("null")
	}
	e.plan.size.Store(int64(len(e.out)))
	return e.out
}

// full tells whether the answer has more bytes than it may have. Nothing more is
// written then: whoever set the limit refuses the whole.
func (e *execution) full() bool { return e.most > 0 && len(e.out) > e.most }

// event writes the response of one event of a subscription.
func (e *execution) event(f *Field, v reflect.Value) []byte {
	e.out = append(append(e.out, '{'), f.key[1:]...)
	e.push(frame{field: f})
	ok := e.complete(f.Type, v, f)
	e.pop()
	if !ok {
		return []byte("null")
	}
	return append(e.out, '}')
}

// object writes an object. False means that null must stand in its place, as a field
// that may not be null is: nothing of the object is left in the answer then.
func (e *execution) object(v reflect.Value, sel *Selection) bool {
	start, ok := len(e.out), true
	b := sel.bind(e.schema, v.Type())
	var of any
	if b.tabled {
		of = v.Interface()
	}
	for i, f := range sel.Fields {
		if e.full() {
			return true
		}
		e.out = append(e.out, f.key...)
		switch a := b.answers[i]; {
		case a == nil: // __typename
			e.out = appendQuoted(e.out, sel.Object)
		case a.table.Append != nil:
			e.out = a.table.Append(e.out, of)
		case a.leaf != nil && len(a.index) == 1 && v.Kind() == reflect.Struct && a.leaf(e, v.Field(a.index[0])): // written
		default:
			if !e.field(v, f, a) {
				ok = false // the others are answered all the same, for what they have to tell
			}
		}
	}
	if !ok {
		e.out = e.out[:start]
		return false
	}
	if len(sel.Fields) == 0 {
		e.out = append(e.out, '{')
	} else {
		e.out[start] = '{' // in the place of the first comma
	}
	e.out = append(e.out, '}')
	return true
}

// field writes the value of one field; false if null must spread to the object.
func (e *execution) field(v reflect.Value, f *Field, a *answerer) (ok bool) {
	e.push(frame{field: f})
	depth, start := len(e.stack), len(e.out)
	defer func() {
		if p := recover(); p != nil {
			e.stack, e.out = e.stack[:depth], append(e.out[:start], "null"...)
			ctx := e.context()
			graphql.AddError(ctx, e.op.Recover(ctx, p))
			ok = !f.Type.NonNull
		}
		e.pop()
	}()
	value, answered := e.resolve(v, f, a)
	if !answered {
		e.out = append(e.out, "null"...)
		return !f.Type.NonNull
	}
	return e.complete(f.Type, value, f)
}

// resolve asks the Go value for a field. False means that it failed and the error is told.
func (e *execution) resolve(v reflect.Value, f *Field, a *answerer) (reflect.Value, bool) {
	if a.index != nil {
		if v.Kind() == reflect.Pointer {
			v = v.Elem()
		}
		return v.FieldByIndex(a.index), true
	}
	if c := e.arguments(f); c.wrong != nil {
		e.tellArgument(c.wrong)
		return reflect.Value{}, false
	}
	call := e.call(f)
	if a.table.Value != nil {
		value, err := a.table.Value(call, v.Interface())
		return reflect.ValueOf(value), e.succeeded(err)
	}
	in := append(e.in[:0], e.receiver(v, f, a))
	switch {
	case a.told:
		in = append(in, reflect.ValueOf(call))
	case a.flag:
		in = append(in, reflect.ValueOf(call.Arguments().Bool(f.definition.Arguments[0].Name)))
	}
	e.in = in
	out := a.method.Call(in)
	if a.fails {
		err, _ := out[len(out)-1].Interface().(error)
		return out[0], e.succeeded(err)
	}
	return out[0], true
}

// mostCalls is how many calls are kept: lists ask few fields of many objects.
const mostCalls = 16

// call is what a method is told of a field: the same each time.
func (e *execution) call(f *Field) *Call {
	for _, c := range e.calls {
		if c.Field == f {
			return c
		}
	}
	c := &Call{Field: f, e: e}
	if len(e.calls) < mostCalls {
		e.calls = append(e.calls, c)
	}
	return c
}

// succeeded tells of an error where the walk is; false if there is one.
func (e *execution) succeeded(err error) bool {
	if err == nil {
		return true
	}
	ctx := e.context()
	graphql.AddError(ctx, graphql.AddFieldLocationToError(ctx, err))
	return false
}

// receiver is what a field's method is called on.
func (e *execution) receiver(v reflect.Value, f *Field, a *answerer) reflect.Value {
	switch {
	case f.Name == "__schema" || f.Name == "__type":
		return reflect.ValueOf(introspected{e})
	case v.Kind() == reflect.Pointer && a.byAddr || v.Kind() != reflect.Pointer && !a.byAddr:
		return v
	case v.Kind() == reflect.Pointer:
		return v.Elem()
	case v.CanAddr():
		return v.Addr()
	}
	p := reflect.New(v.Type())
	p.Elem().Set(v)
	return p
}

// tellArgument says what is wrong with an argument, and where in it.
func (e *execution) tellArgument(wrong *misplaced) {
	ctx := e.context()
	told := ctx
	for _, part := range wrong.at {
		switch part := part.(type) {
		case string:
			told = graphql.WithPathContext(told, graphql.NewPathWithField(part))
		case int:
			told = graphql.WithPathContext(told, graphql.NewPathWithIndex(part))
		}
	}
	graphql.AddError(ctx, graphql.ErrorOnPath(told, wrong.error))
}

// complete writes a value of a type, or null where that is what it comes to; false
// if null may not stand there.
func (e *execution) complete(t *ast.Type, v reflect.Value, f *Field) bool {
	start := len(e.out)
	if e.value(t, v, f) {
		return true
	}
	e.out = append(e.out[:start], "null"...)
	return !t.NonNull
}

// value writes a value; false if it is none, which is told where the type wants one,
// or if null has spread to it.
func (e *execution) value(t *ast.Type, v reflect.Value, f *Field) bool {
	v, ok := e.settled(v, f)
	if !ok {
		return false
	}
	missing := !v.IsValid() || !t.NonNull && (v.Kind() == reflect.Slice || v.Kind() == reflect.Map) && v.IsNil()
	switch {
	case missing && t.NonNull:
		graphql.AddInvalidNullError(e.context(), t.String())
		return false
	case missing:
		return false
	case t.Elem != nil:
		if lazy, is := v.Interface().(Lazy); is {
			return e.lazyList(t, lazy, f)
		}
		return e.list(t, v, f)
	case f.leaf != nil:
		return e.writeLeaf(t, v, f)
	}
	return e.object(v, f.Of(e.objectName(f, v)))
}

// settled follows pointers, and what stands for a later value to that; a value that is
// not valid is none. False means that what comes later failed and the error is told.
func (e *execution) settled(v reflect.Value, f *Field) (reflect.Value, bool) {
	for v.IsValid() {
		if f.leaf == nil && v.Kind() != reflect.Slice && v.Kind() != reflect.Interface {
			switch e.trait(v) {
			case tabledTrait, lazyTrait:
				if v.IsNil() {
					return reflect.Value{}, true
				}
				return v, true
			case laterTrait:
				answered, err := laterOf(v).Answer(e.call(f))
				if !e.succeeded(err) {
					return v, false
				}
				v = reflect.ValueOf(answered)
				continue
			case plainTrait:
			}
		}
		if v.Kind() != reflect.Pointer && v.Kind() != reflect.Interface {
			return v, true
		}
		v = v.Elem()
	}
	return v, true
}

// laterOf gives a later value; the pointer to it where there is one, which costs no copy.
func laterOf(v reflect.Value) Later {
	if v.CanAddr() {
		v = v.Addr()
	}
	return v.Interface().(Later)
}

// objectName is the type in the schema of an object under a field.
func (e *execution) objectName(f *Field, v reflect.Value) string {
	if f.below != "" {
		return f.below
	}
	if tabled, is := v.Interface().(Tabled); is {
		return tabled.ObjectName()
	}
	return v.Type().Name()
}

func (e *execution) list(t *ast.Type, v reflect.Value, f *Field) bool {
	return e.items(v.Len(), func(i int) bool { return e.complete(t.Elem, v.Index(i), f) })
}

// lazyList is list for items that are made one by one.
func (e *execution) lazyList(t *ast.Type, items Lazy, f *Field) bool {
	if items.Len() == 0 {
		e.out = append(e.out, "[]"...)
		return true
	}
	item := itemOf(items, 0) // the same one, written over
	sel := f.Of(e.objectName(f, item))
	if texts := e.keptTexts(items, sel); texts != nil {
		e.keptList(items.(Recurring), texts)
		return true
	}
	return e.items(items.Len(), func(i int) bool {
		items.Item(i)
		start := len(e.out)
		if e.object(item, sel) {
			return true
		}
		e.out = append(e.out[:start], "null"...)
		return !t.Elem.NonNull
	})
}

// itemOf makes an item of a lazy list.
func itemOf(items Lazy, i int) reflect.Value { return reflect.ValueOf(items.Item(i)).Elem() }

// items writes a list of n, each by write; false if null must stand in its place.
func (e *execution) items(n int, write func(i int) bool) bool {
	ok := true
	e.out = append(e.out, '[')
	e.push(frame{})
	at := len(e.stack) - 1
	for i := range n {
		if e.full() {
			break
		}
		if i > 0 {
			e.out = append(e.out, ',')
		}
		e.stack[at] = frame{index: i}
		if !write(i) {
			ok = false
		}
	}
	e.pop()
	e.out = append(e.out, ']')
	return ok
}
