package model

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"catchment/ecosystem"
	"catchment/graph/plan"
)

// tests are the operators of the filter inputs with what they are in the model.
// eq and isStated are made of others.
var tests = map[string]ecosystem.Test{
	"in": ecosystem.In, "has": ecosystem.Has,
	"contains": ecosystem.Contains, "startsWith": ecosystem.StartsWith,
	"atLeast": ecosystem.AtLeast, "atMost": ecosystem.AtMost,
	"from": ecosystem.AtLeast, "to": ecosystem.AtMost,
}

// fieldFilter reads what is asked of one field: a list of words, one of which it is, or operators, all of which must fit.
func fieldFilter(f ecosystem.Field, v any) ([]ecosystem.Filter, error) {
	in, hasOperators := objectOf(v)
	if !hasOperators {
		return wordsFilter(f, v)
	}
	var all []ecosystem.Filter
	for _, op := range []string{"isStated", "eq", "in", "has", "contains", "startsWith", "atLeast", "atMost", "from", "to"} {
		operand, said := in[op]
		if !said {
			continue
		}
		if text, isText := operand.(string); operand == nil || isText && ecosystem.Fold(text) == "" {
			return nil, emptyOperand(f, op, operand)
		}
		one, err := operator(f, op, operand)
		if err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, nil
}

// emptyOperand refuses null, which no value is equal to, before or after, and the empty
// text, which no field holds and every text begins with.
func emptyOperand(f ecosystem.Field, op string, operand any) error {
	says := "an empty text"
	if operand == nil {
		says = "null"
	}
	return &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf("The condition on %s compares with %s (%s), which asks for nothing.", f.Called(), says, op),
		Hint: "Leave " + op + " out to ask nothing of it." + notStated(f)}
}

func operator(f ecosystem.Field, op string, v any) (ecosystem.Filter, error) {
	if op == "isStated" {
		return stated(f, v != false), nil
	}
	values, err := valuesOf(f, v)
	switch {
	case err != nil:
		return ecosystem.Filter{}, err
	case len(values) == 0:
		return ecosystem.Filter{Or: []ecosystem.Filter{}}, nil // one of none
	case len(values) > mostValues:
		return ecosystem.Filter{}, tooManyValues(len(values))
	}
	test := func(t ecosystem.Test) ecosystem.Filter {
		return ecosystem.Filter{Field: &ecosystem.FieldTest{Field: f.Name, Test: t, Values: values}}
	}
	if op == "eq" {
		return test(ecosystem.In), nil
	}
	return test(tests[op]), nil
}

// stated is the condition that a field is stated, or that it is not.
func stated(f ecosystem.Field, isStated bool) ecosystem.Filter {
	is := ecosystem.Filter{Field: &ecosystem.FieldTest{Field: f.Name, Test: ecosystem.Stated}}
	if isStated {
		return is
	}
	return ecosystem.Filter{Not: &is}
}

// wordsFilter reads the words of which a field must be one; null among them is for what is not stated.
func wordsFilter(f ecosystem.Field, v any) ([]ecosystem.Filter, error) {
	var words []any
	either := []ecosystem.Filter{}
	for _, word := range listOf(v) {
		if word != nil {
			words = append(words, word)
		} else if len(either) == 0 {
			either = append(either, stated(f, false))
		}
	}
	one, err := operator(f, "in", words)
	if err != nil || len(either) == 0 {
		return []ecosystem.Filter{one}, err
	}
	return []ecosystem.Filter{{Or: append(either, one)}}, nil
}

// claimedField reads which field claims speak of, as the API calls it. Where some nouns
// call what they keep under one name otherwise, only claims about the others are meant.
func claimedField(v any) ([]ecosystem.Filter, error) {
	field, _ := ecosystem.NounOf(ecosystem.KindClaim).Field("field")
	in, err := operands("field", v)
	if err != nil {
		return nil, err
	}
	all, err := fieldFilter(field, map[string]any(without(in, "eq", "in")))
	for _, op := range []string{"eq", "in"} {
		if _, said := in[op]; !said || err != nil {
			continue
		}
		names := textsOf(in[op])
		if len(names) > mostValues {
			return nil, tooManyValues(len(names))
		}
		either := []ecosystem.Filter{}
		for _, name := range names {
			either = append(either, claimsOnField(name))
		}
		all = append(all, ecosystem.Filter{Or: either})
	}
	return all, err
}

// claimsOnField are the claims that speak of the field of a name.
func claimsOnField(called string) ecosystem.Filter {
	stored := called
	if f, known := ecosystem.FieldNamed(called); known {
		stored = f.Name
	}
	is := ecosystem.Filter{Field: &ecosystem.FieldTest{Field: "field", Test: ecosystem.In, Values: []any{stored}}}
	about, others := []ecosystem.Filter{}, false
	for _, n := range append(slices.Clone(ecosystem.Nouns()), ecosystem.NounOf(ecosystem.KindLink)) {
		f, has := n.Field(stored)
		if has && f.Called() == called {
			about = append(about, ecosystem.Filter{Field: &ecosystem.FieldTest{Field: "about", Test: ecosystem.StartsWith, Values: []any{n.Prefix + "_"}}})
		}
		others = others || has && f.Called() != called
	}
	if !others || len(about) == 0 {
		return is
	}
	return ecosystem.Filter{And: []ecosystem.Filter{is, {Or: about}}}
}

// valuesOf brings values into the form in which the model stores them.
func valuesOf(f ecosystem.Field, v any) ([]any, error) {
	var values []any
	for _, item := range listOf(v) {
		value, ok := valueOf(f, item)
		if !ok {
			return nil, wrongArgument(valuesTaken(f), "%v is no value of %s.", item, f.Called())
		}
		values = append(values, value)
	}
	return values, nil
}

// valuesTaken says what a filter of a field takes.
func valuesTaken(f ecosystem.Field) string {
	switch {
	case f.Enum != nil && isOwn(f):
		return "Write one of " + strings.Join(f.Enum.Values, ", ") + "."
	case f.Enum != nil:
		return "Write one of " + strings.ToUpper(strings.Join(f.Enum.Values, ", ")) + "."
	case f.Type == ecosystem.Date:
		return "Write a date like 2021, 2021-11 or 2021-11-05."
	case f.Type == ecosystem.Whole || f.Type == ecosystem.Decimal:
		return "Write a number, without quotes."
	case f.Type == ecosystem.Truth:
		return "Write true or false, without quotes."
	}
	return "Write a text, in quotes."
}

// valueOf reads one value as the schema gives it; false where it is none of the field's.
func valueOf(f ecosystem.Field, v any) (any, bool) {
	switch f.Type {
	case ecosystem.Whole:
		n, ok := wholeNumber(v)
		return n, ok
	case ecosystem.Decimal:
		n, ok := decimalNumber(v)
		return n, ok
	case ecosystem.Truth:
		b, ok := v.(bool)
		return b, ok
	default: // all others come as text
	}
	s, ok := v.(string)
	switch {
	case isOwn(f):
		ok = ok && (f.Enum == nil || f.Enum.Has(s)) && (f.Type != ecosystem.Date || ecosystem.ValidDate(s))
	case f.Enum != nil:
		s = strings.ToLower(s)
		ok = ok && f.Enum.Has(s)
	case f.Type == ecosystem.Date:
		ok = ok && ecosystem.ValidDate(s)
	}
	return ecosystem.NormalText(s), ok
}

func decimalNumber(v any) (float64, bool) {
	if n, ok := v.(float64); ok {
		return n, true
	}
	if n, ok := wholeNumber(v); ok {
		return float64(n), true
	}
	if text, ok := v.(interface{ String() string }); ok { // a number of a variable, as its digits
		n, err := strconv.ParseFloat(text.String(), 64)
		return n, err == nil
	}
	return 0, false
}

// readAge reads asOf and staleAfterMonths.
func readAge(args plan.Arguments, today ecosystem.Day) (ecosystem.Age, error) {
	age := ecosystem.Age{AsOf: today, Months: ecosystem.DefaultStaleMonths}
	if v := args["asOf"]; v != nil {
		date, err := ReadDate(v)
		if err != nil {
			return age, err
		}
		age.AsOf = ecosystem.FirstDay(date)
	}
	if v := args["staleAfterMonths"]; v != nil {
		n, ok := wholeNumber(v)
		if !ok || n < 0 || n > 1200 {
			return age, wrongArgument("Write staleAfterMonths: 24 for two years.", "An age is 0 to 1200 months, not %v.", v)
		}
		age.Months = int(n)
	}
	return age, nil
}

func linkTypes(v any) []ecosystem.LinkType {
	var types []ecosystem.LinkType
	for _, s := range textsOf(v) {
		types = append(types, ecosystem.LinkType(s))
	}
	return types
}

// KindsOf reads kinds by their words in the API.
func KindsOf(v any) []ecosystem.Kind {
	var list []ecosystem.Kind
	for _, s := range textsOf(v) {
		list = append(list, kinds[s])
	}
	return list
}

// directionOf reads a direction; both ways where none is named.
func directionOf(v any) ecosystem.Direction {
	word, _ := v.(string)
	switch Direction(word) {
	case DirectionOut:
		return ecosystem.Out
	case DirectionInto:
		return ecosystem.Into
	default:
		return ecosystem.Both
	}
}
