package model

import (
	"fmt"
	"strings"

	"catchment/ecosystem"
	"catchment/graph/plan"
)

const (
	usualPage = 25
	mostPage  = 100
)

// readPage reads first, after, last and before.
func readPage(args plan.Arguments, of binding) (ecosystem.Page, error) {
	page := ecosystem.Page{Size: usualPage}
	first, last := args["first"], args["last"]
	switch {
	case first != nil && last != nil:
		return page, wrongArgument("Leave one of them out.", "Ask for the first or the last of a list, not both.")
	case last != nil:
		page.Last, first = true, last
	}
	if first != nil {
		n, ok := wholeNumber(first)
		if !ok || n < 1 || n > mostPage {
			return page, wrongArgument(fmt.Sprintf("Write first: %d, and ask for the next page with after.", mostPage), "A page has 1 to %d things, not %v.", mostPage, first)
		}
		page.Size = int(n)
	}
	var err error
	if page.After, err = position(args["after"], of); err == nil {
		page.Before, err = position(args["before"], of)
	}
	return page, err
}

func position(v any, of binding) (*ecosystem.Position, error) {
	if v == nil {
		return nil, nil
	}
	s, ok := v.(string)
	switch {
	case ok && s == "":
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "An empty text is no cursor.", Hint: "Leave it out, or say null, for the first page."}
	case !ok:
		return nil, badCursor()
	}
	return readCursor(s, of)
}

// readOrder reads the sort keys of a list of some kinds: COST_ASC, MOST_DATASETS, LINK_SINCE_DESC.
func readOrder(kinds []ecosystem.Kind, v any) ([]ecosystem.Order, error) {
	var order []ecosystem.Order
	for _, item := range listOf(v) {
		word, _ := item.(string)
		one, err := sortKey(kinds, word)
		if err != nil {
			return nil, err
		}
		order = append(order, one)
	}
	if len(order) > 5 {
		return nil, wrongArgument("Leave out the keys that decide least.", "A list is sorted by five keys at most.")
	}
	return order, nil
}

func sortKey(kinds []ecosystem.Kind, word string) (ecosystem.Order, error) {
	var of ecosystem.Kind // any, unless there is one
	if len(kinds) == 1 {
		of = kinds[0]
	}
	if walk, counts := strings.CutPrefix(word, "MOST_"); counts {
		return orderNamed(ecosystem.LinkCounts(of), walk)
	}
	field, isDown := strings.CutSuffix(word, "_DESC")
	field = strings.TrimSuffix(field, "_ASC")
	if f, ofLink := strings.CutPrefix(field, "LINK_"); ofLink {
		o, err := orderNamed(ecosystem.LinkFields(of), f)
		o.Desc = isDown
		return o, err
	}
	if field == "REVISION" {
		return ecosystem.Order{Field: ecosystem.VersionOrder, Desc: isDown}, nil
	}
	f, err := fieldAmong(kinds, ecosystem.Camel(field))
	return ecosystem.Order{Field: f.Name, Desc: isDown}, err
}

func orderNamed(among []ecosystem.LinkOrder, name string) (ecosystem.Order, error) {
	for _, o := range among {
		if ecosystem.Capitals(o.Name) == name {
			return o.Order, nil
		}
	}
	return ecosystem.Order{}, wrongArgument("The schema, at /schema.graphqls, has what each kind is ordered by.", "None of the kinds asked for is ordered by its links so.")
}

// linkOrder reads the sort keys of a list of links, which order by the links' own fields.
func linkOrder(v any) ([]ecosystem.Order, error) {
	order, err := readOrder([]ecosystem.Kind{ecosystem.KindLink}, v)
	for i := range order {
		order[i].Of = ecosystem.OfLink
	}
	return order, err
}

// checkLinkOrder refuses to order by what none of the links that a step takes may say.
func checkLinkOrder(step ecosystem.Step, order []ecosystem.Order) error {
	for _, o := range order {
		if o.Of != ecosystem.OfLink || len(step.Types) != 1 || o.Field == ecosystem.VersionOrder {
			continue
		}
		if rule, _ := ecosystem.RuleOf(step.Types[0]); !rule.MayCarry(o.Field) {
			return wrongArgument("Such a link says "+strings.Join(append(rule.Attributes(), "validFrom", "validTo"), ", ")+".", "No link of the type %s says what the list is to be ordered by.", rule.Type)
		}
	}
	return nil
}

// fieldAmong finds the field that some kinds, or those of them that have it, call by a
// name. What others of them keep under the same name in their tables is not the same.
func fieldAmong(kinds []ecosystem.Kind, called string) (ecosystem.Field, error) {
	field, known := ecosystem.FieldNamed(called)
	has := false
	for _, k := range kinds {
		f, kept := ecosystem.NounOf(k).Field(field.Name)
		if !kept {
			continue
		}
		if f.Called() != called {
			return f, &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf("%s is asked for among things of kinds that have another field instead, %s of %s.", called, f.Called(), k),
				Hint: "Ask for the kinds that have " + called + " alone."}
		}
		field, has = f, true
	}
	if !known || !has {
		return field, wrongArgument("Ask model for the fields of each kind.", "None of the kinds asked for has a field %s.", called)
	}
	return field, nil
}

// listOf gives the items of a list; one value stands for a list of it, as GraphQL has it.
func listOf(v any) []any {
	switch v := v.(type) {
	case nil:
		return nil
	case []any:
		return v
	}
	return []any{v}
}

// textsOf gives the items of a list of texts.
func textsOf(v any) []string {
	var texts []string
	for _, item := range listOf(v) {
		if s, ok := item.(string); ok {
			texts = append(texts, s)
		}
	}
	return texts
}

// wordOf reads a word of an enumeration as the model spells it.
func wordOf(v any) string {
	s, _ := v.(string)
	return strings.ToLower(s)
}

// wordsOf reads several.
func wordsOf(v any) []string {
	var list []string
	for _, s := range textsOf(v) {
		list = append(list, strings.ToLower(s))
	}
	return list
}
