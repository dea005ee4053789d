package storetest

import (
	"slices"

	"pgregory.net/rapid"

	"catchment/ecosystem"
)

// randomQuery draws a query over entities, links or claims.
func randomQuery(t *rapid.T) ecosystem.Query {
	q := ecosystem.Query{Kinds: randomKinds(t)}
	if q.Kinds[0].IsEntity() && chance(t, 5, "search") {
		q.Search = sample(t, "words", searches())
		q.Language = sample(t, "language", []ecosystem.Language{"", ecosystem.English, ecosystem.NoLanguage})
	}
	if chance(t, 10, "filter") {
		q.Where = randomFilter(t, q.Kinds, 2)
	}
	q.Order = randomOrder(t, q.Kinds)
	return q
}

func randomKinds(t *rapid.T) []ecosystem.Kind {
	switch {
	case chance(t, 3, "links"):
		return []ecosystem.Kind{ecosystem.KindLink}
	case chance(t, 3, "claims"):
		return []ecosystem.Kind{ecosystem.KindClaim}
	case chance(t, 6, "all kinds"):
		return entityKinds()
	}
	return sampled(t, "kind", entityKinds(), 2)
}

// randomOrder draws sort keys, seldom one that the kinds do not have.
func randomOrder(t *rapid.T, kinds []ecosystem.Kind) []ecosystem.Order {
	fields := []string{ecosystem.VersionOrder}
	for _, f := range fieldsOf(kinds) {
		if f.Sortable() {
			fields = append(fields, f.Name)
		}
	}
	if chance(t, 1, "not sortable") {
		fields = append(fields, "description", "nonsense")
	}
	order := make([]ecosystem.Order, rapid.IntRange(0, 2).Draw(t, "sort keys"))
	for i := range order {
		order[i] = ecosystem.Order{Field: sample(t, "order", fields), Desc: rapid.Bool().Draw(t, "desc")}
		if kinds[0].IsEntity() && chance(t, 4, "by links") {
			step := randomStep(t, 0)
			order[i].Field, order[i].Links = "", &step
		}
	}
	return order
}

// randomLinkOrder draws sort keys of links: of the things they lead to, of their own and of their claims.
func randomLinkOrder(t *rapid.T, kinds []ecosystem.Kind) []ecosystem.Order {
	order := randomOrder(t, kinds)
	for i := range order {
		switch {
		case chance(t, 4, "of the link"):
			f := sample(t, "of the link", []string{"value", "imputed", "since", "status", ecosystem.VersionOrder})
			order[i] = ecosystem.Order{Field: f, Of: ecosystem.OfLink, Desc: order[i].Desc}
		case chance(t, 4, "of its claims"):
			order[i] = ecosystem.Order{Field: "share", Of: ecosystem.OfClaims, Desc: order[i].Desc}
		}
	}
	return order
}

func fieldsOf(kinds []ecosystem.Kind) []ecosystem.Field {
	var fields []ecosystem.Field
	for _, k := range kinds {
		fields = append(fields, ecosystem.NounOf(k).Fields...)
	}
	return fields
}

// randomFilter draws a condition on things of the kinds, nested at most so deep.
func randomFilter(t *rapid.T, kinds []ecosystem.Kind, depth int) *ecosystem.Filter {
	shapes := []string{"field", "field", "ids"}
	if kinds[0] != ecosystem.KindClaim {
		shapes = append(shapes, "claim", "state")
	}
	if kinds[0].IsEntity() {
		shapes = append(shapes, "key", "link", "link")
	}
	if depth > 0 {
		shapes = append(shapes, "and", "or", "not")
	}
	part := func() ecosystem.Filter { return *randomFilter(t, kinds, depth-1) }
	parts := func() []ecosystem.Filter {
		list := make([]ecosystem.Filter, rapid.IntRange(0, 2).Draw(t, "parts"))
		for i := range list {
			list[i] = part()
		}
		return list
	}
	switch sample(t, "condition", shapes) {
	case "ids":
		return &ecosystem.Filter{IDs: sampled(t, "id", allIDs(), 12)}
	case "key":
		return &ecosystem.Filter{Key: randomKeyTest(t)}
	case "and":
		return &ecosystem.Filter{And: parts()}
	case "or":
		return &ecosystem.Filter{Or: parts()}
	case "not":
		inner := part()
		return &ecosystem.Filter{Not: &inner}
	case "link":
		return &ecosystem.Filter{Link: &ecosystem.LinkTest{Quantifier: randomQuantifier(t), Step: randomStep(t, depth-1)}}
	case "claim":
		return &ecosystem.Filter{Claim: &ecosystem.ClaimTest{Quantifier: randomQuantifier(t), Where: perhapsFilter(t, []ecosystem.Kind{ecosystem.KindClaim}, depth-1)}}
	case "state":
		return &ecosystem.Filter{State: &ecosystem.StateTest{In: sampled(t, "state", ecosystem.States, 2),
			Age: ecosystem.Age{AsOf: ecosystem.Day(sample(t, "as of", []string{"2021-06-30", "2023-01-01", "2026-11-24"})), Months: sample(t, "months", []int{0, 12, 24})}}}
	}
	return &ecosystem.Filter{Field: randomFieldTest(t, kinds)}
}

func perhapsFilter(t *rapid.T, kinds []ecosystem.Kind, depth int) *ecosystem.Filter {
	if depth < 0 || !chance(t, 7, "filter") {
		return nil
	}
	return randomFilter(t, kinds, depth)
}

func randomQuantifier(t *rapid.T) ecosystem.Quantifier {
	return sample(t, "quantifier", []ecosystem.Quantifier{ecosystem.Some, ecosystem.None, ecosystem.All})
}

func randomKeyTest(t *rapid.T) *ecosystem.KeyTest {
	k := ecosystem.ParseKey(sample(t, "key", keys()))
	if chance(t, 6, "any value") {
		return &ecosystem.KeyTest{Scheme: k.Scheme}
	}
	return &ecosystem.KeyTest{Scheme: k.Scheme, Values: []string{k.Value, "other"}}
}

func randomStep(t *rapid.T, depth int) ecosystem.Step {
	s := ecosystem.Step{Direction: sample(t, "direction", []ecosystem.Direction{ecosystem.Both, ecosystem.Out, ecosystem.Into})}
	if chance(t, 4, "types") {
		s.Types = sampled(t, "type", linkTypes(), 2)
	}
	kinds := entityKinds()
	if chance(t, 4, "far kinds") {
		kinds = sampled(t, "kind", entityKinds(), 2)
		s.Kinds = kinds
	}
	s.Where = perhapsFilter(t, kinds, depth)
	s.Through = perhapsFilter(t, []ecosystem.Kind{ecosystem.KindLink}, depth)
	return s
}

// randomAttributeTest draws a test of a field of one's own, seldom one that no type has.
func randomAttributeTest(t *rapid.T) *ecosystem.FieldTest {
	name := sample(t, "attribute", attributes())
	test := &ecosystem.FieldTest{Field: ecosystem.AttributeField(name)}
	test.Test = sample(t, "test", []ecosystem.Test{ecosystem.In, ecosystem.Contains, ecosystem.StartsWith, ecosystem.AtLeast, ecosystem.AtMost, ecosystem.Stated})
	switch test.Test {
	case ecosystem.Stated:
	case ecosystem.In:
		test.Values = []any{randomAttribute(t, name), randomAttribute(t, name)}
	case ecosystem.AtLeast, ecosystem.AtMost:
		if test.Values = []any{randomAttribute(t, "since")}; name != "since" {
			test.Values = []any{sample(t, "number", decimals())}
		}
	default:
		test.Values = []any{randomAttribute(t, name)}
	}
	return test
}

// randomFieldTest draws a test that the field has, seldom one that it has not.
func randomFieldTest(t *rapid.T, kinds []ecosystem.Kind) *ecosystem.FieldTest {
	if kinds[0] != ecosystem.KindClaim && chance(t, 3, "of an attribute") {
		return randomAttributeTest(t)
	}
	f := sample(t, "field", fieldsOf(kinds))
	if f.Name == "keys" || chance(t, 4, "by name") && kinds[0].IsEntity() {
		f, _ = ecosystem.NounOf(kinds[0]).Field("name")
	}
	tests := []ecosystem.Test{ecosystem.In, ecosystem.In, ecosystem.Stated}
	switch f.Type {
	case ecosystem.Text, ecosystem.Prose, ecosystem.URL, ecosystem.Ref:
		tests = append(tests, ecosystem.Contains, ecosystem.StartsWith)
	case ecosystem.Whole, ecosystem.Decimal, ecosystem.Date:
		tests = append(tests, ecosystem.AtLeast, ecosystem.AtMost)
	case ecosystem.Texts, ecosystem.EnumsOf:
		tests = []ecosystem.Test{ecosystem.Has, ecosystem.Has, ecosystem.Stated}
	case ecosystem.EnumOf, ecosystem.Truth, ecosystem.Attribute, ecosystem.Beside: // are one of several, or not stated; has tests of its own
	}
	if chance(t, 1, "no test of its") {
		tests = []ecosystem.Test{ecosystem.AtLeast, ecosystem.Has, ecosystem.Contains, "like"}
	}
	test := &ecosystem.FieldTest{Field: f.Name, Test: sample(t, "test", tests)}
	switch test.Test {
	case ecosystem.Stated:
	case ecosystem.In, ecosystem.Has:
		test.Values = []any{randomScalar(t, f), randomScalar(t, f)}
	case ecosystem.Contains, ecosystem.StartsWith:
		test.Values = []any{sample(t, "part of a text", slices.Concat(searches(), texts()))}
	default:
		test.Values = []any{randomScalar(t, f)}
	}
	return test
}
