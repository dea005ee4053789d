package model

import (
	"strings"

	"catchment/ecosystem"
)

// Node is anything with an id: an entity, a link or a claim.
type Node interface{ IsNode() }

// Entity is any kind of thing that is not a link or a claim.
type Entity interface {
	Node
	IsEntity()
}

// Thing is what every type behind the schema embeds: a record, at a place in a
// response. Commits, versions and what they touched are read as records too, so
// that one can go on from them as from anything else.
type Thing struct {
	record ecosystem.Record
	place  *place
}

// ID names the thing for ever.
func (t Thing) ID() string { return string(t.record.ID) }

// Revision is the commit that made the state shown.
func (t Thing) Revision() ecosystem.Revision { return t.record.Since }

// Name is what people call it.
func (t Thing) Name() string { return t.record.Name() }

// Keys are the names that others gave it.
func (t Thing) Keys() []Key {
	keys := make([]Key, 0, len(t.record.List("keys")))
	for _, k := range t.record.Keys() {
		keys = append(keys, Key{k.Scheme, k.Value})
	}
	return keys
}

// Key is a name that others gave a thing.
type Key struct{ Scheme, Value string }

// Description is what it is, in a sentence or two.
func (t Thing) Description() *string { return t.textOr("description") }

// Tags are free words to find it by.
func (t Thing) Tags() []string { return t.list("tags") }

// URL is a page about it.
func (t Thing) URL() *string { return t.textOr("url") }

// ValidFrom is since when it has existed.
func (t Thing) ValidFrom() *string { return t.textOr("validFrom") }

// ValidTo is until when it existed.
func (t Thing) ValidTo() *string { return t.textOr("validTo") }

// Visibility says who may see it.
func (t Thing) Visibility() Word { return Word(t.record.Visibility()) }

// The readers of one field each; the generated methods call them. Those ending
// in Or give nil for what is not stated.

func (t Thing) text(field string) string { return t.record.Text(field) }

func (t Thing) textOr(field string) *string {
	if s := t.record.Text(field); s != "" {
		return &s
	}
	return nil
}

// word gives the field's default where nothing is stated: that nobody knows is a word of its own.
func (t Thing) word(field string) Word {
	if s := t.record.Text(field); s != "" {
		return Word(s)
	}
	f, _ := ecosystem.NounOf(t.record.Kind).Field(field)
	return Word(f.Default)
}

func (t Thing) wordOr(field string) *Word {
	if w := t.word(field); w != "" {
		return &w
	}
	return nil
}

func (t Thing) wholeOr(field string) *int32 {
	n, stated := t.record.Int(field)
	if !stated {
		return nil
	}
	short := int32(max(min(n, 1<<31-1), -1<<31))
	return &short
}

func (t Thing) decimalOr(field string) *float64 {
	n, stated := t.record.Fields[field].(float64)
	if !stated {
		return nil
	}
	return &n
}

func (t Thing) truthOr(field string) *bool {
	b, stated := t.record.Bool(field)
	if !stated {
		return nil
	}
	return &b
}

func (t Thing) list(field string) []string {
	if l := t.record.List(field); l != nil {
		return l
	}
	return []string{}
}

// Link is a typed, directed relation between two things.
type Link struct{ Thing }

// Type says how the two relate.
func (l Link) Type() LinkType { return LinkType(l.record.Text("type")) }

// Claim is one statement by somebody about a thing, a link or a field.
type Claim struct{ Thing }

// Counts tells whether the claim bears on the state.
func (c Claim) Counts() bool { return ecosystem.Claim{Record: c.record}.Counts() }

// show spells a stored value as the schema does: words of enumerations in capitals.
func show(f ecosystem.Field, value string) string {
	if f.Enum != nil {
		return strings.ToUpper(value)
	}
	return value
}
