package main

import (
	"fmt"
	"slices"
	"strings"

	"catchment/ecosystem"
)

// filters prints what lists of each kind can be asked for.
func (p *printed) filters() {
	all := ecosystem.Noun{Plural: "things of any kind", Fields: shared()}
	for _, n := range append([]ecosystem.Noun{all}, ecosystem.Tables()...) {
		name := typeName(n.Kind) + "Filter"
		p.begin(fmt.Sprintf("Which %s; all named must fit.", n.Plural), "input "+name)
		p.member("All of these.", fmt.Sprintf("and: [%s!]", name))
		p.member("One of these.", fmt.Sprintf("or: [%s!]", name))
		p.member("Not this.", "not: "+name)
		p.member("One of these ids.", "ids: [ID!]")
		if n.Kind == "" || n.Kind.IsEntity() {
			p.member("An external key.", "key: KeyFilter")
		}
		for _, f := range n.Fields {
			if f.Type != ecosystem.Beside && !slices.Contains([]string{"keys", "says", "settled"}, f.Name) {
				p.member(filterSays(f), f.Called()+": "+filterType(n.Kind, f))
			}
		}
		if n.Kind != ecosystem.KindClaim {
			p.member("The claims on it.", "claims: ClaimsFilter")
			p.member("Its state.", "state: StateFilter")
			p.member("Fields of one's own.", "attributes: [AttributeFilter!]")
		}
		if n.Kind == "" {
			p.member("What links join it to, of any type or of some.", "links: LinkedFilter")
		}
		for _, w := range ecosystem.WalksOf(n.Kind) {
			p.member(asField, fmt.Sprintf("%s: %sLinksFilter", w.Name, typeName(w.Far)))
		}
		for _, path := range ecosystem.PathsOf(n.Kind) {
			p.member(path.Says, fmt.Sprintf("%s: %sPathFilter", path.Name, path.Far()))
		}
		p.end()
	}
}

// filterSays tells that a member is about the field of its name, where people read what
// it means, and what is peculiar to a list of its words.
func filterSays(f ecosystem.Field) string {
	says := asField
	if f.Enum != nil && f.Default == "" {
		says += " Null: where it is not stated."
	}
	return says
}

// asField describes what is named like a field that says what it means.
const asField = "The field."

// filterType is what can be asked of a field.
func filterType(kind ecosystem.Kind, f ecosystem.Field) string {
	switch {
	case f.Name == "name":
		return "NameFilter"
	case kind == ecosystem.KindLink && f.Name == "type":
		return "[LinkType!]"
	case kind == ecosystem.KindClaim && f.Name == "field":
		return "FieldFilter"
	}
	switch f.Type {
	case ecosystem.EnumOf, ecosystem.EnumsOf:
		if f.Default == "" {
			return "[" + f.Enum.Name + "]" // null among them asks for what is not stated
		}
		return "[" + f.Enum.Name + "!]"
	case ecosystem.Prose:
		return "ProseFilter"
	case ecosystem.Whole:
		return "IntFilter"
	case ecosystem.Decimal:
		return "FloatFilter"
	case ecosystem.Truth:
		return "BooleanFilter"
	case ecosystem.Date:
		return "DateFilter"
	case ecosystem.Ref:
		return "RefFilter"
	case ecosystem.Texts:
		return "TextsFilter"
	default:
		return "TextFilter"
	}
}

// linksFilters prints what can be asked of the things at the far ends of links, for
// the kinds that some field leads to.
func (p *printed) linksFilters() {
	reached := map[ecosystem.Kind]bool{}
	for _, n := range ecosystem.Nouns() {
		for _, w := range ecosystem.WalksOf(n.Kind) {
			reached[w.Far] = true
		}
	}
	all := ecosystem.Noun{Plural: "things"}
	for _, n := range append([]ecosystem.Noun{all}, ecosystem.Nouns()...) {
		if !reached[n.Kind] {
			continue
		}
		p.begin(fmt.Sprintf("What is asked of the %s that links lead to; at least one of some, none and all.", n.Plural),
			fmt.Sprintf("input %sLinksFilter", typeName(n.Kind)))
		p.quantifiers(typeName(n.Kind) + "Filter")
		p.member("Which links count; else all.", "link: LinkFilter")
		p.end()
	}
}

// pathFilters prints what can be asked of the things at the end of several links.
func (p *printed) pathFilters() {
	done := map[ecosystem.Kind]bool{}
	for _, n := range ecosystem.Nouns() {
		for _, path := range ecosystem.PathsOf(n.Kind) {
			far := ecosystem.NounOf(path.Far())
			if done[far.Kind] {
				continue
			}
			done[far.Kind] = true
			p.begin(fmt.Sprintf("What is asked of the %s at the end of several links; at least one of some, none and all.", far.Plural),
				fmt.Sprintf("input %sPathFilter", far.Kind))
			p.quantifiers(string(far.Kind) + "Filter")
			p.end()
		}
	}
}

// quantifiers prints of how many things a filter is asked.
func (p *printed) quantifiers(filter string) {
	p.member("At least one fits.", "some: "+filter)
	p.member("None fits; {}: there are none.", "none: "+filter)
	p.member("All fit, and be there none.", "all: "+filter)
}

// orders prints what lists can be sorted by.
func (p *printed) orders() {
	p.order("", "things of any kind", ofAnyKind(ecosystem.Field.Sortable))
	for _, n := range ecosystem.Tables() {
		p.order(n.Kind, n.Plural, nameFirst(fitting(n, ecosystem.Field.Sortable)))
	}
}

// facets prints the fields whose values lists can be counted by.
func (p *printed) facets() {
	p.facet("", "things of any kind", ofAnyKind(ecosystem.Field.Facetable))
	for _, n := range ecosystem.Tables() {
		if n.Kind != ecosystem.KindClaim {
			p.facet(n.Kind, n.Plural, fitting(n, ecosystem.Field.Facetable))
		}
	}
}

func fitting(n ecosystem.Noun, fits func(ecosystem.Field) bool) []ecosystem.Field {
	return slices.DeleteFunc(slices.Clone(n.Fields), func(f ecosystem.Field) bool { return !fits(f) })
}

// ofAnyKind are the fields that fit of some kind: the name, then the others by what the API calls them.
func ofAnyKind(fits func(ecosystem.Field) bool) []ecosystem.Field {
	var list []ecosystem.Field
	for _, n := range ecosystem.Nouns() {
		for _, f := range fitting(n, fits) {
			if !slices.ContainsFunc(list, func(k ecosystem.Field) bool { return k.Called() == f.Called() }) {
				list = append(list, f)
			}
		}
	}
	slices.SortFunc(list, func(a, b ecosystem.Field) int { return strings.Compare(a.Called(), b.Called()) })
	return nameFirst(list)
}

// nameFirst puts what most lists are sorted by before the rest.
func nameFirst(keys []ecosystem.Field) []ecosystem.Field {
	i := slices.IndexFunc(keys, func(f ecosystem.Field) bool { return f.Name == "name" })
	if i < 0 {
		return keys
	}
	name := keys[i]
	return slices.Insert(slices.Delete(keys, i, i+1), 0, name)
}

func (p *printed) order(kind ecosystem.Kind, many string, keys []ecosystem.Field) {
	p.begin(fmt.Sprintf("Orders of %s: ASC rises, DESC falls, MOST goes by how many links lead on. Up to five at once; what has no value comes last.", many),
		fmt.Sprintf("enum %sOrder", typeName(kind)))
	for _, f := range append(keys, ecosystem.Field{Name: "revision"}) {
		p.member("", ecosystem.Capitals(f.Called())+"_ASC")
		p.member("", ecosystem.Capitals(f.Called())+"_DESC")
	}
	if kind == "" || kind.IsEntity() {
		p.linkOrders(kind)
	}
	p.end()
}

// linkOrders prints the words by which numbers of links sort things, and what is said of
// the links that lead to them.
func (p *printed) linkOrders(kind ecosystem.Kind) {
	for _, o := range ecosystem.LinkCounts(kind) {
		p.member("", "MOST_"+ecosystem.Capitals(o.Name))
	}
	for _, o := range ecosystem.LinkFields(kind) {
		p.member("", "LINK_"+ecosystem.Capitals(o.Name)+"_ASC")
		p.member("", "LINK_"+ecosystem.Capitals(o.Name)+"_DESC")
	}
}

func (p *printed) facet(kind ecosystem.Kind, many string, fields []ecosystem.Field) {
	p.begin(fmt.Sprintf("What %s can be counted by.", many), fmt.Sprintf("enum %sFacet", typeName(kind)))
	for _, f := range fields {
		says := "Of kinds that have it."
		if kind != "" {
			says = asField
		}
		p.member(says, ecosystem.Capitals(f.Called()))
	}
	p.end()
}

// list is one that is read page by page.
type list struct {
	item, many, one string // the type of what it holds, what people call many of it, and one
	facets, link    bool   // whether values are counted, and whether it may be reached over links
}

func (p *printed) lists() {
	p.list(list{entityName, "things of any kind", "thing", true, true})
	for _, n := range ecosystem.Nouns() {
		p.list(list{string(n.Kind), n.Plural, string(n.Kind), true, true})
	}
	p.list(list{"Link", "links", "link", true, false})
	p.list(list{"Claim", "claims", "claim", false, false})
	p.list(list{"Version", "versions", "version", false, false})
	p.list(list{"Commit", "commits", "commit", false, false})
	p.list(list{"Touched", "things changed", "touched", false, false})
	p.list(list{"Difference", "differences", "difference", false, false})
	for _, a := range answers {
		p.answer(a)
	}
}

func (p *printed) list(l list) {
	p.begin(fmt.Sprintf("A page of %s.", l.many), fmt.Sprintf("type %sConnection", l.item))
	p.member("Entries with cursors.", fmt.Sprintf("edges: [%sEdge!]!", l.item))
	p.member("The things of the page.", fmt.Sprintf("nodes: [%s!]!", l.item))
	p.member("Whether there is more.", "pageInfo: PageInfo!")
	p.member("How many, counted to 10,000.", "totalCount: Int!")
	p.member("Whether there are more.", "totalIsCapped: Boolean!")
	if l.facets {
		p.member("Counts per value; at the root alone.", fmt.Sprintf("facets(by: [%sFacet!]!): [Facet!]!", l.item))
	}
	if l.item == entityName {
		p.member("Where words found nothing: what may be meant, in words that do occur, the likeliest first.", "didYouMean: [String!]!")
	}
	p.end()
	p.begin(fmt.Sprintf("One of %s in a list.", l.many), fmt.Sprintf("type %sEdge", l.item))
	p.member(fmt.Sprintf("The %s itself.", l.one), fmt.Sprintf("node: %s!", l.item))
	p.member("Its place in the list.", "cursor: String!")
	if l.link {
		p.member("The link that led here; null at the root.", "link: Link")
	}
	p.end()
}

// answer is a question's list, whose rows are no things of the registry.
type answer struct{ item, says, rows, count, edge, node string }

var answers = []answer{
	{"OccupationCandidate", "A list of candidates.", "candidates", "How many the whole list has.", "A candidate in a list.", "The candidate."},
	{"OccupationGap", "A list of occupations in areas.", "rows", "How many rows the whole list has.", "A row in a list.", "The row."},
	{"GapRow", "A list of rows.", "rows", "How many the whole pile has.", "A row in a list.", "The row."},
	{"Lookalike", "A list of pairs that may each be one thing.", "pairs", "How many the whole list has.", "A pair in a list.", "The pair."},
	{"SupplierLeverage", "A list of suppliers with what they would unlock.", "suppliers", "How many the whole list has.", "A supplier in a list.", "The supplier with what it would unlock."},
	{"FindingLeverage", "A list of what findings would complete.", "entries", "How many the whole list has.", "An entry in a list of what findings would complete.", "The entry."},
	{"AdoptionLeverage", "A list of suppliers with what their taking up a standard would change.", "suppliers", "How many the whole list has.", "A supplier in a list.", "The supplier with what its taking up the standard would change."},
}

func (p *printed) answer(a answer) {
	p.begin(a.says, fmt.Sprintf("type %sConnection", a.item))
	p.member(fmt.Sprintf("The %s, each with its place in the list.", a.rows), fmt.Sprintf("edges: [%sEdge!]!", a.item))
	p.member(fmt.Sprintf("The %s themselves.", a.rows), fmt.Sprintf("nodes: [%s!]!", a.item))
	p.member("Whether there is more.", "pageInfo: PageInfo!")
	p.member(a.count, "totalCount: Int!")
	p.end()
	p.begin(a.edge, fmt.Sprintf("type %sEdge", a.item))
	p.member(a.node, fmt.Sprintf("node: %s!", a.item))
	p.member("Its place in the list.", "cursor: String!")
	p.end()
}
