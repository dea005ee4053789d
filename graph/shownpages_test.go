package graph_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"catchment/ecosystem"
)

const (
	// pagesFollowed are how many pages of each list are asked for.
	pagesFollowed = 3
	// pageGroups are how many operations ask for the lists, a share of them each.
	pageGroups = 4
)

// cursors are what two registries of the same things tell differently of a page.
var cursors = regexp.MustCompile(`"(startCursor|endCursor)":("[^"]*"|null)`)

// pager writes an operation that asks for a page of many lists at once.
type pager struct {
	*questions
	synthetic bool
	variables []string
	body      strings.Builder
}

// everyPage asks for a page of all that comes in pages: lists at the root, lists within what
// the root gives, and those of a thing of each kind; forwards, and backwards where there is
// a way back. The place of each page is a variable of its alias.
func (q *questions) everyPage(synthetic bool) (groups [pageGroups]string) {
	for i := range groups {
		p := &pager{questions: q, synthetic: synthetic}
		for n, f := range q.roots() {
			if n%pageGroups == i {
				p.root(f)
			}
		}
		for n, noun := range ecosystem.Nouns() {
			if n%pageGroups == i {
				p.noun(string(noun.Kind))
			}
		}
		groups[i] = "query(" + strings.Join(p.variables, ", ") + ") " + q.operation(p.body.String())
	}
	return groups
}

// noun asks for pages of the lists of a thing.
func (p *pager) noun(name string) {
	fmt.Fprintf(&p.body, "%s: node(id: $(%s 0)) { ... on %s {", name, name, name)
	for _, f := range p.schema.Types[name].Fields {
		if !slices.Contains(notTheSame, f.Name) {
			p.turn(f, 1, nil)
		}
	}
	p.body.WriteString(" } }\n")
}

// root asks for pages of a root field, or of the lists within what it gives.
func (p *pager) root(f *ast.FieldDefinition) {
	if f.Arguments.ForName("after") != nil {
		p.turn(f, 2, func(more map[string]string) string { return p.given(f, p.synthetic, more) })
		return
	}
	within := p.schema.Types[f.Type.Name()]
	if within.Kind != ast.Object || slices.Contains(within.Interfaces, "Node") {
		return
	}
	lists := slices.ContainsFunc(within.Fields, func(f *ast.FieldDefinition) bool { return f.Arguments.ForName("after") != nil })
	if !lists {
		return
	}
	fmt.Fprintf(&p.body, "%s%s {", f.Name, p.given(f, p.synthetic, nil))
	for _, list := range within.Fields {
		p.turn(list, 1, nil)
	}
	p.body.WriteString(" }\n")
}

// turn asks for a page of a list of this size, in each direction that it has.
func (p *pager) turn(f *ast.FieldDefinition, size int, given func(map[string]string) string) {
	for _, way := range [][2]string{{"first", "after"}, {"last", "before"}} {
		if f.Arguments.ForName(way[1]) == nil {
			continue
		}
		alias := fmt.Sprintf("%s%d", way[0], len(p.variables))
		p.variables = append(p.variables, fmt.Sprintf("$%s: String", alias))
		args := fmt.Sprintf("(%s: %d, %s: $%s)", way[0], size, way[1], alias)
		if given != nil {
			args = given(map[string]string{way[0]: fmt.Sprint(size), way[1]: "$" + alias})
		}
		fmt.Fprintf(&p.body, " %s: %s%s { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } %s", alias, f.Name, args, strings.TrimPrefix(pageOf(p.schema, f.Type.Name()), "{"))
	}
}

// pageOf selects what a page says, but for its facets; of what is no page, a level of things.
func pageOf(s *ast.Schema, connection string) string {
	if !strings.HasSuffix(connection, "Connection") {
		return allOf(s, connection, 1)
	}
	text := "{ __typename"
	for _, f := range s.Types[connection].Fields {
		switch f.Name {
		case "nodes":
			text += " nodes " + allOf(s, f.Type.Name(), 0)
		case "edges":
			if s.Types[connection].Fields.ForName("nodes") == nil {
				text += " edges " + allOf(s, f.Type.Name(), 1)
			}
		case "totalCount", "didYouMean":
			text += " " + f.Name
		}
	}
	return text + " }"
}

// comparePages follows the cursors of both, each its own, and holds page against page.
func (q *questions) comparePages(t *testing.T, what string, who ecosystem.Principal, part, whole *world, query string) {
	t.Helper()
	places := [2]map[string]any{{}, {}}
	for round := range pagesFollowed {
		var pages, errors [2]json.RawMessage
		for i, w := range []*world{part, whole} {
			pages[i], errors[i] = w.raw(who, query, places[i])
			next := map[string]any{}
			nextPlaces(t, pages[i], next)
			q.followed += len(next)
			maps.Copy(places[i], next)
		}
		same(t, what, query, errors[0], errors[1])
		same(t, fmt.Sprintf("%s, page %d", what, round+1), query, cursors.ReplaceAll(pages[0], nil), cursors.ReplaceAll(pages[1], nil))
	}
}

// nextPlaces finds where the next page of each list begins.
func nextPlaces(t *testing.T, text json.RawMessage, next map[string]any) {
	t.Helper()
	var fields map[string]json.RawMessage
	if json.Unmarshal(text, &fields) != nil { // a list, or a word
		return
	}
	for alias, field := range fields {
		var list struct {
			PageInfo struct {
				HasNextPage, HasPreviousPage bool
				StartCursor, EndCursor       *string
			}
		}
		_ = json.Unmarshal(field, &list) // what is no list has no place
		switch info := list.PageInfo; {
		case strings.HasPrefix(alias, "first") && info.EndCursor != nil && info.HasNextPage:
			next[alias] = *info.EndCursor
		case strings.HasPrefix(alias, "last") && info.StartCursor != nil && info.HasPreviousPage:
			next[alias] = *info.StartCursor
		case !strings.HasPrefix(alias, "first") && !strings.HasPrefix(alias, "last"):
			nextPlaces(t, field, next)
		}
	}
}
