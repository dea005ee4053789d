package ecosystem

import "slices"

// LinkOrder is what lists of things are ordered by because of their links, as the API
// calls it: the walk whose links are counted, or the field of the link that led to each.
type LinkOrder struct {
	Name string
	Order
}

// LinkCounts lists the numbers of links that things of a kind can be ordered by: of all
// links, and of those that each of its walks goes over. Of no kind: of all links alone.
func LinkCounts(k Kind) []LinkOrder {
	counts := []LinkOrder{{"links", Order{Links: &Step{Direction: Both}, Desc: true}}}
	for _, w := range WalksOf(k) {
		step := w.Step(nil)
		counts = append(counts, LinkOrder{w.Name, Order{Links: &step, Desc: true}})
	}
	return counts
}

// LinkFields lists what the links that lead to things of a kind say of themselves, or
// have said of them, and can be ordered by. Of no kind: what any may.
func LinkFields(k Kind) []LinkOrder {
	var fields []LinkOrder
	types := typesTo(k)
	for _, f := range linkNoun.Fields {
		if f.Sortable() && slices.ContainsFunc(types, func(r LinkRule) bool { return slices.Contains(r.Props, f.Name) }) {
			fields = append(fields, LinkOrder{f.Called(), Order{Field: f.Name, Of: OfLink}})
		}
	}
	if slices.ContainsFunc(types, func(r LinkRule) bool { return r.Type == LinkLeadsToOccupation }) {
		fields = append(fields, LinkOrder{"share", Order{Field: "share", Of: OfClaims}})
	}
	return fields
}

// typesTo are the types of links over which some walk leads to things of a kind, or to any where none is named.
func typesTo(k Kind) []LinkRule {
	return slices.DeleteFunc(slices.Clone(linkRules), func(r LinkRule) bool {
		return !slices.ContainsFunc(nouns, func(n Noun) bool {
			return slices.ContainsFunc(WalksOf(n.Kind), func(w Walk) bool { return w.Type == r.Type && (k == "" || w.Far == k || w.Far == anyKind) })
		})
	})
}
