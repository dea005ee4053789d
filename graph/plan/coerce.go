package plan

import (
	"fmt"
	"reflect"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// argument is one of a step's arguments as the Go value that its method takes, or
// what is wrong with it, told for every object that the step is asked of.
type argument struct {
	value reflect.Value
	wrong error
	at    []any // where in the argument: its name, and indexes within
}

// misplaced is an error within an argument, with the indexes that lead to it.
type misplaced struct {
	error
	at []any
}

// arguments coerces what a step was given for each argument that its method takes.
// They are taken in the order of the schema.
func (e *execution) arguments(s *step) (args []argument) {
	if len(s.member.takes) == 0 {
		return nil
	}
	raw, err := e.rawArguments(s)
	if err != nil {
		return []argument{{wrong: err}}
	}
	for i, def := range s.field.Definition.Arguments {
		if i == len(s.member.takes) {
			break
		}
		arg := argument{value: reflect.Zero(s.member.takes[i])}
		if v, given := raw[def.Name]; given {
			value, wrong := e.coerce(def.Type, s.member.takes[i], v)
			if wrong != nil {
				arg.wrong, arg.at = wrong.error, append([]any{def.Name}, wrong.at...)
			} else {
				arg.value = value
			}
		}
		args = append(args, arg)
	}
	return args
}

// rawArguments gives the arguments as plain values, defaults filled in; what was
// left out has no entry. A number that no machine holds is an error.
func (e *execution) rawArguments(s *step) (raw map[string]any, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = e.op.Recover(e.context(), p)
		}
	}()
	return s.field.ArgumentMap(e.op.Variables), nil
}

// coerce makes a plain value one of a Go type: lists one by one, scalars and words
// by how they are read. A single value stands for a list of it.
func (e *execution) coerce(t *ast.Type, to reflect.Type, v any) (reflect.Value, *misplaced) {
	if v == nil && !t.NonNull {
		return reflect.Zero(to), nil
	}
	if t.Elem != nil {
		return e.coerceList(t, to, v)
	}
	if to.Kind() == reflect.Pointer {
		value, wrong := e.coerce(t, to.Elem(), v)
		if wrong != nil {
			return value, wrong
		}
		p := reflect.New(to.Elem())
		p.Elem().Set(value)
		return p, nil
	}
	if p := reflect.New(to); p.Type().Implements(reflect.TypeFor[graphql.Unmarshaler]()) {
		if err := p.Interface().(graphql.Unmarshaler).UnmarshalGQL(v); err != nil {
			return reflect.Value{}, &misplaced{error: err}
		}
		return p.Elem(), nil
	}
	read, err := e.scalar(t.NamedType, v)
	if err != nil {
		return reflect.Value{}, &misplaced{error: err}
	}
	value := reflect.ValueOf(read)
	if !value.IsValid() {
		return reflect.Zero(to), nil
	}
	return value.Convert(to), nil
}

func (e *execution) coerceList(t *ast.Type, to reflect.Type, v any) (reflect.Value, *misplaced) {
	items := graphql.CoerceList(v)
	list := reflect.MakeSlice(to, len(items), len(items))
	for i, item := range items {
		value, wrong := e.coerce(t.Elem, to.Elem(), item)
		if wrong != nil {
			wrong.at = append([]any{i}, wrong.at...)
			return list, wrong
		}
		list.Index(i).Set(value)
	}
	return list, nil
}

func (e *execution) scalar(name string, v any) (any, error) {
	if read, known := e.schema.readers[name]; known {
		return read(v)
	}
	switch name {
	case "String":
		return graphql.UnmarshalString(v)
	case "ID":
		return graphql.UnmarshalID(v)
	case "Boolean":
		return graphql.UnmarshalBoolean(v)
	case "Float":
		return graphql.UnmarshalFloat(v)
	}
	return nil, fmt.Errorf("the scalar %s has no reader", name)
}
