package graph_test

import (
	"bytes"
	"compress/gzip"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"

	"catchment/ecosystem"
	"catchment/ecosystem/coding"
	"catchment/ecosystem/gap"
	"catchment/graph/schematest"
)

// What the schema says of the nouns is printed from their tables. These tests hold
// what people write beside it: words that the model has too, descriptions, lists.

func TestWordsOfQuestionsAreThoseOfTheModel(t *testing.T) {
	s := newSchema(t).Schema()
	var states, gains, parts, fields []string
	for _, state := range ecosystem.States {
		states = append(states, strings.ToUpper(string(state)))
	}
	for _, g := range gap.Gains {
		gains = append(gains, strings.ToUpper(string(g)))
	}
	for _, p := range coding.Parts {
		parts = append(parts, strings.ToUpper(string(p)))
	}
	for _, f := range coding.Fields {
		fields = append(fields, strings.ToUpper(string(f)))
	}
	for enum, want := range map[string][]string{"ClaimState": states, "FindingGain": gains, "CoursePart": parts, "OccupationPart": fields} {
		if diff := cmp.Diff(want, words(s, enum)); diff != "" {
			t.Errorf("%s (-model +schema)\n%s", enum, diff)
		}
	}
}

func TestEveryFieldAtTheRootMayBeNullAndSaysWhetherOnlyWhereItFailed(t *testing.T) {
	s := newSchema(t).Schema()
	for _, root := range []*ast.Definition{s.Query, s.Mutation} {
		for _, f := range root.Fields {
			of := s.Types[f.Type.Name()]
			looksUp := f.Type.Elem == nil && (of.Name == "Viewer" || of.Name == "Node" || slices.Contains(of.Interfaces, "Node"))
			switch marked := f.Directives.ForName("semanticNonNull") != nil; {
			case strings.HasPrefix(f.Name, "__"):
			case f.Type.NonNull:
				t.Errorf("%s.%s is never null, so that its failing blanks what succeeded beside it", root.Name, f.Name)
			case marked == looksUp:
				t.Errorf("%s.%s is marked @semanticNonNull: %v; only what looks one thing up is null without having failed", root.Name, f.Name, marked)
			}
		}
	}
}

// A selection may have fields of several kinds under one name only where their types are
// the same, so one name has one type on all nouns. Lists of things may differ.
func TestOneNameHasOneTypeOnAllNouns(t *testing.T) {
	s := newSchema(t).Schema()
	of := map[string]string{}
	for _, n := range slices.Concat(ecosystem.Nouns(), []ecosystem.Noun{ecosystem.NounOf(ecosystem.KindLink), ecosystem.NounOf(ecosystem.KindClaim)}) {
		for _, f := range s.Types[string(n.Kind)].Fields {
			if !s.Types[f.Type.Name()].IsLeafType() {
				continue
			}
			if first, known := of[f.Name]; known && first != f.Type.String() {
				t.Errorf("%s.%s is %s, elsewhere %s; give it a name of its own in the table", n.Kind, f.Name, f.Type, first)
			}
			of[f.Name] = f.Type.String()
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
			if v.Description == "" && !explainedByItsHead(d, v.Name) {
				t.Errorf("%s.%s is not explained", d.Name, v.Name)
			}
		}
	}
}

// explainedByItsHead tells whether an order says, once for all of its values, what the
// ends and beginnings of their names mean.
func explainedByItsHead(d *ast.Definition, value string) bool {
	for _, part := range []string{"ASC", "DESC", "MOST"} {
		if strings.HasSuffix(value, "_"+part) || strings.HasPrefix(value, part+"_") {
			return strings.Contains(d.Description, part+" ")
		}
	}
	return false
}

// Caches keep what they read by id, or by type and id.
func TestOnlyWhatIsANodeHasAnID(t *testing.T) {
	s := newSchema(t).Schema()
	for _, d := range s.Types {
		if d.Kind == ast.Object && d.Fields.ForName("id") != nil && !slices.Contains(d.Interfaces, "Node") {
			t.Errorf("%s has an id and is no Node; name the id after what it is of", d.Name)
		}
	}
	for name, want := range map[string]string{"node": "id", "nodes": "ids"} {
		if args := s.Query.Fields.ForName(name).Arguments; len(args) != 1 || args[0].Name != want {
			t.Errorf("%s takes more than %s, so Relay refetches nothing", name, want)
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

// Whoever meets an argument in GraphiQL or in a client reads there what it is for.
func TestEveryArgumentIsExplained(t *testing.T) {
	for _, d := range newSchema(t).Schema().Types {
		for _, f := range d.Fields {
			for _, a := range f.Arguments {
				if a.Description == "" && !d.BuiltIn && !strings.HasPrefix(f.Name, "__") {
					t.Errorf("%s.%s(%s:) is not explained", d.Name, f.Name, a.Name)
				}
			}
		}
	}
}

// What people write of the schema is read from top to bottom, and clients load the whole of it.
func TestTheSchemaStaysReadableAndLight(t *testing.T) {
	whole := schematest.Text(t)
	written, err := os.ReadFile("../schema.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	var packed bytes.Buffer
	w, err := gzip.NewWriterLevel(&packed, 6)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write([]byte(whole)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	for what, is := range map[string]struct{ size, most int }{
		"lines that people write":        {bytes.Count(written, []byte("\n")), 1_800},
		"bytes that people write":        {len(written), 90_000},
		"bytes of the whole":             {len(whole), 420_000},
		"bytes of the whole, compressed": {packed.Len(), 60_000},
	} {
		t.Logf("%s: %d of %d", what, is.size, is.most)
		if is.size > is.most {
			t.Errorf("%d %s, %d at most", is.size, what, is.most)
		}
	}
}
