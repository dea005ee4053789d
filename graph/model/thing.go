package model

import (
	"strconv"
	"strings"

	"catchment/ecosystem"
	"catchment/graph/plan"
)

// Thing is a node of the API: an entity, a link or a claim. What is read of the past
// (commits, versions, what changed) are things too, so that one can go on from them as
// from anything else: they have a row, which no store has.
type Thing struct {
	record ecosystem.Record
	row    any
	place  *place
}

// ObjectName is the kind, which the schema calls as the model does.
func (t *Thing) ObjectName() string { return string(t.record.Kind) }

// Key is a name that others gave a thing.
type Key struct{ Scheme, Value string }

// Answer gives what answers a field of a kind: what needs the store is read with the
// thing's level, all else stands in its record.
func (*Thing) Answer(object string, f *plan.Field) plan.Answer {
	kind := ecosystem.Kind(object)
	if plannerOf(kind, f) != nil {
		return plan.Answer{Value: func(c *plan.Call, of any) (any, error) {
			t := of.(*Thing)
			return t.place.answer(t.record.ID, c.Field)
		}}
	}
	if get, known := rowFields[kind][f.Name]; known {
		return plan.Answer{Value: func(_ *plan.Call, of any) (any, error) { return get(of.(*Thing)), nil }}
	}
	if get, known := recordFields[f.Name]; known {
		return plan.Answer{Value: func(_ *plan.Call, of any) (any, error) { return get(of.(*Thing).record), nil }}
	}
	if f.Name == "id" {
		return plan.Answer{Append: func(to []byte, of any) []byte { return plan.AppendText(to, string(of.(*Thing).id())) }}
	}
	if kind == ecosystem.KindClaim && f.Name == "field" {
		return appending(func(to []byte, r *ecosystem.Record) []byte {
			name := ecosystem.Claim{Record: *r}.FieldCalled()
			return orNull(to, name != "", func() []byte { return plan.AppendText(to, name) })
		})
	}
	if field, known := ecosystem.NounOf(kind).Named(f.Name); known {
		return appending(valueAppender(field, f))
	}
	return plan.Answer{}
}

// id names the thing; where the revision was asked for, the thing as it was then, and where
// what is made up is left out, the thing without it: for whoever keeps answers by id never
// to mix them.
func (t *Thing) id() ecosystem.ID {
	set, id := t.place.level.set, t.record.ID
	if set.IsDated() {
		id = momentOf(id, set.View().Revision())
	}
	if set.View().Lens().LeavesOutMadeUp() {
		id += realMark
	}
	return id
}

// recordFields are those that the tables do not have.
var recordFields = map[string]func(ecosystem.Record) any{
	"revision":   func(r ecosystem.Record) any { return r.Since },
	"visibility": func(r ecosystem.Record) any { return r.Visibility() },
	"counts":     func(r ecosystem.Record) any { return ecosystem.Claim{Record: r}.Counts() },
	"says": func(r ecosystem.Record) any {
		c := ecosystem.Claim{Record: r}
		said := make([]string, 0, len(r.List("says")))
		for _, s := range c.Sayings() {
			if len(r.List("says")) > 0 {
				said = append(said, ecosystem.Saying{Field: ecosystem.FieldCalled(c.About(), s.Field), Value: s.Value}.String())
			}
		}
		return said
	},
	"settled": func(r ecosystem.Record) any {
		fields := make([]string, len(r.List("settled")))
		for i, name := range r.List("settled") {
			fields[i] = ecosystem.FieldCalled(ecosystem.Claim{Record: r}.About(), name)
		}
		return fields
	},
	"keys": func(r ecosystem.Record) any {
		keys := make([]Key, 0, len(r.List("keys")))
		for _, k := range r.Keys() {
			keys = append(keys, Key{k.Scheme, k.Value})
		}
		return keys
	},
}

func appending(write func(to []byte, r *ecosystem.Record) []byte) plan.Answer {
	return plan.Answer{Append: func(to []byte, of any) []byte { return write(to, &of.(*Thing).record) }}
}

// valueAppender gives what writes a field of records as the schema types it. What is
// not stated is null, a list without items, or the word that the table has for that.
func valueAppender(field ecosystem.Field, f *plan.Field) func(to []byte, r *ecosystem.Record) []byte {
	name := field.Name
	switch {
	case f.IsEnum() && f.Type.Elem == nil:
		word := f.WordAppender()
		return func(to []byte, r *ecosystem.Record) []byte {
			if s, stated := r.Fields[name].(string); stated {
				return word(to, s)
			}
			return word(to, field.Default)
		}
	case field.Type == ecosystem.Texts || field.Type == ecosystem.EnumsOf:
		return func(to []byte, r *ecosystem.Record) []byte { return appendTexts(to, field, r.List(name)) }
	case field.Type == ecosystem.Whole:
		return func(to []byte, r *ecosystem.Record) []byte {
			n, stated := r.Int(name)
			return orNull(to, stated, func() []byte { return strconv.AppendInt(to, max(min(n, 1<<31-1), -1<<31), 10) })
		}
	case field.Type == ecosystem.Decimal:
		return func(to []byte, r *ecosystem.Record) []byte {
			n, stated := r.Fields[name].(float64)
			return orNull(to, stated, func() []byte { return plan.AppendFloat(to, n) })
		}
	case field.Type == ecosystem.Truth:
		return func(to []byte, r *ecosystem.Record) []byte {
			b, stated := r.Bool(name)
			return orNull(to, stated, func() []byte { return strconv.AppendBool(to, b) })
		}
	}
	return func(to []byte, r *ecosystem.Record) []byte {
		s := r.Text(name)
		return orNull(to, s != "" || f.Type.NonNull, func() []byte { return plan.AppendText(to, s) })
	}
}

func orNull(to []byte, stated bool, write func() []byte) []byte {
	if !stated {
		return append(to, "null"...)
	}
	return write()
}

func appendTexts(to []byte, field ecosystem.Field, list []string) []byte {
	to = append(to, '[')
	for i, s := range list {
		if i > 0 {
			to = append(to, ',')
		}
		to = plan.AppendText(to, show(field, s))
	}
	return append(to, ']')
}

// show spells a stored value as the schema does: words of enumerations in capitals.
func show(f ecosystem.Field, value string) string {
	if f.Enum != nil {
		return strings.ToUpper(value)
	}
	return value
}
