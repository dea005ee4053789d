package server

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"catchment/ecosystem"
	"catchment/graph/nearest"
)

// What is guessed for one document ends, so that much that is wrong costs no more than a
// little: the first errors come with advice, made among so many names; the others say
// what is wrong alone.
const (
	errorsAdvised = 20
	namesLookedAt = 4_000
)

// listedNames is how many names a hint lists; where there are more, the schema does.
const listedNames = 16

// meant tells beside what is wrong with one document what may have been meant. The rules
// are those of the library without its own guessing, which takes longer than answering.
type meant struct {
	schema *ast.Schema
	names  nearest.Finder
	left   int        // errors that still get advice
	field  *ast.Field // that is being looked at
	value  *ast.Value
}

func newMeant(schema *ast.Schema) *meant {
	return &meant{schema: schema, names: nearest.Finder{Left: namesLookedAt}, left: errorsAdvised}
}

// rules are the usual ones, those with something to say about what was meant said so.
func (m *meant) rules() *rules.Rules {
	r := rules.NewDefaultRules()
	r.ReplaceRule(rules.FieldsOnCorrectTypeRule.Name, m.told(rules.FieldsOnCorrectTypeRuleWithoutSuggestions, m.fieldMeant))
	r.ReplaceRule(rules.ScalarLeafsRule.Name, m.told(rules.ScalarLeafsRuleWithoutSuggestions, m.selectionMeant))
	r.ReplaceRule(rules.KnownArgumentNamesRule.Name, m.told(rules.KnownArgumentNamesRuleWithoutSuggestions, m.argumentMeant))
	r.ReplaceRule(rules.ProvidedRequiredArgumentsRule.Name, m.told(rules.ProvidedRequiredArgumentsRule, m.requiredMeant))
	r.ReplaceRule(rules.KnownTypeNamesRule.Name, m.told(rules.KnownTypeNamesRuleWithoutSuggestions, m.typeMeant))
	r.ReplaceRule(rules.ValuesOfCorrectTypeRule.Name, m.told(rules.ValuesOfCorrectTypeRuleWithoutSuggestions, m.valueMeant))
	return r
}

// advice is what may have been meant: names that take the place of a wrong one, and
// what to write.
type advice struct{ didYouMean, hint string }

// after is what is wrong, with what may have been meant after it.
func (a advice) after(message string) string {
	if a.didYouMean == "" {
		return message
	}
	return message + " Did you mean " + a.didYouMean + "?"
}

// told is a rule whose errors come with advice. Whoever observes first is told first,
// so that the field and the value are those that the rule looks at.
func (m *meant) told(rule core.Rule, advise func(wrong string) advice) core.RuleFunc {
	return func(observers *core.Events, addError core.AddErrFunc) {
		observers.OnField(func(_ *core.Walker, f *ast.Field) { m.field = f })
		observers.OnValue(func(_ *core.Walker, v *ast.Value) { m.value = v })
		observers.OnDirective(func(*core.Walker, *ast.Directive) { m.field = nil })
		rule.RuleFunc(observers, func(options ...core.ErrorOption) {
			addError(append(options, func(err *gqlerror.Error) {
				if m.left == 0 {
					return
				}
				m.left--
				a := advise(quoted(err.Message))
				err.Message = a.after(err.Message)
				if a.hint != "" {
					err.Extensions = map[string]any{"code": string(ecosystem.BadRequest), "hint": a.hint}
				}
			})...)
		})
	}
}

// quoted is the first name in quotes of the library's sentence: what it finds wrong.
func quoted(message string) string {
	_, rest, _ := strings.Cut(message, `"`)
	name, _, _ := strings.Cut(rest, `"`)
	return name
}

// fieldMeant advises where a type has no such field: things stand a level below in
// lists and edges, or it is one of several kinds that has the field.
func (m *meant) fieldMeant(wrong string) advice {
	t := m.field.ObjectDefinition
	if a := m.below(t, func(inner *ast.Definition) string {
		if inner.Fields.ForName(wrong) != nil {
			return wrong
		}
		return ""
	}); a.didYouMean != "" {
		return a
	}
	if names := m.names.Names(wrong, fieldNames(t)); names != nil {
		return advice{core.QuotedOrList(names...), ""}
	}
	found := []string{}
	for _, possible := range m.schema.GetPossibleTypes(t) {
		if t.IsAbstractType() && possible.Fields.ForName(wrong) != nil {
			found = append(found, possible.Name)
		}
	}
	if len(found) > 0 {
		return advice{"to use an inline fragment on " + core.QuotedOrList(found[:min(3, len(found))]...),
			fmt.Sprintf("Write ... on %s { %s }.", found[0], wrong)}
	}
	if a := m.below(t, func(inner *ast.Definition) string { return m.nearest(wrong, fieldNames(inner)) }); a.didYouMean != "" {
		return a
	}
	return advice{"", listing(t.Name, "has", fieldNames(t))}
}

// nearest is the name that is most likely meant; empty where there is none.
func (m *meant) nearest(wrong string, names []string) string {
	if found := m.names.Names(wrong, names); found != nil {
		return found[0]
	}
	return ""
}

// below advises to ask what a list or an edge holds, where find finds a field in that.
func (m *meant) below(t *ast.Definition, find func(inner *ast.Definition) string) advice {
	for _, through := range []string{"nodes", "node"} {
		f := t.Fields.ForName(through)
		if f == nil {
			continue
		}
		if name := find(m.schema.Types[f.Type.Name()]); name != "" {
			inner := fmt.Sprintf("%s { %s }", through, name)
			return advice{`"` + inner + `"`, fmt.Sprintf("The things themselves stand under %s: write %s { %s }.", through, m.fieldAbove(t), inner)}
		}
	}
	return advice{}
}

// fieldAbove is a field that gives a type, by an example.
func (m *meant) fieldAbove(t *ast.Definition) string {
	for _, f := range m.schema.Query.Fields {
		if f.Type.Name() == t.Name {
			return f.Name
		}
	}
	return "…"
}

// selectionMeant advises where a field needs a selection, or has none to make.
func (m *meant) selectionMeant(string) advice {
	t := m.schema.Types[m.field.Definition.Type.Name()]
	if t.IsLeafType() {
		return advice{"", fmt.Sprintf("Write %s alone, without braces.", m.field.Name)}
	}
	return advice{"", fmt.Sprintf("Say what to read of it: write %s %s.", m.field.Name, m.example(t))}
}

// example is a selection that a type admits.
func (m *meant) example(t *ast.Definition) string {
	if nodes := t.Fields.ForName("nodes"); nodes != nil {
		return "{ nodes " + m.example(m.schema.Types[nodes.Type.Name()]) + " }"
	}
	if t.Fields.ForName("name") != nil {
		return "{ name }"
	}
	for _, f := range t.Fields {
		if m.schema.Types[f.Type.Name()].IsLeafType() && !strings.HasPrefix(f.Name, "__") {
			return "{ " + f.Name + " }"
		}
	}
	return "{ __typename }"
}

// argumentMeant advises where a field has no such argument.
func (m *meant) argumentMeant(wrong string) advice {
	if m.field == nil {
		return advice{} // a directive's
	}
	var names []string
	for _, a := range m.field.Definition.Arguments {
		names = append(names, a.Name)
	}
	if len(names) == 0 {
		return advice{"", m.field.Name + " takes no arguments."}
	}
	a := advice{"", listing(m.field.Name, "takes", names)}
	if meant := m.names.Names(wrong, names); meant != nil {
		a.didYouMean = core.QuotedOrList(meant...)
		a.hint = fmt.Sprintf("Write %s: %s.", meant[0], m.exampleOf(m.field.Definition.Arguments.ForName(meant[0]).Type))
	}
	return a
}

// requiredMeant advises where a field lacks an argument.
func (m *meant) requiredMeant(string) advice {
	if m.field == nil {
		return advice{}
	}
	var needed []string
	for _, a := range m.field.Definition.Arguments {
		if a.Type.NonNull && a.DefaultValue == nil {
			needed = append(needed, a.Name+": "+m.exampleOf(a.Type))
		}
	}
	return advice{"", fmt.Sprintf("Write %s(%s).", m.field.Name, strings.Join(needed, ", "))}
}

// exampleOf is a value of a type.
func (m *meant) exampleOf(t *ast.Type) string {
	if t.Elem != nil {
		return "[" + m.exampleOf(t.Elem) + "]"
	}
	switch d := m.schema.Types[t.NamedType]; {
	case d.Kind == ast.Enum:
		return d.EnumValues[0].Name
	case d.Kind == ast.InputObject:
		return "{ " + m.member(d) + ": … }"
	case t.NamedType == "Int" || t.NamedType == "Float" || t.NamedType == "Revision":
		return "10"
	case t.NamedType == "Boolean":
		return "true"
	}
	return `"…"`
}

// member is one of an input that people begin with.
func (m *meant) member(d *ast.Definition) string {
	for _, usual := range []string{"eq", "in", "has", "some", "name"} {
		if d.Fields.ForName(usual) != nil {
			return usual
		}
	}
	return d.Fields[0].Name
}

// typeMeant advises where there is no such type.
func (m *meant) typeMeant(wrong string) advice {
	var names []string
	for name, d := range m.schema.Types {
		if !d.BuiltIn && d.Kind != ast.Enum {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	if meant := m.names.Names(wrong, names); meant != nil {
		return advice{core.QuotedOrList(meant...), ""}
	}
	return advice{"", "The types stand in the schema, at /schema.graphqls."}
}

func fieldNames(t *ast.Definition) []string {
	var names []string
	for _, f := range t.Fields {
		if !strings.HasPrefix(f.Name, "__") {
			names = append(names, f.Name)
		}
	}
	return names
}

// listing tells what something has or takes.
func listing(of, verb string, names []string) string {
	return listed(of+" "+verb+" ", names, "What "+of+" "+verb+" stands in the schema, at /schema.graphqls.")
}

// listed tells the names there are, if they are few, or where they are found.
func listed(begin string, names []string, unless string) string {
	if len(names) > listedNames {
		return unless
	}
	return begin + strings.Join(names, ", ") + "."
}
