package drawnmap

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"catchment/ecosystem"
)

// Mapping says what the types of a map are here. Types and connections are compared in small
// letters:
//
//	{"elements": {"person": "Actor:person", "repository": "Dataset"}, "connections": {"works for": "PART_OF", "pays": "flow:funding"}}
type Mapping struct {
	Elements    map[string]string `json:"elements"`    // a kind, and after a colon its own kind; empty: left out
	Connections map[string]string `json:"connections"` // a type of link, or flow: and what flows; empty: left out
}

func readMapping(text []byte) (Mapping, error) {
	var m Mapping
	if len(bytes.TrimSpace(text)) == 0 {
		return m, nil
	}
	in := json.NewDecoder(bytes.NewReader(text))
	in.DisallowUnknownFields()
	err := in.Decode(&m)
	m.Elements, m.Connections = inSmallLetters(m.Elements), inSmallLetters(m.Connections)
	for _, to := range m.Elements {
		kind, _, _ := strings.Cut(to, ":")
		if err == nil && to != "" && !isEntity(kind) {
			err = fmt.Errorf("there are no things of the kind %q", kind)
		}
	}
	for _, to := range m.Connections {
		kind, value, isFlow := strings.Cut(to, ":")
		_, isLink := ecosystem.RuleOf(ecosystem.LinkType(to))
		if err == nil && to != "" && !isLink && (!isFlow || kind != "flow" || !slices.Contains(valueKinds(), value)) {
			err = fmt.Errorf("%q is no type of link, nor one of flow:%s", to, strings.Join(valueKinds(), ", flow:"))
		}
	}
	if err != nil {
		return m, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "The mapping cannot be used: " + err.Error() + ".", Hint: "docs/drawn-maps.md has one."}
	}
	return m, nil
}

func inSmallLetters(m map[string]string) map[string]string {
	small := map[string]string{}
	for k, v := range m {
		small[strings.ToLower(strings.TrimSpace(k))] = v
	}
	return small
}

func isEntity(kind string) bool {
	return slices.ContainsFunc(ecosystem.Nouns(), func(n ecosystem.Noun) bool { return string(n.Kind) == kind })
}

func valueKinds() []string {
	f, _ := ecosystem.NounOf(ecosystem.KindFlow).Field("valueKind")
	return f.Enum.Values
}

// guesses are words of types, by what an element of such a type is. The first that a type has
// in it holds.
var guesses = []struct {
	kind  ecosystem.Kind
	own   string // its own kind, if any
	words []string
}{
	{ecosystem.KindDataset, "", []string{"dataset", "data set", "database", "register", "data asset"}},
	{ecosystem.KindStandard, "", []string{"standard"}},
	{ecosystem.KindSoftware, "", []string{"software", "platform", "system"}},
	{ecosystem.KindUseCase, "", []string{"use case"}},
	{ecosystem.KindBarrier, "", []string{"barrier"}},
	{ecosystem.KindOpportunity, "", []string{"opportunity"}},
	{ecosystem.KindRecommendation, "", []string{"recommendation"}},
	{ecosystem.KindInitiative, "", []string{"project", "programme"}},
	{ecosystem.KindPlace, "", []string{"place"}},
	{ecosystem.KindActor, "person", []string{"person"}},
	{ecosystem.KindActor, "role", []string{"role"}},
	{ecosystem.KindActor, "organisational_unit", []string{"team", "department"}},
	{ecosystem.KindActor, "actor_group", []string{"group"}},
	{ecosystem.KindActor, "network", []string{"network"}},
	{ecosystem.KindActor, "partnership", []string{"partnership"}},
	{ecosystem.KindActor, "organisation", []string{"organisation", "organization", "company", "charity", "college", "university", "council", "government", "provider", "funder"}},
	{ecosystem.KindActor, "", []string{"actor", "stakeholder"}},
	{ecosystem.KindDataset, "", []string{"data"}},
}

// element tells what an element of a type is, and whether that is guessed; empty where nothing
// tells, or where it is to be left out.
func (m Mapping) element(sort string) (is string, guessed bool) {
	sort = strings.ToLower(strings.TrimSpace(sort))
	if is, said := m.Elements[sort]; said {
		return is, false
	}
	for _, n := range ecosystem.Nouns() { // as Catchment writes them
		if strings.ToLower(string(n.Kind)) == sort {
			return string(n.Kind), false
		}
	}
	for _, g := range guesses {
		if slices.ContainsFunc(g.words, func(w string) bool { return strings.Contains(sort, w) }) {
			return strings.TrimSuffix(string(g.kind)+":"+g.own, ":"), true
		}
	}
	return "", true
}

// flowing are words of connections, and what then flows.
var flowing = []struct{ word, kind string }{
	{"fund", "funding"}, {"money", "funding"}, {"pay", "funding"}, {"grant", "funding"}, {"data", "data"}, {"service", "service"}, {"insight", "insight"},
	{"policy", "policy"}, {"advice", "advice"}, {"advise", "advice"},
}

// connecting are the links that words of connections mean where the ends allow it.
var connecting = []struct {
	is    ecosystem.LinkType
	words []string
}{
	{ecosystem.LinkPartOf, []string{"part of", "works for", "works at"}},
	{ecosystem.LinkMemberOf, []string{"member"}},
	{ecosystem.LinkStewards, []string{"steward", "hold", "own"}},
	{ecosystem.LinkPublishes, []string{"publish"}},
	{ecosystem.LinkCollects, []string{"collect"}},
	{ecosystem.LinkCreates, []string{"creat"}},
	{ecosystem.LinkUses, []string{"use"}},
	{ecosystem.LinkAdopts, []string{"adopt"}},
	{ecosystem.LinkSupplies, []string{"suppl"}},
	{ecosystem.LinkConformsTo, []string{"conform"}},
	{ecosystem.LinkDerivedFrom, []string{"derive"}},
	{ecosystem.LinkFeedsUseCase, []string{"feed"}},
}

// connection tells what a connection between two kinds is: a type of link, or flow: and what
// flows; empty where nothing tells. It is guessed where the mapping does not say it.
func (m Mapping) connection(sort string, from, to ecosystem.Kind) (is string, guessed bool) {
	sort = strings.ToLower(strings.TrimSpace(sort))
	if is, said := m.Connections[sort]; said {
		return is, false
	}
	if link := ecosystem.LinkType(strings.ToUpper(strings.ReplaceAll(sort, " ", "_"))); allows(link, from, to) {
		return string(link), false
	}
	for _, c := range connecting {
		if slices.ContainsFunc(c.words, func(w string) bool { return strings.Contains(sort, w) }) && allows(c.is, from, to) {
			return string(c.is), true
		}
	}
	if from != ecosystem.KindActor || to != ecosystem.KindActor {
		return "", true
	}
	for _, f := range flowing {
		if strings.Contains(sort, f.word) {
			return "flow:" + f.kind, true
		}
	}
	return "flow:unknown", true
}

// allows tells whether a type of link may join two kinds.
func allows(t ecosystem.LinkType, from, to ecosystem.Kind) bool {
	rule, known := ecosystem.RuleOf(t)
	return known && rule.Joins(from, to)
}
