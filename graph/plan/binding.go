package plan

import (
	"context"
	"fmt"
	"reflect"
	"strings"
)

// member is what answers a field of an object of a Go type: one of its methods or
// one of its exported members.
type member struct {
	index  []int         // of the struct's member; nil for a method
	method reflect.Value // of the method, its receiver the first parameter
	byAddr bool          // the method is of the pointer to the type
	ctx    bool          // it takes a context
	takes  []reflect.Type
	fails  bool // its last result is an error
}

type bindingKey struct {
	of    reflect.Type
	field string
}

var (
	contextType = reflect.TypeFor[context.Context]()
	errorType   = reflect.TypeFor[error]()
)

// methodNames are the few fields whose method has another name than the field.
var methodNames = map[string]string{"__schema": "schemaOf", "__type": "typeOf"}

// member finds what answers a field. One that nothing answers is a fault of ours that
// whoever asks for it first is told of as such; tests ask for every field of the nouns
// and every root field.
func (s *Schema) member(object string, of reflect.Type, field string) member {
	if name, known := methodNames[field]; known {
		field = name
		of = reflect.TypeFor[introspected]()
	}
	key := bindingKey{of, field}
	if m, known := s.bindings.Load(key); known {
		return m.(member)
	}
	m, ok := bind(of, field)
	if !ok {
		panic(fmt.Sprintf("the Go type %s has no method or member for the field %s of %s", of, field, object))
	}
	s.bindings.Store(key, m)
	return m
}

// bind looks through a Go type for a field. Methods come first: a member that has a
// method of its name is what the method stands for.
func bind(of reflect.Type, field string) (member, bool) {
	if of.Kind() == reflect.Pointer {
		of = of.Elem()
	}
	if m, ok := bindMethod(of, field, false); ok {
		return m, true
	}
	if m, ok := bindMethod(reflect.PointerTo(of), field, true); ok {
		return m, true
	}
	if of.Kind() != reflect.Struct {
		return member{}, false
	}
	for _, f := range reflect.VisibleFields(of) {
		if f.IsExported() && !f.Anonymous && strings.EqualFold(f.Name, field) {
			return member{index: f.Index}, true
		}
	}
	return member{}, false
}

func bindMethod(of reflect.Type, field string, byAddr bool) (member, bool) {
	for i := range of.NumMethod() {
		found := of.Method(i)
		if !strings.EqualFold(found.Name, field) {
			continue
		}
		m := member{method: found.Func, byAddr: byAddr}
		for p := 1; p < found.Type.NumIn(); p++ {
			if in := found.Type.In(p); p == 1 && in == contextType {
				m.ctx = true
			} else {
				m.takes = append(m.takes, in)
			}
		}
		results := found.Type.NumOut()
		m.fails = results > 1 && found.Type.Out(results-1) == errorType
		return m, true
	}
	return member{}, false
}
