package graph_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"

	"catchment/ecosystem"
	"catchment/ecosystem/evidence"
	"catchment/ecosystem/gap"
)

// The schema and the tables of the nouns say the same; each of these tests reads
// both ways, so that neither can gain or lose anything alone.

func TestEveryNounHasAListAndASingleThingAtTheRoot(t *testing.T) {
	s := newSchema(t).Schema()
	for _, n := range ecosystem.Nouns() {
		list := s.Query.Fields.ForName(n.Plural)
		if list == nil || list.Type.String() != string(n.Kind)+"Connection!" {
			t.Errorf("%s has no list at the root", n.Kind)
		}
		single := slices.ContainsFunc(s.Query.Fields, func(f *ast.FieldDefinition) bool {
			return f.Type.String() == string(n.Kind) && f.Arguments.ForName("key") != nil
		})
		if !single {
			t.Errorf("no root field finds one %s", n.Kind)
		}
	}
}

// derived are the fields that are not stored but worked out: they stand in no table.
var derived = []string{"id", "revision", "state", "claims", "isSynthetic", "history", "fieldStates", "links", "counts"}

func TestTypesSayWhatTheTablesSay(t *testing.T) {
	s := newSchema(t).Schema()
	for _, n := range append(slices.Clone(ecosystem.Nouns()), ecosystem.NounOf(ecosystem.KindLink), ecosystem.NounOf(ecosystem.KindClaim)) {
		want := map[string]string{}
		for _, f := range n.Fields {
			want[f.Name] = outputType(n.Kind, f)
		}
		got := map[string]string{}
		for _, f := range s.Types[string(n.Kind)].Fields {
			if f.Directives.ForName("walks") == nil && !slices.Contains(derived, f.Name) {
				got[f.Name] = f.Type.String()
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-table +schema)\n%s", n.Kind, diff)
		}
	}
}

// outputType is the schema's type of a field: not null where a thing always has one.
func outputType(kind ecosystem.Kind, f ecosystem.Field) string {
	switch {
	case f.Name == "keys":
		return "[Key!]!"
	case kind == ecosystem.KindLink && f.Name == "type":
		return "LinkType!"
	case f.Type == ecosystem.Texts:
		return "[String!]!"
	}
	name := plainType(f)
	if f.Type == ecosystem.Ref {
		name = map[string]string{"from": "Entity", "to": "Entity", "about": "Node", "source": "Source", "event": "Event"}[f.Name]
	}
	if f.Must || f.Default != "" {
		name += "!"
	}
	return name
}

func plainType(f ecosystem.Field) string {
	switch f.Type {
	case ecosystem.EnumOf:
		return f.Enum.Name
	case ecosystem.Whole:
		return "Int"
	case ecosystem.Decimal:
		return "Float"
	case ecosystem.Truth:
		return "Boolean"
	case ecosystem.Date:
		return "Date"
	case ecosystem.URL:
		return "URL"
	case ecosystem.Ref:
		return "ID"
	case ecosystem.Texts:
		return "[String!]"
	default:
		return "String"
	}
}

func TestEnumerationsHaveTheWordsOfTheTables(t *testing.T) {
	s := newSchema(t).Schema()
	for _, n := range append(slices.Clone(ecosystem.Nouns()), ecosystem.NounOf(ecosystem.KindLink), ecosystem.NounOf(ecosystem.KindClaim)) {
		for _, f := range n.Fields {
			if f.Enum == nil {
				continue
			}
			var want []string
			for _, w := range f.Enum.Values {
				want = append(want, strings.ToUpper(w))
			}
			if diff := cmp.Diff(want, words(s, f.Enum.Name)); diff != "" {
				t.Errorf("%s.%s (-table +schema)\n%s", n.Kind, f.Name, diff)
			}
		}
	}
}

func words(s *ast.Schema, enum string) []string {
	var list []string
	for _, v := range s.Types[enum].EnumValues {
		list = append(list, v.Name)
	}
	return list
}

func TestLinkTypesKindsAndStatesAreThoseOfTheModel(t *testing.T) {
	s := newSchema(t).Schema()
	var types, kinds, states []string
	for _, r := range ecosystem.LinkRules() {
		types = append(types, string(r.Type))
	}
	for _, n := range ecosystem.Nouns() {
		kinds = append(kinds, snake(string(n.Kind)))
	}
	for _, state := range ecosystem.States {
		states = append(states, strings.ToUpper(string(state)))
	}
	var gains, levels []string
	for _, g := range gap.Gains {
		gains = append(gains, strings.ToUpper(string(g)))
	}
	for _, l := range evidence.Levels {
		levels = append(levels, strings.ToUpper(string(l)))
	}
	for enum, want := range map[string][]string{"LinkType": types, "Kind": append(kinds, "LINK", "CLAIM"), "ClaimState": states, "FindingGain": gains, "TitleMatch": levels} {
		if diff := cmp.Diff(want, words(s, enum)); diff != "" {
			t.Errorf("%s (-model +schema)\n%s", enum, diff)
		}
	}
}

func snake(name string) string {
	var b strings.Builder
	for i, r := range name {
		if i > 0 && r >= 'A' && r <= 'Z' {
			b.WriteByte('_')
		}
		b.WriteRune(r)
	}
	return strings.ToUpper(b.String())
}

func TestFiltersAndOrdersOfferEveryFieldThatTheModelCanTest(t *testing.T) {
	s := newSchema(t).Schema()
	for _, n := range append(slices.Clone(ecosystem.Nouns()), ecosystem.NounOf(ecosystem.KindLink), ecosystem.NounOf(ecosystem.KindClaim)) {
		filter, order := s.Types[string(n.Kind)+"Filter"], words(s, string(n.Kind)+"OrderField")
		for _, f := range n.Fields {
			if f.Name != "keys" && filter.Fields.ForName(f.Name) == nil {
				t.Errorf("%s cannot be filtered by %s", n.Plural, f.Name)
			}
			hidden := n.Kind == ecosystem.KindLink && f.Name == "since" // the model sorts by the version under this name
			if f.Sortable() && !hidden != slices.Contains(order, snake(f.Name)) {
				t.Errorf("%s: whether lists sort by %s differs", n.Plural, f.Name)
			}
		}
		for _, f := range filter.Fields {
			_, inTable := n.Field(f.Name)
			field := s.Types[string(n.Kind)].Fields.ForName(f.Name)
			walks := field != nil && field.Directives.ForName("walks") != nil
			if !inTable && !walks && !slices.Contains([]string{"and", "or", "not", "ids", "key", "claims", "state"}, f.Name) {
				t.Errorf("%sFilter.%s is nothing that the model knows", n.Kind, f.Name)
			}
		}
	}
}

func TestFieldsWalkLinksThatTheRulesAllow(t *testing.T) {
	s := newSchema(t).Schema()
	walked := map[string]bool{}
	for _, n := range ecosystem.Nouns() {
		for _, f := range s.Types[string(n.Kind)].Fields {
			walks := f.Directives.ForName("walks")
			if walks == nil {
				continue
			}
			far := ecosystem.Kind(strings.TrimSuffix(f.Type.Name(), "Connection"))
			direction := walks.Arguments.ForName("direction").Value.Raw
			for _, c := range walks.Arguments.ForName("types").Value.Children {
				walked[c.Value.Raw] = true
				rule, ok := ecosystem.RuleOf(ecosystem.LinkType(c.Value.Raw))
				near, end := rule.From, rule.To
				if direction == "INTO" {
					near, end = rule.To, rule.From
				}
				if !ok || !admits(near, n.Kind) || (far != "Entity" && !admits(end, far)) {
					t.Errorf("%s.%s walks %s, which does not join %s to %s", n.Kind, f.Name, c.Value.Raw, n.Kind, far)
				}
			}
		}
	}
	for _, r := range ecosystem.LinkRules() {
		if !walked[string(r.Type)] {
			t.Errorf("no field walks %s", r.Type)
		}
	}
}

func admits(kinds []ecosystem.Kind, k ecosystem.Kind) bool {
	return len(kinds) == 0 || slices.Contains(kinds, k)
}

func TestEveryElementOfTheSchemaIsExplained(t *testing.T) {
	s := newSchema(t).Schema()
	for _, d := range s.Types {
		if d.BuiltIn {
			continue
		}
		if d.Description == "" {
			t.Errorf("%s is not explained", d.Name)
		}
		for _, f := range d.Fields {
			if f.Description == "" && !strings.HasPrefix(f.Name, "__") {
				t.Errorf("%s.%s is not explained", d.Name, f.Name)
			}
		}
		for _, v := range d.EnumValues {
			if v.Description == "" {
				t.Errorf("%s.%s is not explained", d.Name, v.Name)
			}
		}
	}
}

func TestListsAreRelayConnections(t *testing.T) {
	s := newSchema(t).Schema()
	want := []string{"after", "before", "first", "last"}
	for _, d := range s.Types {
		for _, f := range d.Fields {
			if !strings.HasSuffix(f.Type.Name(), "Connection") || d.Kind != ast.Object {
				continue
			}
			var got []string
			for _, a := range f.Arguments {
				if slices.Contains(want, a.Name) {
					got = append(got, a.Name+" "+a.Type.String())
				}
			}
			slices.Sort(got)
			forwards := []string{"after String", "first Int"}
			both := []string{"after String", "before String", "first Int", "last Int"}
			if !slices.Equal(got, both) && !slices.Equal(got, forwards) {
				t.Errorf("%s.%s pages by %v", d.Name, f.Name, got)
			}
		}
		if item, ok := strings.CutSuffix(d.Name, "Connection"); ok {
			edge := s.Types[item+"Edge"]
			if d.Fields.ForName("edges").Type.String() != "["+item+"Edge!]!" || d.Fields.ForName("pageInfo").Type.String() != "PageInfo!" ||
				edge.Fields.ForName("cursor").Type.String() != "String!" || edge.Fields.ForName("node").Type.String() != item+"!" {
				t.Errorf("%s is no connection", d.Name)
			}
		}
	}
}

// everyField selects all fields of a type, and of what they give the id or the page.
func everyField(t *testing.T, kind string) string {
	t.Helper()
	s := newSchema(t).Schema()
	var b strings.Builder
	b.WriteString("... on " + kind + " {")
	for _, f := range s.Types[kind].Fields {
		b.WriteString(" " + f.Name)
		switch inner := s.Types[f.Type.Name()]; {
		case strings.HasSuffix(inner.Name, "Connection"):
			b.WriteString(" { totalCount nodes { __typename } edges { cursor node { __typename } } pageInfo { endCursor } }")
		case inner.Fields.ForName("id") != nil:
			b.WriteString(" { id }")
		case len(inner.Fields) > 0:
			b.WriteString(" { " + inner.Fields[0].Name + " }")
		}
	}
	return b.String() + " }"
}
