package graph_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// operationAuthor writes random operations that a schema admits: every root field,
// arguments of every type, aliases, fields that merge, fragments with and without
// names, directives, and variables with and without defaults.
type operationAuthor struct {
	*rand.Rand
	schema    *ast.Schema
	ids, keys []string
	head      int

	aliases   int
	variables []string // as they are declared
	values    map[string]any
	fragments []string
}

// write gives an operation with its variables. What it comes to may be data, errors
// or both; whether it is valid is for the caller to find out.
func (a *operationAuthor) write(of *ast.Definition) (text string, variables map[string]any) {
	a.variables, a.values, a.fragments, a.aliases = nil, map[string]any{}, nil, 0
	body := a.selection(of, 4, 1+a.IntN(2))
	kind := "query"
	if of == a.schema.Mutation {
		kind = "mutation"
	}
	declared := ""
	if len(a.variables) > 0 {
		declared = "(" + strings.Join(a.variables, ", ") + ")"
	}
	return fmt.Sprintf("%s%s %s %s", kind, declared, body, strings.Join(a.fragments, " ")), a.values
}

func (a *operationAuthor) chance(percent int) bool { return a.IntN(100) < percent }

func (a *operationAuthor) selection(of *ast.Definition, depth, most int) string {
	var b strings.Builder
	b.WriteString("{ __typename ")
	if of.IsAbstractType() {
		possible := a.schema.GetPossibleTypes(of)
		for range 1 + a.IntN(3) {
			b.WriteString("... on " + a.inner(possible[a.IntN(len(possible))], depth) + " ")
		}
	}
	fields := a.answerable(of, depth)
	for range 1 + a.IntN(most) {
		if len(fields) == 0 {
			break
		}
		text := a.field(fields[a.IntN(len(fields))], depth)
		switch {
		case a.chance(8):
			text = fmt.Sprintf("... on %s%s { %s }", of.Name, a.directive(), text)
		case a.chance(6):
			text = fmt.Sprintf("...%s { %s }", a.directive(), text)
		case a.chance(6):
			name := fmt.Sprintf("F%d", len(a.fragments))
			a.fragments = append(a.fragments, fmt.Sprintf("fragment %s on %s { %s }", name, of.Name, text))
			text = "..." + name + a.directive()
		}
		b.WriteString(text + " ")
		if a.chance(5) { // once more, so that it merges with itself
			b.WriteString(text + " ")
		}
	}
	return b.String() + "}"
}

func (a *operationAuthor) inner(of *ast.Definition, depth int) string {
	return of.Name + " " + a.selection(of, depth, 3)
}

// answerable are the fields that end within the depth.
func (a *operationAuthor) answerable(of *ast.Definition, depth int) []*ast.FieldDefinition {
	var fields []*ast.FieldDefinition
	for _, f := range of.Fields {
		if strings.HasPrefix(f.Name, "__") && of != a.schema.Query {
			continue
		}
		if depth > 0 || a.schema.Types[f.Type.Name()].IsLeafType() {
			fields = append(fields, f)
		}
	}
	return fields
}

func (a *operationAuthor) field(f *ast.FieldDefinition, depth int) string {
	text := f.Name
	if len(f.Arguments) > 0 || a.chance(30) {
		a.aliases++
		text = fmt.Sprintf("f%d: %s", a.aliases, f.Name)
	}
	var args []string
	for _, arg := range f.Arguments {
		if arg.Type.NonNull && arg.DefaultValue == nil || a.chance(22) && arg.Name != "at" || a.chance(3) {
			args = append(args, arg.Name+": "+a.argument(f, arg))
		}
	}
	if len(args) > 0 {
		text += "(" + strings.Join(args, ", ") + ")"
	}
	text += a.directive()
	d := a.schema.Types[f.Type.Name()]
	if d.IsLeafType() {
		return text
	}
	most := 4
	if strings.HasSuffix(d.Name, "Connection") || strings.HasSuffix(d.Name, "Edge") {
		depth, most = depth+1, 2
	}
	if strings.HasPrefix(d.Name, "__") {
		depth = min(depth, 2)
	}
	return text + " " + a.selection(d, depth-1, most)
}

func (a *operationAuthor) directive() string {
	if !a.chance(7) {
		return ""
	}
	name := []string{"include", "skip"}[a.IntN(2)]
	if a.chance(50) {
		return fmt.Sprintf(" @%s(if: %t)", name, name == "include")
	}
	return fmt.Sprintf(" @%s(if: %s)", name, a.variable("Boolean!", fmt.Sprint(a.chance(50)), a.chance(70)))
}

// argument is a value, or a variable that holds one.
func (a *operationAuthor) argument(f *ast.FieldDefinition, arg *ast.ArgumentDefinition) string {
	switch {
	case arg.Name == "first" || arg.Name == "last" || arg.Name == "limit":
		return fmt.Sprint([]int{1, 2, 3, 5, 25, 0, 101}[a.IntN(7)])
	case f.Name == "nodes" || arg.Type.Name() == "ID":
		if arg.Type.Elem != nil {
			return fmt.Sprintf("[%q, %q]", a.id(), a.id())
		}
		return fmt.Sprintf("%q", a.id())
	}
	value := a.value(arg.Type, 2)
	if a.chance(25) && !strings.Contains(value, "$") {
		return a.variable(arg.Type.String(), value, arg.Type.NonNull || a.chance(70))
	}
	return value
}

// variable declares a variable that has the value as its default, or none of it at all.
func (a *operationAuthor) variable(of, value string, set bool) string {
	name := fmt.Sprintf("$v%d", len(a.variables))
	if set {
		a.variables = append(a.variables, fmt.Sprintf("%s: %s = %s", name, of, value))
	} else {
		a.variables = append(a.variables, fmt.Sprintf("%s: %s", name, strings.TrimSuffix(of, "!")))
		if a.chance(30) {
			a.values[name[1:]] = nil
		}
	}
	return name
}

func (a *operationAuthor) id() string {
	if a.chance(10) {
		return []string{"act_01J00000000000000000000000", "nonsense", ""}[a.IntN(3)]
	}
	return a.ids[a.IntN(len(a.ids))]
}

func (a *operationAuthor) value(t *ast.Type, depth int) string {
	if t.Elem != nil {
		if a.chance(20) {
			return a.value(t.Elem, depth)
		}
		var items []string
		for range a.IntN(3) {
			items = append(items, a.value(t.Elem, depth))
		}
		return "[" + strings.Join(items, ", ") + "]"
	}
	if !t.NonNull && a.chance(4) {
		return "null"
	}
	switch d := a.schema.Types[t.NamedType]; d.Kind {
	case ast.Enum:
		return d.EnumValues[a.IntN(len(d.EnumValues))].Name
	case ast.InputObject:
		return a.input(d, depth)
	default:
		return a.scalar(t.NamedType)
	}
}

func (a *operationAuthor) input(d *ast.Definition, depth int) string {
	var fields []string
	one := a.IntN(len(d.Fields))
	isOneOf := d.Directives.ForName("oneOf") != nil
	for i, f := range d.Fields {
		wanted := f.Type.NonNull || i == one || !isOneOf && a.chance(100/(len(d.Fields)+1))
		nested := a.schema.Types[f.Type.Name()].Kind == ast.InputObject
		if wanted && (!nested || depth > 0 || f.Type.NonNull || i == one && isOneOf) {
			fields = append(fields, f.Name+": "+a.value(f.Type, depth-1))
		}
	}
	return "{" + strings.Join(fields, ", ") + "}"
}

func (a *operationAuthor) scalar(name string) string {
	pick := func(from ...string) string { return from[a.IntN(len(from))] }
	switch name {
	case "Int":
		return pick("0", "1", "2", "3", "24", "-1", "10000")
	case "Float":
		return pick("0", "1.5", "-0.25", "51.5")
	case "Boolean":
		return pick("true", "false")
	case "Revision":
		return fmt.Sprint(a.IntN(a.head + 2))
	case "Date":
		return pick(`"2026"`, `"2026-01"`, `"2026-01-05"`, `"2019-12-31"`, `"soon"`)
	case "DateTime":
		return pick(`"2026-11-24T12:00:00Z"`, `"2026-01-01T00:00:00Z"`)
	case "Fields":
		return pick(`{}`, `{name: "Anew"}`, `{sector: "colleges", tags: ["a"]}`, `{nonsense: 1}`)
	case "ID":
		return fmt.Sprintf("%q", a.id())
	}
	return fmt.Sprintf("%q", pick(append([]string{"", "Dataset", "college", "a", "soc2020", "name", "sector", "kind", "Brent"}, a.keys...)...))
}

// allIDs are the ids of a world, in order.
func (w *world) allIDs() []string {
	var ids []string
	for _, id := range w.ids {
		ids = append(ids, string(id))
	}
	slices.Sort(ids)
	return ids
}
