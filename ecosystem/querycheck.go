package ecosystem

import (
	"fmt"
	"math"
	"slices"
)

// Every store calls these checks before it reads, so that a question that makes
// no sense fails with the same words on every engine, and so that no name but
// those of the tables ever reaches an engine's query text.

// Check tells what is wrong with a query: kinds that do not go together, a field
// that is not theirs, a test that its type does not have.
func (q Query) Check() error {
	switch {
	case len(q.Kinds) == 0:
		return badRequest("Name at least one kind.", "A query names no kind.")
	case len(q.Kinds) > 1 && slices.ContainsFunc(q.Kinds, func(k Kind) bool { return k == KindLink || k == KindClaim }):
		return badRequest("Ask for links or for claims in a query of their own.", "A query mixes entities with links or claims.")
	case q.Search != "" && !q.Kinds[0].IsEntity():
		return badRequest("Search for entities, or filter by a field.", "A %s has no words to search for.", q.Kinds[0])
	}
	if err := CheckKinds(q.Kinds); err != nil {
		return err
	}
	if slices.ContainsFunc(q.Order, func(o Order) bool { return o.Of != OfThing }) {
		return badRequest("Order so where links lead to things.", "No link led to the things of the list that it could be ordered by.")
	}
	if err := checkOrder(q.Kinds, q.Order); err != nil {
		return err
	}
	return checkFilter(q.Kinds, q.Where)
}

// CheckFacets tells whether the fields can be counted by over the kinds.
func CheckFacets(kinds []Kind, by []Facet) error {
	for _, facet := range by {
		if err := eachField(kinds, facet.Field, func(f Field) error {
			if !f.Facetable() {
				return badRequest("Count by an enumeration, a truth value, a list or a short text.", "Nothing is counted by the field %q.", f.Name)
			}
			return nil
		}); err != nil {
			return err
		}
	}
	return nil
}

// CheckKinds tells whether all of these are kinds of the model.
func CheckKinds(kinds []Kind) error {
	for _, k := range kinds {
		if NounOf(k).Kind == "" {
			return badRequest("The kinds are the nouns of the model, Link and Claim.", "There is no kind %q.", k)
		}
	}
	return nil
}

// Check tells what is wrong with a step: an unknown type or direction, a far end
// that is no entity, a filter that does not fit what it is on.
func (s Step) Check() error {
	if s.Direction < Out || s.Direction > Both {
		return badRequest("A step goes out, in or both ways.", "There is no direction %d.", s.Direction)
	}
	for _, t := range s.Types {
		if _, known := RuleOf(t); !known {
			return badRequest("The types are those of the link rules.", "There is no type of link %q.", t)
		}
	}
	if err := CheckKinds(s.Kinds); err != nil {
		return err
	}
	if i := slices.IndexFunc(s.Kinds, func(k Kind) bool { return !k.IsEntity() }); i >= 0 {
		return badRequest("A step leads to entities.", "No link leads to a %s.", s.Kinds[i])
	}
	if err := checkFilter(s.farKinds(), s.Where); err != nil {
		return err
	}
	return checkFilter([]Kind{KindLink}, s.Through)
}

// farKinds are the kinds that the far end may have.
func (s Step) farKinds() []Kind {
	if len(s.Kinds) > 0 {
		return s.Kinds
	}
	all := make([]Kind, 0, len(nouns))
	for _, n := range nouns {
		all = append(all, n.Kind)
	}
	return all
}

// Check tells what is wrong with a question about links.
func (a Ask) Check() error {
	if err := a.Step.Check(); err != nil {
		return err
	}
	if err := checkOrder(a.Step.farKinds(), a.Order); err != nil {
		return err
	}
	return a.Page.check(a.keyTypes(), len(a.Order))
}

// checkOrder holds sort keys against the tables: what has a field must order by it, and alike.
func checkOrder(kinds []Kind, order []Order) error {
	for _, o := range order {
		of := o.bearers(kinds)
		switch {
		case o.Links != nil:
			if err := o.checkLinks(kinds); err != nil {
				return err
			}
			continue
		case o.Field == VersionOrder && o.Of != OfClaims:
			continue
		case of == nil:
			return badRequest("Order by the thing, the link or its claims.", "There is no bearer %d of a field to order by.", o.Of)
		}
		if err := eachField(of, o.Field, func(f Field) error {
			if o.Of == OfClaims && f.Type != Whole {
				return badRequest("Order by a whole number that claims say.", "Of several claims none is the greatest by the field %q.", f.Name)
			}
			if !f.Sortable() {
				return badRequest("Order by name, a number, a date, a truth value or an enumeration.", "Lists are not ordered by the field %q.", f.Name)
			}
			return nil
		}); err != nil {
			return err
		}
	}
	return nil
}

// bearers are the kinds of what the key's field is one of, in a list of things of some kinds.
func (o Order) bearers(kinds []Kind) []Kind {
	switch o.Of {
	case OfThing:
		return kinds
	case OfLink:
		return []Kind{KindLink}
	case OfClaims:
		return []Kind{KindClaim}
	}
	return nil
}

func (o Order) checkLinks(kinds []Kind) error {
	if o.Field != "" || o.Of != OfThing || !kinds[0].IsEntity() {
		return badRequest("Order entities by a number of links, or by a field.", "A sort key counts links of entities and names nothing else.")
	}
	return o.Links.Check()
}

// checkFilter tells what is wrong with a filter over some kinds, with all parts of it.
func checkFilter(kinds []Kind, f *Filter) error {
	if f == nil {
		return nil
	}
	if f.members() != 1 {
		return badRequest("Put several conditions into And.", "A filter sets %d of its members, not one.", f.members())
	}
	entities, aClaim := kinds[0].IsEntity(), kinds[0] == KindClaim
	switch {
	case f.Not != nil:
		return checkFilter(kinds, f.Not)
	case f.Field != nil:
		return f.Field.check(kinds)
	case f.Key != nil && (!entities || f.Key.Scheme == ""):
		return badRequest("Give a scheme, and ask it of entities.", "Only entities have keys, each of a scheme.")
	case f.Link != nil && !entities:
		return badRequest("Filter links by their fields from and to.", "Links join entities alone.")
	case f.Link != nil:
		return f.Link.check()
	case (f.Claim != nil || f.State != nil) && aClaim:
		return badRequest("Ask it of entities or links.", "No claim speaks of a claim.")
	case f.Claim != nil:
		return f.Claim.check()
	case f.State != nil:
		return f.State.check()
	}
	for _, part := range append(slices.Clone(f.And), f.Or...) {
		if err := checkFilter(kinds, &part); err != nil {
			return err
		}
	}
	return nil
}

// members counts what a filter sets; it should be one.
func (f Filter) members() int {
	n := 0
	for _, set := range []bool{f.And != nil, f.Or != nil, f.Not != nil, f.Field != nil, f.Key != nil,
		f.Link != nil, f.Claim != nil, f.State != nil, f.IDs != nil} {
		if set {
			n++
		}
	}
	return n
}

func (t LinkTest) check() error {
	if err := checkQuantifier(t.Quantifier); err != nil {
		return err
	}
	return t.Step.Check()
}

func (t ClaimTest) check() error {
	if err := checkQuantifier(t.Quantifier); err != nil {
		return err
	}
	return checkFilter([]Kind{KindClaim}, t.Where)
}

func checkQuantifier(q Quantifier) error {
	if q < Some || q > All {
		return badRequest("It is some, none or all.", "There is no quantifier %d.", q)
	}
	return nil
}

func (t StateTest) check() error {
	for _, s := range t.In {
		if !slices.Contains(States, s) {
			return badRequest(fmt.Sprintf("The states are %v.", States), "There is no state %q.", s)
		}
	}
	if _, err := ParseDay(string(t.Age.AsOf)); err != nil || t.Age.Months < 0 {
		return badRequest("Give the day to judge from and a number of months.", "The age of stale claims is malformed.")
	}
	return nil
}

func (t FieldTest) check(kinds []Kind) error {
	if t.Field == "keys" {
		return badRequest("Ask for keys by scheme and value.", "Keys are not tested as a field.")
	}
	if (t.Test == Stated) != (len(t.Values) == 0) || (t.Test != In && t.Test != Has && len(t.Values) > 1) {
		return badRequest("In and has take one value or more, stated none, the others one.", "The test %q of %q has %d values.", t.Test, t.Field, len(t.Values))
	}
	return eachField(kinds, t.Field, func(f Field) error {
		if !f.hasTest(t.Test) {
			return badRequest("See the tests of each type.", "The field %q has no test %q.", f.Name, t.Test)
		}
		for _, v := range t.Values {
			_, isText := v.(string)
			if !f.comparable(v) || !isText && (t.Test == Contains || t.Test == StartsWith) {
				return badRequest("Give a value of the field's own type.", "The field %q cannot be compared with %v, a %T.", f.Name, v, v)
			}
			ofDates := f.Type == Date && t.Test != In || f.Type == Attribute && (t.Test == AtLeast || t.Test == AtMost)
			if day, _ := v.(string); isText && ofDates && !ValidDate(day) {
				return badRequest("Dates are 2021, 2021-11 or 2021-11-05.", "%q is no date.", day)
			}
		}
		return nil
	})
}

// hasTest tells whether the type of the field can be tested so.
func (f Field) hasTest(t Test) bool {
	isList := f.Type == Texts || f.Type == EnumsOf
	switch t {
	case Stated:
		return true
	case In:
		return !isList
	case Has:
		return isList
	case Contains, StartsWith:
		return f.Type == Text || f.Type == Prose || f.Type == URL || f.Type == Ref || f.Type == Attribute
	case AtLeast, AtMost:
		return f.Type == Whole || f.Type == Decimal || f.Type == Date || f.Type == Attribute
	}
	return false
}

// comparable tells whether a value is of the type that the field, or an item of its list, has.
func (f Field) comparable(v any) bool {
	switch v := v.(type) {
	case int64:
		return f.Type == Whole
	case float64:
		return (f.Type == Decimal || f.Type == Attribute) && !math.IsNaN(v)
	case bool:
		return f.Type == Truth
	case string:
		return f.Type != Whole && f.Type != Decimal && f.Type != Truth
	}
	return false
}

// eachField calls back for the field in every kind that has it. One of them must,
// and all that do must hold the same sort of value.
func eachField(kinds []Kind, name string, check func(Field) error) error {
	var first *Field
	for _, k := range kinds {
		f, has := NounOf(k).Field(name)
		if !has {
			continue
		}
		if first != nil && first.sortOfValue() != f.sortOfValue() {
			return badRequest("Ask for the kinds one by one.", "The field %q is not the same sort of value in all these kinds.", name)
		}
		first = &f
		if err := check(f); err != nil {
			return err
		}
	}
	if first == nil {
		return badRequest("See the kind's table of fields.", "No kind asked for has a field %q.", name)
	}
	return nil
}

func badRequest(hint, format string, args ...any) error {
	return &Error{Code: BadRequest, Message: fmt.Sprintf(format, args...), Hint: hint}
}
