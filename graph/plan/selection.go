package plan

import (
	"reflect"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// operationPlan is what an operation asks, collected. Where a variable decides what is
// asked (@skip, @include) the plan is of one request, else of all that send its document.
type operationPlan struct {
	schema    *Schema
	fragments ast.FragmentDefinitionList
	variables map[string]any // those of the request; nil in a plan that is kept
	root      *Selection
	size      atomic.Int64 // of the answer before this one, in bytes
	mu        sync.Mutex   // of the selections that are made when they are first needed
}

// Selection is what one place of the response asks of the objects of one type that
// stand there: the same for all of them.
type Selection struct {
	Object string // the name of the type in the schema
	Fields []*Field

	last  atomic.Pointer[bound] // of the objects here, as most places have one Go type alone
	mu    sync.Mutex
	bound map[reflect.Type]*bound
}

// bound is what answers the fields of a selection for one Go type.
type bound struct {
	of      reflect.Type
	answers []*answerer
	later   []int // which of them are members that hold a later value somewhere
	named   []named
	tabled  bool
}

// named finds what stands under a field of a tabled object, later values in it.
type named struct {
	field *Field
	find  func(of any) any
}

// Field is one field that a place asks for.
type Field struct {
	Name, Alias string
	Object      string // the type of the objects that it is asked of, also where the document names an interface of theirs
	Type        *ast.Type

	definition *ast.FieldDefinition // that of the object, which may say more than that of an interface
	below      string               // the type of the objects below; empty where an interface stands
	node       *ast.Field
	selections ast.SelectionSet // of all places of the document that select it
	key        []byte           // its name in the answer, quoted, with a comma before and a colon after it
	leaf       *ast.Definition  // the scalar or the enumeration at the bottom of its type; nil for an object
	varies     bool             // whether its arguments depend on variables
	fixed      atomic.Pointer[coerced]

	plan  *operationPlan
	last  atomic.Pointer[Selection]
	under map[string]*Selection
}

const typeName = "__typename"

// Kept keeps the plans of one document beside it. Its zero value is ready to use.
type Kept struct {
	// MostBytes ends the writing of an answer that has more bytes, unless it is 0; a
	// mutation's is written whole. What is written is no answer then: whoever set the
	// limit sees that it is longer, and refuses it.
	MostBytes int

	plans sync.Map // of *operationPlan, by *ast.OperationDefinition
}

const keptName = "catchment/plans"

// Of tells an operation of the document where its plan is kept.
func (k *Kept) Of(op *graphql.OperationContext) { op.Stats.SetExtension(keptName, k) }

func keptOf(op *graphql.OperationContext) *Kept {
	kept, _ := op.Stats.GetExtension(keptName).(*Kept)
	return kept
}

// planOf gives the plan of an operation: the one that is kept with its document, if any.
func (s *Schema) planOf(op *graphql.OperationContext, kept *Kept) *operationPlan {
	if kept != nil {
		if p, known := kept.plans.Load(op.Operation); known {
			return p.(*operationPlan)
		}
	}
	p := &operationPlan{schema: s, fragments: op.Doc.Fragments}
	if decides(op.Operation.SelectionSet) || slices.ContainsFunc(p.fragments, func(f *ast.FragmentDefinition) bool { return decides(f.SelectionSet) }) {
		p.variables, kept = op.Variables, nil
	}
	p.root = p.collect(s.rootName(op.Operation.Operation), op.Operation.SelectionSet)
	if kept != nil {
		kept.plans.Store(op.Operation, p)
	}
	return p
}

// decides tells whether a variable decides what is selected anywhere in a set.
func decides(set ast.SelectionSet) bool {
	return slices.ContainsFunc(set, func(s ast.Selection) bool {
		switch s := s.(type) {
		case *ast.Field:
			return conditional(s.Directives) || decides(s.SelectionSet)
		case *ast.InlineFragment:
			return conditional(s.Directives) || decides(s.SelectionSet)
		case *ast.FragmentSpread:
			return conditional(s.Directives)
		}
		return false
	})
}

func conditional(directives ast.DirectiveList) bool {
	return slices.ContainsFunc(directives, func(d *ast.Directive) bool {
		return slices.ContainsFunc(d.Arguments, func(a *ast.Argument) bool { return a.Value.Kind == ast.Variable })
	})
}

// included tells what @skip and @include say.
func (p *operationPlan) included(directives ast.DirectiveList) bool {
	says := func(name string, otherwise bool) bool {
		if d := directives.ForName(name); d != nil {
			yes, _ := d.ArgumentMap(p.variables)["if"].(bool)
			return yes
		}
		return otherwise
	}
	return !says("skip", false) && says("include", true)
}

// collect gathers the fields that a selection set asks of an object: fragments that
// apply to it joined in, fields of one name in the answer merged, and what a
// directive leaves out left out.
func (p *operationPlan) collect(object string, set ast.SelectionSet) *Selection {
	sel := &Selection{Object: object}
	p.gather(sel, set, map[string]bool{})
	for _, f := range sel.Fields {
		p.prepare(f)
	}
	return sel
}

func (p *operationPlan) gather(sel *Selection, set ast.SelectionSet, seen map[string]bool) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			if p.included(s.Directives) {
				sel.field(s).addSelections(s.SelectionSet)
			}
		case *ast.InlineFragment:
			if p.included(s.Directives) && p.applies(s.TypeCondition, sel.Object) {
				p.gather(sel, s.SelectionSet, seen)
			}
		case *ast.FragmentSpread:
			if seen[s.Name] || !p.included(s.Directives) {
				continue
			}
			seen[s.Name] = true
			if f := p.fragments.ForName(s.Name); f != nil && p.applies(f.TypeCondition, sel.Object) {
				p.gather(sel, f.SelectionSet, seen)
			}
		}
	}
}

// applies tells whether a fragment on a type fits an object.
func (p *operationPlan) applies(condition, object string) bool {
	return condition == "" || slices.Contains(p.schema.implements[object], condition)
}

// field gives the one of a name in the answer, which it makes where it comes first.
func (sel *Selection) field(node *ast.Field) *Field {
	for _, f := range sel.Fields {
		if f.Alias == node.Alias {
			return f
		}
	}
	f := &Field{Name: node.Name, Alias: node.Alias, Object: sel.Object, node: node}
	sel.Fields = append(sel.Fields, f)
	return f
}

func (f *Field) addSelections(set ast.SelectionSet) { f.selections = append(f.selections, set...) }

// prepare looks up what is the same for all objects that the field is asked of.
func (p *operationPlan) prepare(f *Field) {
	f.plan, f.key = p, append(appendQuoted([]byte{','}, f.Alias), ':')
	if f.Name == typeName {
		return
	}
	f.definition = p.schema.schema.Types[f.Object].Fields.ForName(f.Name)
	f.Type = f.definition.Type
	switch d := p.schema.schema.Types[f.Type.Name()]; {
	case d.IsLeafType():
		f.leaf = d
	case !d.IsAbstractType():
		f.below = d.Name
	}
	f.varies = slices.ContainsFunc(f.node.Arguments, func(a *ast.Argument) bool { return mentionsVariable(a.Value) })
}

func mentionsVariable(v *ast.Value) bool {
	return v.Kind == ast.Variable || slices.ContainsFunc(v.Children, func(c *ast.ChildValue) bool { return mentionsVariable(c.Value) })
}

// Of is what the field asks of objects of a type below it, collected once.
func (f *Field) Of(object string) *Selection {
	if sel := f.last.Load(); sel != nil && sel.Object == object {
		return sel
	}
	f.plan.mu.Lock()
	defer f.plan.mu.Unlock()
	sel, known := f.under[object]
	if !known {
		if f.under == nil {
			f.under = map[string]*Selection{}
		}
		sel = f.plan.collect(object, f.selections)
		f.under[object] = sel
	}
	f.last.Store(sel)
	return sel
}

// IsLeaf tells a field without fields below it, __typename among them.
func (f *Field) IsLeaf() bool { return f.Type == nil || f.leaf != nil }

// IsEnum tells whether the field's values are words of an enumeration.
func (f *Field) IsEnum() bool { return f.leaf != nil && f.leaf.Kind == ast.Enum }

// Field gives the first of a name that the selection asks for; nil where it asks for none.
func (sel *Selection) Field(name string) *Field {
	for _, f := range sel.Fields {
		if f.Name == name {
			return f
		}
	}
	return nil
}

// Asks tells whether any of some fields of a type is asked for anywhere below, as far as
// objects alone stand between: what lies below an interface is asked by each object there.
func (f *Field) Asks(object string, fields ...string) bool {
	return f.below != "" && slices.ContainsFunc(f.Of(f.below).Fields, func(below *Field) bool {
		return below.Type != nil && (f.below == object && slices.Contains(fields, below.Name) || below.Asks(object, fields...))
	})
}

// bind gives what answers the selection's fields for a Go type.
func (sel *Selection) bind(s *Schema, of reflect.Type) *bound {
	if b := sel.last.Load(); b != nil && b.of == of {
		return b
	}
	sel.mu.Lock()
	defer sel.mu.Unlock()
	b, known := sel.bound[of]
	if !known {
		b = sel.bindNew(s, of)
		if sel.bound == nil {
			sel.bound = map[reflect.Type]*bound{}
		}
		sel.bound[of] = b
	}
	sel.last.Store(b)
	return b
}

func (sel *Selection) bindNew(s *Schema, of reflect.Type) *bound {
	b := &bound{of: of, answers: make([]*answerer, len(sel.Fields)), tabled: s.trait(of) == tabledTrait}
	naming, _ := reflect.Zero(of).Interface().(Naming)
	for i, f := range sel.Fields {
		if f.Type == nil {
			continue
		}
		b.answers[i] = s.answerer(f, of)
		if a := b.answers[i]; a.index != nil && f.leaf == nil && s.holdsLater(memberType(of, a.index)) {
			b.later = append(b.later, i)
		}
		if naming == nil {
			continue
		}
		if find := naming.Named(f); find != nil {
			b.named = append(b.named, named{f, find})
		}
	}
	return b
}
