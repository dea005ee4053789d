package graph_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"catchment/ecosystem"
)

func TestWhateverIsReadAtARevisionIsNamedWithIt(t *testing.T) {
	w := dense(t)
	schema := newSchema(t).Schema()
	named := 0
	for seed := range uint64(400) {
		a := &operationAuthor{Rand: rand.New(rand.NewPCG(seed, 26)), schema: schema, ids: w.allIDs(), head: 2}
		text, variables := a.write(schema.Query)
		doc, errs := gqlparser.LoadQueryWithRules(schema, text, rules.NewDefaultRules())
		if errs != nil {
			continue
		}
		keys := askAt(schema, doc, "2")
		var asked strings.Builder
		formatter.NewFormatter(&asked).FormatQueryDocument(doc)
		eachID(w.askAs(editor, asked.String(), variables).Data, keys, func(id string) {
			named++
			if plain, is := strings.CutSuffix(id, "@2"); !is || !ecosystem.ID(plain).Valid() {
				t.Errorf("%q is the id of what was read at revision 2 by\n%s", id, asked.String())
			}
		})
	}
	if named < 50 {
		t.Errorf("%d ids were read; too few to tell anything", named)
	}
}

// askAt makes all that a document asks of one revision and ask for the id of each Node;
// it gives the names under which it asks for ids.
func askAt(schema *ast.Schema, doc *ast.QueryDocument, rev string) map[string]bool {
	keys := map[string]bool{"id": true}
	var visit func(set ast.SelectionSet)
	visit = func(set ast.SelectionSet) {
		for _, s := range set {
			switch s := s.(type) {
			case *ast.InlineFragment:
				visit(s.SelectionSet)
			case *ast.Field:
				if s.ObjectDefinition.Name == "Query" {
					askFieldAt(s, rev)
				}
				if s.Name == "id" {
					keys[s.Alias] = true
				}
				visit(s.SelectionSet)
				if isNode(schema, s.Definition.Type.Name()) {
					s.SelectionSet = append(s.SelectionSet, &ast.Field{Alias: "id", Name: "id"})
				}
			}
		}
	}
	for _, op := range doc.Operations {
		visit(op.SelectionSet)
	}
	for _, f := range doc.Fragments {
		visit(f.SelectionSet)
	}
	return keys
}

func isNode(schema *ast.Schema, name string) bool {
	return name == "Node" || slices.Contains(schema.Types[name].Interfaces, "Node")
}

// askFieldAt leaves a root field those arguments that it must have, lest it find nothing.
func askFieldAt(f *ast.Field, rev string) {
	f.Arguments = slices.DeleteFunc(f.Arguments, func(a *ast.Argument) bool {
		return !f.Definition.Arguments.ForName(a.Name).Type.NonNull
	})
	if f.Definition.Arguments.ForName("at") != nil {
		f.Arguments = append(f.Arguments, &ast.Argument{Name: "at", Value: &ast.Value{Kind: ast.IntValue, Raw: rev}})
	}
	for _, name := range []string{"id", "ids"} {
		if given := f.Arguments.ForName(name); given != nil {
			given.Value.Raw += "@" + rev
			for _, item := range given.Value.Children {
				item.Value.Raw += "@" + rev
			}
		}
	}
}

// eachID goes through what stands under names anywhere in an answer.
func eachID(answer any, keys map[string]bool, found func(id string)) {
	switch v := answer.(type) {
	case []any:
		for _, item := range v {
			eachID(item, keys, found)
		}
	case map[string]any:
		for name, member := range v {
			if id, isText := member.(string); isText && keys[name] {
				found(id)
			}
			eachID(member, keys, found)
		}
	}
}
