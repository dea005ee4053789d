package ecosystem

import (
	"maps"
	"slices"
)

// Fields are the values of one thing by field name. A value is a string (text,
// date, enumeration, URL, id), an int64, a float64, a bool or a []string; texts and
// lists are never empty. What is not stated has no entry, so there are no nils.
// In a [Change] a nil value clears the field.
type Fields map[string]any

// Record is the flat state of one thing at one revision: an entity, a link or a
// claim. It is all that a store knows of the model. Do not change a Record that
// a store gave you: it may be shared.
type Record struct {
	ID     ID
	Kind   Kind
	Since  Revision // the commit that made this state; the version that an edit names
	Fields Fields
}

// Text gives a string field; empty when not stated.
func (r Record) Text(field string) string { s, _ := r.Fields[field].(string); return s }

// Ref gives a field that names another thing; empty when not stated.
func (r Record) Ref(field string) ID { return ID(r.Text(field)) }

// Int gives a whole number and whether it is stated.
func (r Record) Int(field string) (int64, bool) { n, ok := r.Fields[field].(int64); return n, ok }

// Bool gives a truth value and whether it is stated.
func (r Record) Bool(field string) (value, stated bool) {
	b, ok := r.Fields[field].(bool)
	return b, ok
}

// List gives a list of texts; nil when not stated.
func (r Record) List(field string) []string { l, _ := r.Fields[field].([]string); return l }

// Name is the thing's name; a link and a claim have none.
func (r Record) Name() string { return r.Text("name") }

// Visibility of the thing itself; a link's also depends on its ends and claims.
func (r Record) Visibility() Visibility {
	if v := r.Text("visibility"); v != "" {
		return Visibility(v)
	}
	return Public
}

// Keys are the thing's external keys.
func (r Record) Keys() []Key {
	keys := make([]Key, 0, len(r.List("keys")))
	for _, s := range r.List("keys") {
		keys = append(keys, ParseKey(s))
	}
	return keys
}

// With gives the fields after a patch: a nil value clears, anything else replaces.
// Neither side is changed.
func (f Fields) With(patch Fields) Fields {
	after := make(Fields, len(f)+len(patch))
	maps.Copy(after, f)
	for name, v := range patch {
		if v == nil {
			delete(after, name)
			continue
		}
		after[name] = v
	}
	return after
}

// Equal tells whether two sets of fields say the same.
func (f Fields) Equal(g Fields) bool { return maps.EqualFunc(f, g, equalValue) }

// Diff gives the patch that makes g of f.
func (f Fields) Diff(g Fields) Fields {
	patch := Fields{}
	for name, v := range g {
		if old, ok := f[name]; !ok || !equalValue(old, v) {
			patch[name] = v
		}
	}
	for name := range f {
		if _, ok := g[name]; !ok {
			patch[name] = nil
		}
	}
	return patch
}

// equalValue tells whether two values of a field are the same.
func equalValue(a, b any) bool {
	la, ok := a.([]string)
	if !ok {
		lb, isList := b.([]string)
		return !isList && lb == nil && a == b
	}
	lb, ok := b.([]string)
	return ok && slices.Equal(la, lb)
}
