package ecosystem

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Saying is what a claim says of one field: its value as text, as [ValueText] spells it,
// or nothing, which says that the value is not known.
type Saying struct{ Field, Value string }

// String is the saying as the field says of a claim keeps it: field=value.
func (s Saying) String() string { return s.Field + "=" + s.Value }

func parseSaying(text string) Saying {
	field, value, _ := strings.Cut(text, "=")
	return Saying{field, value}
}

// Sayings are the fields of which the claim says what they are. One that names a field
// and no value speaks of the field, and says of none what it is.
func (c Claim) Sayings() []Saying {
	list := c.List("says")
	if len(list) == 0 && c.Field() != "" && c.Text("value") != "" {
		return []Saying{{c.Field(), c.Text("value")}}
	}
	all := make([]Saying, len(list))
	for i, text := range list {
		all[i] = parseSaying(text)
	}
	return all
}

// SayingsOf are what some fields of a thing of a kind say that claims can say, in the
// order of the table, then those of one's own. What is the default of its field says nothing.
func SayingsOf(kind Kind, fields Fields) []Saying {
	var all []Saying
	for _, f := range fieldsIn(kind, fields) {
		v, stated := fields[f.Name]
		if stated && v != nil && v != f.Default && IsClaimed(kind, f) {
			all = append(all, Saying{f.Name, ValueText(v)})
		}
	}
	return all
}

// fieldsIn are the fields of a kind's table, and after them those of one's own that some
// fields of a thing have.
func fieldsIn(kind Kind, fields Fields) []Field {
	all := NounOf(kind).Fields
	var own []string
	for name := range fields {
		if _, is := AttributeNamed(name); is {
			own = append(own, name)
		}
	}
	if len(own) == 0 {
		return all
	}
	slices.Sort(own)
	all = slices.Clone(all)
	for _, name := range own {
		if f, known := NounOf(kind).Field(name); known {
			all = append(all, f)
		}
	}
	return all
}

// SaysOf is the list that the field says of a claim keeps; nil for none.
func SaysOf(all []Saying) any {
	if len(all) == 0 {
		return nil
	}
	list := make([]string, len(all))
	for i, s := range all {
		list[i] = s.String()
	}
	return list
}

// IsClaimed tells whether what a thing of the kind shows in the field is decided by
// claims: whatever holds one value, but for what a link joins and who may see a thing.
// What claims rest on, the account of imports, definitions and saved views say of themselves
// what they are.
func IsClaimed(kind Kind, f Field) bool {
	switch kind {
	case KindClaim, KindSource, KindEvent, KindImportRun, KindFinding, KindAttributeDefinition, KindSavedView:
		return false
	}
	return !f.IsList() && f.Type != Ref && f.Name != "visibility" &&
		(kind != KindLink || !slices.Contains(notSettable[KindLink], f.Name))
}

// IsClaimed tells whether the noun has a field of the name that claims decide.
func (n Noun) IsClaimed(name string) bool {
	f, known := n.Field(name)
	return known && IsClaimed(n.Kind, f)
}

// ValueText spells a value as claims do.
func ValueText(v any) string { return fmt.Sprint(v) }

// ParseValue reads what [ValueText] wrote; false for what the field cannot hold.
func (f Field) ParseValue(text string) (any, bool) {
	var v any = text
	var err error
	switch f.Type {
	case Whole:
		v, err = strconv.ParseInt(text, 10, 64)
	case Decimal:
		v, err = strconv.ParseFloat(text, 64)
	case Truth:
		v, err = strconv.ParseBool(text)
	default: // a text as it stands
	}
	return v, err == nil && f.Problem(v) == ""
}
