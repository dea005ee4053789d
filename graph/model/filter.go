package model

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/loaders"
)

// farKinds are the kinds that a step may lead to.
func farKinds(s ecosystem.Step) []ecosystem.Kind {
	if len(s.Kinds) > 0 {
		return s.Kinds
	}
	return ecosystem.KindsOf(ecosystem.Nouns())
}

// farEnd is the kind that filters and orders of a walk are about.
func farEnd(w ecosystem.Walk) ecosystem.Kind {
	if w.Far == "" {
		return anyKind
	}
	return w.Far
}

// anyKind is what filters and lists of mixed kinds are called by.
const anyKind ecosystem.Kind = "Entity"

// The bounds of one filter, as it costs the store what it says, not what it gives.
const (
	deepestFilter = 8
	longestFilter = 100 // conditions
	mostValues    = 100 // of one condition
)

// filterReader turns filter inputs into the filters of the model. What may stand
// in an input the schema has checked; what it means the tables of the nouns say.
type filterReader struct {
	today       ecosystem.Day
	definitions func() (ecosystem.AttributeDefinitions, error)
	conditions  int
}

// readFilter reads a filter over things of a kind; nil fits everything. The id of a thing
// that was merged stands for what it was merged into.
func readFilter(set *loaders.Set, kind ecosystem.Kind, v any) (*ecosystem.Filter, error) {
	if err := Plain(v); err != nil {
		return nil, err
	}
	v, err := leadingOn(set, v)
	if err != nil {
		return nil, err
	}
	r := filterReader{today: set.Today(), definitions: set.Definitions}
	return r.filter(kind, v, 1)
}

func (r *filterReader) filter(kind ecosystem.Kind, v any, depth int) (*ecosystem.Filter, error) {
	in, ok := objectOf(v)
	if !ok {
		return nil, nil
	}
	if depth > deepestFilter {
		return nil, &ecosystem.Error{Code: ecosystem.LimitExceeded, Limit: ecosystem.Excess{Name: "filterDepth", Maximum: deepestFilter, Actual: depth},
			Message: fmt.Sprintf("The filter goes more than %d levels deep.", deepestFilter),
			Hint:    "Take and, or, not and conditions on links out of each other, or ask in several requests."}
	}
	var all []ecosystem.Filter
	for _, name := range slices.Sorted(maps.Keys(in)) { // the same filter, the same question to the store
		if in[name] == nil {
			return nil, saysNothing(kind, name)
		}
		if r.conditions++; r.conditions > longestFilter {
			return nil, &ecosystem.Error{Code: ecosystem.LimitExceeded, Limit: ecosystem.Excess{Name: "filterConditions", Maximum: longestFilter, Actual: r.conditions},
				Message: fmt.Sprintf("The filter has more than %d conditions.", longestFilter),
				Hint:    "Ask in several requests, each with some of the conditions."}
		}
		fs, err := r.member(kind, name, in[name], depth)
		if err != nil {
			return nil, err
		}
		all = append(all, fs...)
	}
	switch len(all) {
	case 0:
		return nil, nil
	case 1:
		return &all[0], nil
	}
	return &ecosystem.Filter{And: all}, nil
}

// member reads one member of a filter input; all that it gives must fit.
func (r *filterReader) member(kind ecosystem.Kind, name string, v any, depth int) ([]ecosystem.Filter, error) {
	switch name {
	case "and", "or":
		return r.several(kind, name, v, depth)
	case "not":
		f, err := r.filter(kind, v, depth+1)
		return []ecosystem.Filter{{Not: orAll(f)}}, err
	case "ids":
		return idsFilter(v)
	case "key":
		return keyFilter(v)
	case "claims":
		return r.claims(name, v, depth)
	case "state":
		return r.state(v)
	case "links":
		return r.anyLinks(name, v, depth)
	case "attributes":
		return r.attributes(kind, v)
	}
	if w, ok := ecosystem.WalkOf(kind, name); ok {
		return r.links(name, w.Step(nil), farEnd(w), v, depth)
	}
	if p, ok := ecosystem.PathOf(kind, name); ok {
		return r.quantified(name, v, func(q ecosystem.Quantifier, v any) (ecosystem.Filter, error) {
			end, err := r.filter(p.Far(), v, depth+len(p.Walks))
			return p.Where(q, end), err
		})
	}
	if kind == ecosystem.KindClaim && name == "field" {
		return claimedField(v)
	}
	if f, ok := fieldOf(kind, name); ok {
		return fieldFilter(f, v)
	}
	return nil, wrongArgument("The schema, at /schema.graphqls, has what can be filtered by.", "%s has nothing called %s to filter by.", kind, name)
}

// fieldOf finds a field in the table of a kind; of all kinds together, those that every entity has.
func fieldOf(kind ecosystem.Kind, name string) (ecosystem.Field, bool) {
	if kind != anyKind {
		return ecosystem.NounOf(kind).Named(name)
	}
	var field ecosystem.Field
	for _, n := range ecosystem.Nouns() {
		f, ok := n.Field(name)
		if !ok {
			return f, false
		}
		field = f
	}
	return field, true
}

func orAll(f *ecosystem.Filter) *ecosystem.Filter {
	if f == nil {
		return &ecosystem.Filter{And: []ecosystem.Filter{}}
	}
	return f
}

func (r *filterReader) several(kind ecosystem.Kind, name string, v any, depth int) ([]ecosystem.Filter, error) {
	list := []ecosystem.Filter{}
	for _, item := range listOf(v) {
		f, err := r.filter(kind, item, depth+1)
		if err != nil {
			return nil, err
		}
		list = append(list, *orAll(f))
	}
	if name == "or" {
		return []ecosystem.Filter{{Or: list}}, nil
	}
	return []ecosystem.Filter{{And: list}}, nil
}

func idsFilter(v any) ([]ecosystem.Filter, error) {
	ids := []ecosystem.ID{}
	for _, s := range textsOf(v) {
		ids = append(ids, ecosystem.ID(s))
	}
	if len(ids) > mostValues {
		return nil, tooManyValues(len(ids))
	}
	return []ecosystem.Filter{{IDs: ids}}, nil
}

func tooManyValues(n int) error {
	return &ecosystem.Error{Code: ecosystem.LimitExceeded, Limit: ecosystem.Excess{Name: "filterValues", Maximum: mostValues, Actual: n},
		Message: fmt.Sprintf("A condition of the filter names more than %d values.", mostValues),
		Hint:    "Ask in several requests, each with some of the values."}
}

func keyFilter(v any) ([]ecosystem.Filter, error) {
	in, err := operands("key", v)
	if err != nil {
		return nil, err
	}
	scheme, _ := in["scheme"].(string)
	test := ecosystem.KeyTest{Scheme: ecosystem.NewKey(scheme, "").Scheme}
	for _, value := range textsOf(in["in"]) {
		test.Values = append(test.Values, ecosystem.NewKey(scheme, value).Value)
	}
	if len(test.Values) > mostValues {
		return nil, tooManyValues(len(test.Values))
	}
	if in["in"] != nil && len(test.Values) == 0 {
		return []ecosystem.Filter{{Or: []ecosystem.Filter{}}}, nil // one of none
	}
	return []ecosystem.Filter{{Key: &test}}, nil
}

func (r *filterReader) state(v any) ([]ecosystem.Filter, error) {
	in, err := operands("state", v)
	if err != nil {
		return nil, err
	}
	age, err := readAge(in, r.today)
	test := ecosystem.StateTest{Age: age}
	for _, s := range wordsOf(in["in"]) {
		test.In = append(test.In, ecosystem.State(s))
	}
	return []ecosystem.Filter{{State: &test}}, err
}

func (r *filterReader) claims(name string, v any, depth int) ([]ecosystem.Filter, error) {
	return r.quantified(name, v, func(q ecosystem.Quantifier, v any) (ecosystem.Filter, error) {
		where, err := r.filter(ecosystem.KindClaim, v, depth+1)
		return ecosystem.Filter{Claim: &ecosystem.ClaimTest{Quantifier: q, Where: where}}, err
	})
}

func (r *filterReader) anyLinks(name string, v any, depth int) ([]ecosystem.Filter, error) {
	in, _ := objectOf(v)
	step := ecosystem.Step{Types: linkTypes(in["types"]), Kinds: KindsOf(in["kinds"]), Direction: directionOf(in["direction"])}
	return r.links(name, step, anyKind, v, depth)
}

func (r *filterReader) links(name string, step ecosystem.Step, far ecosystem.Kind, v any, depth int) ([]ecosystem.Filter, error) {
	in, _ := objectOf(v)
	through, err := r.filter(ecosystem.KindLink, in["link"], depth+1)
	if err != nil {
		return nil, err
	}
	step.Through = through
	return r.quantified(name, v, func(q ecosystem.Quantifier, v any) (ecosystem.Filter, error) {
		where, err := r.filter(far, v, depth+1)
		step := step
		step.Where = where
		return ecosystem.Filter{Link: &ecosystem.LinkTest{Quantifier: q, Step: step}}, err
	})
}

// quantified reads some, none and all.
func (r *filterReader) quantified(name string, v any, one func(ecosystem.Quantifier, any) (ecosystem.Filter, error)) ([]ecosystem.Filter, error) {
	in, err := operands(name, v)
	if err != nil {
		return nil, err
	}
	var all []ecosystem.Filter
	for q, word := range []string{ecosystem.Some: "some", ecosystem.None: "none", ecosystem.All: "all"} {
		asked, said := in[word]
		if !said {
			continue
		}
		f, err := one(ecosystem.Quantifier(q), asked)
		if err != nil {
			return nil, err
		}
		all = append(all, f)
	}
	if len(all) == 0 {
		return nil, wrongArgument("Write some: {} for at least one, none: {} for none.", "A filter over links or claims says some, none or all.")
	}
	return all, nil
}

// operands gives the members of what a condition is given, none of which is null.
func operands(condition string, v any) (map[string]any, error) {
	in, _ := objectOf(v)
	for _, name := range slices.Sorted(maps.Keys(in)) {
		if in[name] == nil {
			return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf("The condition on %s says %s: null, which asks for nothing.", condition, name),
				Hint: "Leave " + name + " out."}
		}
	}
	return in, nil
}

// saysNothing refuses null for a member of a filter. Whoever sends it may mean that
// nothing is asked or that nothing is stated; guessing gave them everything.
func saysNothing(kind ecosystem.Kind, name string) error {
	hint := "Leave " + name + " out to ask nothing of it."
	f, isField := fieldOf(kind, name)
	_, isWalk := ecosystem.WalkOf(kind, name)
	if _, isPath := ecosystem.PathOf(kind, name); isWalk || isPath || name == "claims" || name == "links" {
		hint += fmt.Sprintf(" Where there are none: %s: {none: {}}.", name)
	} else if isField {
		hint += notStated(f)
	}
	return &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf("The filter says %s: null, which asks for nothing.", name), Hint: hint}
}

// notStated tells how a filter asks where a field is not stated; nothing where a thing always has a value.
func notStated(f ecosystem.Field) string {
	const says = " Where it is not stated: %s: %s."
	switch {
	case f.Must || isOwn(f):
		return ""
	case f.Enum == nil:
		return fmt.Sprintf(says, f.Called(), "{isStated: false}")
	case f.Default == "":
		return fmt.Sprintf(says, f.Called(), "[null]")
	case f.Default == "unknown" || f.Default == "unset":
		return fmt.Sprintf(says, f.Called(), "["+strings.ToUpper(f.Default)+"]")
	}
	return ""
}

func objectOf(v any) (map[string]any, bool) {
	switch v := v.(type) {
	case map[string]any:
		return v, true
	}
	return nil, false
}
