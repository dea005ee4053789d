package sqlite

import (
	"fmt"

	"catchment/ecosystem"
)

// A filter becomes a condition over an alias of the table shown. Its words are
// those of this file; fields, types, schemes and values are bound. It has been
// checked against the tables before. Every condition is 0 or 1, never null, so
// that Not is plain negation.

// The engine bounds how deep a statement may be and how many values it may have;
// these stay below that, and keep planning quick.
const (
	maxDepth  = 40     // of filters in one another
	maxSteps  = 8      // of tests on links and claims in one another
	maxValues = 30_000 // of one question, a long list counting once
)

func tooLarge() error {
	return &ecosystem.Error{Code: ecosystem.LimitExceeded, Message: "The filter is too large.",
		Hint: fmt.Sprintf("At most %d filters may stand in one another, among them %d on links or claims, and about %d beside each other, of which %d on links or %d on claims; fewer without what is made up.",
			maxDepth, maxSteps, maxValues/2, mostLooks(ecosystem.PublicLens)/2, mostLooks(ecosystem.PublicLens))}
}

// filters builds the conditions of one statement.
type filters struct {
	*args
	depth int // of filters around the one at hand
	steps int // of tests on links and claims around it
}

// everything is the condition that everything fits.
const everything = "1"

func (f *filters) where(x string, w *ecosystem.Filter) (string, error) {
	if w == nil {
		return everything, nil
	}
	if f.depth++; f.depth > maxDepth || len(f.values) > maxValues {
		return "", tooLarge()
	}
	defer func() { f.depth-- }()
	switch {
	case w.Not != nil:
		inner, err := f.where(x, w.Not)
		return "NOT " + inner, err
	case w.Field != nil:
		return f.field(x, *w.Field), nil
	case w.Key != nil:
		return f.key(x, *w.Key), nil
	case w.Link != nil:
		return f.link(x, *w.Link)
	case w.Claim != nil:
		return f.claim(x, *w.Claim)
	case w.State != nil:
		return f.state(x, *w.State), f.look(2)
	case w.IDs != nil:
		return "(" + x + ".id IN " + oneOf(f.args, w.IDs) + ")", nil
	case w.Or != nil:
		return f.joined(x, w.Or, " OR ", "0")
	}
	return f.joined(x, w.And, " AND ", everything)
}

// joined joins conditions in a balanced tree, since the engine bounds how deep
// an expression may be and not how many there are.
func (f *filters) joined(x string, list []ecosystem.Filter, word, empty string) (string, error) {
	conditions := make([]string, len(list))
	for i := range list {
		var err error
		if conditions[i], err = f.where(x, &list[i]); err != nil {
			return "", err
		}
	}
	return balanced(conditions, word, empty), nil
}

func balanced(conditions []string, word, empty string) string {
	switch n := len(conditions); n {
	case 0:
		return empty
	case 1:
		return conditions[0]
	default:
		return "(" + balanced(conditions[:n/2], word, empty) + word + balanced(conditions[n/2:], word, empty) + ")"
	}
}

// field compares a value with others of its own type. What a claim rests on and is hidden
// is compared with nothing.
func (f *filters) field(x string, t ecosystem.FieldTest) string {
	condition := f.stated(x, t)
	if t.Field == "source" || t.Field == "event" {
		named, alias := x+"."+t.Field+"_id", f.name("n")
		condition = "(" + condition + " AND (" + named + " IS NULL OR EXISTS (SELECT 1 FROM shown AS " + alias + " WHERE " + alias + ".id = " + named + ")))"
	}
	return condition
}

// stated compares what a thing states. In compares it as JSON text, the one form that each
// value has, which is exact for decimals too.
func (f *filters) stated(x string, t ecosystem.FieldTest) string {
	name := f.bind(t.Field)
	raw, value := x+".fields -> "+name, x+".fields ->> "+name
	switch t.Test {
	case ecosystem.In:
		return "coalesce(" + raw + " IN " + oneOf(f.args, jsonValues(t.Values)) + ", 0)"
	case ecosystem.Has:
		list := f.name("h")
		return "EXISTS (SELECT 1 FROM json_each(" + raw + ") AS " + list + " WHERE " + list + ".key IS NOT NULL AND " +
			list + ".value IN " + oneOf(f.args, textValues(t.Values)) + ")"
	case ecosystem.Stated:
		return "(" + raw + " IS NOT NULL)"
	case ecosystem.Contains, ecosystem.StartsWith:
		return f.worded(x, t)
	case ecosystem.AtLeast:
		return f.atLeast(f.ofType(t, value), t.Values[0])
	default:
		return f.atMost(f.ofType(t, value), t.Values[0])
	}
}

// atLeast fits a date too whose year or month holds the bound: ecosystem.Test.
func (f *filters) atLeast(value string, bound any) string {
	from := f.bind(bound)
	condition := value + " >= " + from
	if _, isDate := bound.(string); isDate {
		condition = fmt.Sprintf("(%s OR %s IN (substr(%[3]s, 1, 4), substr(%[3]s, 1, 7)))", condition, value, from)
	}
	return "coalesce(" + condition + ", 0)"
}

// atMost fits a date too that lies in the year or month of the bound: it goes on with a hyphen.
func (f *filters) atMost(value string, bound any) string {
	if date, isDate := bound.(string); isDate {
		bound = date + "-~"
	}
	return "coalesce(" + value + " <= " + f.bind(bound) + ", 0)"
}

// ofType is a value where it is of the type that it is compared with, which fields of
// one's own need not be; all others are.
func (f *filters) ofType(t ecosystem.FieldTest, value string) string {
	if _, isOwn := ecosystem.AttributeNamed(t.Field); !isOwn {
		return value
	}
	is := "'real'"
	if _, isText := t.Values[0].(string); isText {
		is = "'text'"
	}
	return "CASE WHEN typeof(" + value + ") = " + is + " THEN " + value + " END"
}

// worded looks into a folded text, with functions that know no wildcards. Names are
// kept folded, empty where there is none.
func (f *filters) worded(x string, t ecosystem.FieldTest) string {
	part, _ := t.Values[0].(string)
	v, name := f.bind(ecosystem.Fold(part)), f.bind(t.Field)
	text := "fold(" + f.ofType(t, x+".fields ->> "+name) + ")"
	if t.Field == "name" {
		text = x + ".sort_name"
	}
	condition := "instr(" + text + ", " + v + ") > 0"
	if t.Test == ecosystem.StartsWith {
		condition = "substr(" + text + ", 1, length(" + v + ")) = " + v
	}
	return "(coalesce(" + condition + ", 0) AND " + x + ".fields -> " + name + " IS NOT NULL)"
}

// jsonValues are values as fields keep them.
func jsonValues(values []any) []string {
	kept := make([]string, 0, len(values))
	for _, v := range values {
		if text, ok := appendValue(nil, v); ok { // infinity, which no field holds, is not
			kept = append(kept, string(text))
		}
	}
	return kept
}

func textValues(values []any) []string {
	kept := make([]string, 0, len(values))
	for _, v := range values {
		if s, ok := v.(string); ok {
			kept = append(kept, s)
		}
	}
	return kept
}

// key looks the holders up first, since they are few.
func (f *filters) key(x string, t ecosystem.KeyTest) string {
	condition := "scheme = " + f.bind(t.Scheme)
	if len(t.Values) > 0 {
		condition += " AND value IN " + oneOf(f.args, t.Values)
	}
	return "(" + x + ".id IN (SELECT id FROM held WHERE " + condition + "))"
}

// state asks for the state of the claims on a thing, worked out by the engine
// from what ecosystem.Claim says of each.
func (f *filters) state(x string, t ecosystem.StateTest) string {
	return "(" + fmt.Sprintf(queries["claims_state"], x+".id", f.bind(string(t.Age.Cutoff()))) +
		" IN " + oneOf(f.args, t.In) + ")"
}
