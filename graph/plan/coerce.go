package plan

import (
	"encoding/json"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// Arguments are what a field is given, coerced by the schema: texts, ids and words of
// enumerations as string, Int as int, Float as float64, Boolean as bool, lists as
// []any, input objects as map[string]any, and other scalars as their readers give them.
// What was left out and has no default has no entry; null has one that is nil.
type Arguments map[string]any

// coerced are the arguments of a field, or what is wrong with one of them.
type coerced struct {
	values Arguments
	wrong  *misplaced
}

// misplaced is an error within an argument, with the names and indexes that lead to it.
type misplaced struct {
	error
	at []any
}

// arguments coerces what a field is given, in the order of the schema: once a
// document where no variable is in it, once a response where one is.
func (e *execution) arguments(f *Field) *coerced {
	if !f.varies {
		if c := f.fixed.Load(); c != nil {
			return c
		}
		c := e.coerceArguments(f)
		f.fixed.Store(c)
		return c
	}
	if c, done := e.args[f]; done {
		return c
	}
	if e.args == nil {
		e.args = map[*Field]*coerced{}
	}
	c := e.coerceArguments(f)
	e.args[f] = c
	return c
}

func (e *execution) coerceArguments(f *Field) *coerced {
	c := &coerced{values: Arguments{}}
	for _, def := range f.definition.Arguments {
		v, given, wrong := e.argument(def, f.node.Arguments.ForName(def.Name))
		if wrong != nil {
			wrong.at = append([]any{def.Name}, wrong.at...)
			c.wrong = wrong
			return c
		}
		if given {
			c.values[def.Name] = v
		}
	}
	return c
}

// argument gives one argument; what the document leaves out has its default.
func (e *execution) argument(def *ast.ArgumentDefinition, arg *ast.Argument) (v any, given bool, wrong *misplaced) {
	if arg != nil {
		if v, given, wrong = e.literal(def.Type, arg.Value); given || wrong != nil {
			return v, given, wrong
		}
	}
	if def.DefaultValue == nil {
		return nil, false, nil
	}
	return e.literal(def.Type, def.DefaultValue)
}

// literal coerces a value of the document; given is false for a variable that nobody gave.
func (e *execution) literal(t *ast.Type, v *ast.Value) (value any, given bool, wrong *misplaced) {
	raw, given, err := e.plain(v)
	if err != nil {
		return nil, true, &misplaced{error: err}
	}
	if !given {
		return nil, false, nil
	}
	value, wrong = e.coerce(t, raw, false)
	return value, true, wrong
}

// plain gives a value of the document as a variable would bring it. What a variable
// that nobody gave would fill in an object is left out of it.
func (e *execution) plain(v *ast.Value) (plain any, given bool, err error) {
	switch v.Kind {
	case ast.Variable:
		plain, given = e.op.Variables[v.Raw]
		return plain, given, nil
	case ast.ListValue:
		list := make([]any, len(v.Children))
		for i, c := range v.Children {
			if list[i], _, err = e.plain(c.Value); err != nil {
				return nil, true, err
			}
		}
		return list, true, nil
	case ast.ObjectValue:
		object := make(map[string]any, len(v.Children))
		for _, c := range v.Children {
			member, given, err := e.plain(c.Value)
			if err != nil {
				return nil, true, err
			}
			if given {
				object[c.Name] = member
			}
		}
		return object, true, nil
	default:
		plain, err = v.Value(nil)
		return plain, true, err
	}
}

// coerce makes a plain value one of a type: lists one by one, a single value standing
// for a list of it. Within an input object scalars stay as they were sent, for whoever
// reads the object to name all that is wrong with it at once.
func (e *execution) coerce(t *ast.Type, v any, within bool) (any, *misplaced) {
	if v == nil {
		return nil, nil
	}
	if t.Elem != nil {
		return e.coerceList(t, v, within)
	}
	d := e.schema.schema.Types[t.NamedType]
	if d.Kind == ast.InputObject {
		return e.coerceObject(d, v)
	}
	if within {
		return v, nil
	}
	value, err := e.scalar(d, v)
	if err != nil {
		return nil, &misplaced{error: err}
	}
	return value, nil
}

func (e *execution) coerceList(t *ast.Type, v any, within bool) (any, *misplaced) {
	items, isList := v.([]any)
	if !isList {
		items = graphql.CoerceList(v)
	}
	list := make([]any, len(items))
	for i, item := range items {
		value, wrong := e.coerce(t.Elem, item, within)
		if wrong != nil {
			wrong.at = append([]any{i}, wrong.at...)
			return nil, wrong
		}
		list[i] = value
	}
	return list, nil
}

func (e *execution) coerceObject(d *ast.Definition, v any) (any, *misplaced) {
	in, ok := v.(map[string]any)
	if !ok {
		return nil, &misplaced{error: fmt.Errorf("an input object %s is expected, not %T", d.Name, v)}
	}
	object := make(map[string]any, len(in))
	for name, member := range in {
		def := d.Fields.ForName(name)
		if def == nil {
			continue // the validator has refused it
		}
		value, wrong := e.coerce(def.Type, member, true)
		if wrong != nil {
			wrong.at = append([]any{name}, wrong.at...)
			return nil, wrong
		}
		object[name] = value
	}
	for _, def := range d.Fields {
		if _, given := in[def.Name]; !given && def.DefaultValue != nil {
			value, _, wrong := e.literal(def.Type, def.DefaultValue)
			if wrong != nil {
				return nil, wrong
			}
			object[def.Name] = value
		}
	}
	return object, nil
}

func (e *execution) scalar(d *ast.Definition, v any) (any, error) {
	if read, known := e.schema.readers[d.Name]; known {
		return read(v)
	}
	if d.Kind == ast.Enum {
		return graphql.UnmarshalString(v)
	}
	switch d.Name {
	case "String":
		return graphql.UnmarshalString(v)
	case "ID":
		return graphql.UnmarshalID(v)
	case "Boolean":
		return graphql.UnmarshalBoolean(v)
	case "Float":
		return graphql.UnmarshalFloat(v)
	case "Int":
		return graphql.UnmarshalInt(v)
	}
	return nil, fmt.Errorf("the scalar %s has no reader", d.Name)
}

// Text gives a text, an id or a word; empty where there is none.
func (a Arguments) Text(name string) string { s, _ := a[name].(string); return s }

// Texts gives the texts of a list; nil where there is none.
func (a Arguments) Texts(name string) []string {
	items, _ := a[name].([]any)
	var texts []string
	for _, item := range items {
		if s, ok := item.(string); ok {
			texts = append(texts, s)
		}
	}
	return texts
}

// Int gives a whole number, and whether there is one.
func (a Arguments) Int(name string) (int, bool) { n, ok := a[name].(int); return n, ok }

// Bool tells whether a truth value is true.
func (a Arguments) Bool(name string) bool { b, _ := a[name].(bool); return b }

// JSON spells the arguments, the same ones alike.
func (a Arguments) JSON() []byte {
	text, _ := json.Marshal(a) // they came as JSON or as literals, so they can be written
	return text
}
