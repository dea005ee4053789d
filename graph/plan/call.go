package plan

import (
	"context"
	"reflect"
)

// Call is one asking of a field: what a method that answers it is told. It is good
// until its response is written.
type Call struct {
	Field *Field
	e     *execution
}

// Context is the response's.
func (c *Call) Context() context.Context { return c.e.ctx }

// Arguments are those of the field. Whoever reads them must not change them.
func (c *Call) Arguments() Arguments { return c.e.arguments(c.Field).values }

// ArgumentsOf are those of a field below, or what is wrong with one of them.
func (c *Call) ArgumentsOf(f *Field) (Arguments, error) {
	a := c.e.arguments(f)
	if a.wrong != nil {
		return nil, a.wrong.error
	}
	return a.values, nil
}

// Visit goes through what a field, this one or one below, is to be answered with along
// what is asked of it, members of structs and items of lists alone, and gives what
// stands for a value that comes later, with the field that it stands under.
func (c *Call) Visit(f *Field, answer any, found func(f *Field, v Later)) {
	c.visit(f, reflect.ValueOf(answer), found)
}

func (c *Call) visit(f *Field, v reflect.Value, found func(*Field, Later)) {
	for v.IsValid() && (v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface) && c.e.trait(v) == plainTrait {
		v = v.Elem()
	}
	if !v.IsValid() || f.leaf != nil {
		return
	}
	switch trait := c.e.trait(v); {
	case trait == laterTrait:
		found(f, laterOf(v))
	case trait == lazyTrait:
	case trait == tabledTrait:
		c.visitNaming(f, v, found)
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			c.visit(f, v.Index(i), found)
		}
	case v.Kind() == reflect.Struct:
		sel := f.Of(c.e.objectName(f, v))
		b := sel.bind(c.e.schema, v.Type())
		for _, i := range b.later {
			c.visit(sel.Fields[i], v.FieldByIndex(b.answers[i].index), found)
		}
	}
}

func (c *Call) visitNaming(f *Field, v reflect.Value, found func(*Field, Later)) {
	of, is := v.Interface().(Naming)
	if !is || v.IsNil() {
		return
	}
	for _, n := range f.Of(of.ObjectName()).bind(c.e.schema, v.Type()).named {
		c.visit(n.field, reflect.ValueOf(n.find(of)), found)
	}
}

// Default is what the schema gives an argument of the field that is left out; nil
// where it has none.
func (c *Call) Default(argument string) any {
	def := c.Field.definition.Arguments.ForName(argument)
	if def == nil || def.DefaultValue == nil {
		return nil
	}
	v, _, _ := c.e.literal(def.Type, def.DefaultValue)
	return v
}
