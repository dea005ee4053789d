package server

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// operationSize is what an operation asks for with its fragments put in. Introspection
// has limits of its own, so what stands under __schema and __type is counted apart.
type operationSize struct {
	expanded, depth, roots, aliases, directives int
	introspectionDepth, introspectionAliases    int
	introspectionRoots, schemaRoots             int
}

// checkOperation counts one operation and holds it against the limits. It stops
// as soon as there is too much, so that fragments that use each other over and
// over cost no more than the limit; a circle of fragments is left to validation.
func checkOperation(doc *ast.QueryDocument, op *ast.OperationDefinition, limits Limits) *gqlerror.Error {
	c := operationCounter{doc: doc, stopAt: limits.Expanded, inside: map[string]bool{}}
	c.directives = len(op.Directives)
	c.selections(op.SelectionSet, 1, false)
	return firstExceeded(
		count{expandedFieldsLimit, limits.Expanded, c.expanded},
		count{rootFieldsLimit, limits.RootFields, c.roots},
		count{depthLimit, limits.Depth, c.depth},
		count{introspectionDepthLimit, limits.IntrospectionDepth, c.introspectionDepth},
		count{aliasesLimit, limits.Aliases, c.aliases},
		count{introspectionAliasesLimit, limits.IntrospectionAliases, c.introspectionAliases},
		count{introspectionRootsLimit, limits.IntrospectionRoots, c.introspectionRoots},
		count{schemaRootsLimit, limits.SchemaRoots, c.schemaRoots},
		count{directivesLimit, limits.Directives, c.directives},
	)
}

// operationCounter walks an operation and adds up its size.
type operationCounter struct {
	operationSize
	doc    *ast.QueryDocument
	stopAt int
	inside map[string]bool // fragments being counted now
}

func (c *operationCounter) selections(set ast.SelectionSet, depth int, introspecting bool) {
	for _, s := range set {
		if c.expanded > c.stopAt {
			return
		}
		switch s := s.(type) {
		case *ast.Field:
			c.field(s, depth, introspecting)
		case *ast.InlineFragment:
			c.directives += len(s.Directives)
			c.selections(s.SelectionSet, depth, introspecting)
		case *ast.FragmentSpread:
			c.spread(s, depth, introspecting)
		}
	}
}

func (c *operationCounter) field(f *ast.Field, depth int, introspecting bool) {
	c.expanded++
	c.directives += len(f.Directives)
	if depth == 1 {
		introspecting = c.root(f)
	}
	renamed := 0
	if f.Alias != "" && f.Alias != f.Name {
		renamed = 1
	}
	if introspecting {
		c.introspectionAliases += renamed
		c.introspectionDepth = max(c.introspectionDepth, depth)
	} else {
		c.aliases += renamed
		c.depth = max(c.depth, depth)
	}
	c.selections(f.SelectionSet, depth+1, introspecting)
}

// root counts a field of the operation itself and tells whether it asks about the schema.
func (c *operationCounter) root(f *ast.Field) bool {
	c.roots++
	if !strings.HasPrefix(f.Name, "__") || f.Name == "__typename" {
		return false
	}
	c.introspectionRoots++
	if f.Name == "__schema" {
		c.schemaRoots++
	}
	return true
}

// spread counts as a field itself, so that fragments of nothing but fragments come to an end.
func (c *operationCounter) spread(s *ast.FragmentSpread, depth int, introspecting bool) {
	c.directives += len(s.Directives)
	fragment := c.doc.Fragments.ForName(s.Name)
	if fragment == nil || c.inside[s.Name] {
		return
	}
	c.expanded++
	c.inside[s.Name] = true
	c.directives += len(fragment.Directives)
	c.selections(fragment.SelectionSet, depth, introspecting)
	delete(c.inside, s.Name)
}
