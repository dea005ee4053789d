package plan

import (
	"fmt"
	"reflect"
	"strings"
)

// answerer is what answers a field of objects of one Go type: a member of a struct, a
// method, or a table's answer.
type answerer struct {
	index  []int         // of the struct's member; nil for a method
	method reflect.Value // of the method, its receiver the first parameter
	byAddr bool          // the method is of the pointer to the type
	told   bool          // it takes the call
	flag   bool          // it takes the field's only argument, a truth value, as gqlgen's introspection does
	fails  bool          // its last result is an error
	table  Answer
	leaf   leafWriter // of a member that is written at once; nil for any other
}

// Tabled is an object whose fields a table answers. It is a pointer.
type Tabled interface {
	// ObjectName is the object's type in the schema.
	ObjectName() string

	// Answer gives what answers a field of a type, once for all objects of it that are
	// asked it; it is called on nil.
	Answer(object string, f *Field) Answer
}

// Naming is a tabled object under some of whose fields later values stand.
type Naming interface {
	Tabled

	// Named gives what finds what stands under a field, later values in it or not, once
	// for all objects of the type; nil where none ever do. It is called on nil.
	Named(f *Field) func(of any) any
}

// Answer answers one field of tabled objects, in one of two ways; a zero one leaves
// the field to a method of the Go type.
type Answer struct {
	Append func(to []byte, of any) []byte     // writes a leaf, or null
	Value  func(c *Call, of any) (any, error) // gives what the field is
}

// Later is a value that stands for another one, which it gives when it is written.
type Later interface {
	Answer(c *Call) (any, error)
}

// Lazy is a list whose items are made one by one, as they are written.
type Lazy interface {
	Len() int

	// Item gives a pointer to an item, always the same one, which the next call overwrites.
	Item(i int) any
}

type trait uint8

const (
	plainTrait trait = iota
	tabledTrait
	laterTrait
	lazyTrait
)

var (
	callType   = reflect.TypeFor[*Call]()
	errorType  = reflect.TypeFor[error]()
	tabledType = reflect.TypeFor[Tabled]()
	laterType  = reflect.TypeFor[Later]()
	namingType = reflect.TypeFor[Naming]()
	lazyType   = reflect.TypeFor[Lazy]()
)

type (
	bindingKey struct {
		of    reflect.Type
		field string
	}
	traitKey struct{ of reflect.Type }
)

// trait tells how a value is answered. Most are pointers, whose methods Go finds quickly;
// to ask others for their methods would copy them.
func (e *execution) trait(v reflect.Value) trait {
	if v.Kind() != reflect.Pointer {
		return e.schema.trait(v.Type())
	}
	switch v.Interface().(type) {
	case Tabled:
		return tabledTrait
	case Later:
		return laterTrait
	case Lazy:
		return lazyTrait
	}
	return plainTrait
}

func (s *Schema) trait(of reflect.Type) trait {
	if t, known := s.bindings.Load(traitKey{of}); known {
		return t.(trait)
	}
	t := plainTrait
	switch {
	case of.Kind() == reflect.Pointer && of.Implements(tabledType):
		t = tabledTrait
	case of.Implements(laterType):
		t = laterTrait
	case of.Implements(lazyType):
		t = lazyTrait
	}
	s.bindings.Store(traitKey{of}, t)
	return t
}

type holdsKey struct{ of reflect.Type }

// holdsLater tells whether values of a Go type may hold a later value in a member, an
// item or themselves.
func (s *Schema) holdsLater(of reflect.Type) bool {
	if holds, known := s.bindings.Load(holdsKey{of}); known {
		return holds.(bool)
	}
	s.bindings.Store(holdsKey{of}, true) // of a type that holds itself, until it is known
	holds := s.trait(of) == laterTrait || of.Kind() == reflect.Interface || of.Implements(namingType)
	switch {
	case holds || s.trait(of) != plainTrait:
	case of.Kind() == reflect.Pointer || of.Kind() == reflect.Slice:
		holds = s.holdsLater(of.Elem())
	case of.Kind() == reflect.Struct:
		for _, f := range reflect.VisibleFields(of) {
			holds = holds || f.IsExported() && s.holdsLater(f.Type)
		}
	}
	s.bindings.Store(holdsKey{of}, holds)
	return holds
}

// answerer finds what answers a field. One that nothing answers is a fault of ours that
// whoever asks for it first is told of as such; tests ask for every field of the nouns
// and every root field.
func (s *Schema) answerer(f *Field, of reflect.Type) *answerer {
	if strings.HasPrefix(f.Name, "__") {
		of = reflect.TypeFor[introspected]()
	}
	if s.trait(of) == tabledTrait {
		if answer := reflect.Zero(of).Interface().(Tabled).Answer(f.Object, f); answer.Append != nil || answer.Value != nil {
			return &answerer{table: answer}
		}
	}
	key := bindingKey{of, f.Name}
	known, ok := s.bindings.Load(key)
	if !ok {
		a, found := bind(of, f.Name)
		if !found {
			panic(fmt.Sprintf("the Go type %s has no method or member for the field %s of %s", of, f.Name, f.Object))
		}
		known = a
		s.bindings.Store(key, a)
	}
	a := known.(answerer)
	if a.index != nil && f.leaf != nil && f.Type.Elem == nil {
		a.leaf = s.leafWriter(f, memberType(of, a.index))
	}
	return &a
}

func memberType(of reflect.Type, index []int) reflect.Type {
	if of.Kind() == reflect.Pointer {
		of = of.Elem()
	}
	return of.FieldByIndex(index).Type
}

// bind looks through a Go type for a field. Methods come first: a member that has a
// method of its name is what the method stands for.
func bind(of reflect.Type, field string) (answerer, bool) {
	field = strings.TrimLeft(field, "_")
	if of.Kind() == reflect.Pointer {
		of = of.Elem()
	}
	if a, ok := bindMethod(of, field, false); ok {
		return a, true
	}
	if a, ok := bindMethod(reflect.PointerTo(of), field, true); ok {
		return a, true
	}
	if of.Kind() != reflect.Struct {
		return answerer{}, false
	}
	for _, f := range reflect.VisibleFields(of) {
		if f.IsExported() && !f.Anonymous && strings.EqualFold(f.Name, field) {
			return answerer{index: f.Index}, true
		}
	}
	return answerer{}, false
}

// bindMethod finds a method of the field's name that takes nothing, or the call.
func bindMethod(of reflect.Type, field string, byAddr bool) (answerer, bool) {
	for i := range of.NumMethod() {
		found := of.Method(i)
		takes, results := found.Type.NumIn(), found.Type.NumOut()
		a := answerer{method: found.Func, byAddr: byAddr, fails: results > 1 && found.Type.Out(results-1) == errorType}
		if takes == 2 {
			a.told, a.flag = found.Type.In(1) == callType, found.Type.In(1).Kind() == reflect.Bool
		}
		if strings.EqualFold(found.Name, field) && results > 0 && (takes == 1 || a.told || a.flag) {
			return a, true
		}
	}
	return answerer{}, false
}
