package server

import (
	"fmt"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/core"
)

// valueMeant advises where a value is none of the type that is expected; wrong is what
// the error names first, which for an object is its member.
func (m *meant) valueMeant(wrong string) advice {
	v, d := m.value, m.value.Definition
	switch {
	case d.Kind == ast.Enum:
		return m.wordMeant(v, d, wrong)
	case d.Kind == ast.InputObject && v.Kind == ast.ObjectValue:
		return m.memberMeant(d, wrong)
	case d.Kind == ast.InputObject:
		return advice{"", fmt.Sprintf("%s is an object: write { %s: %s }.", d.Name, m.member(d), v.String())}
	case v.Kind == ast.ListValue || v.Kind == ast.ObjectValue:
		return advice{"", fmt.Sprintf("One %s is expected: write %s.", d.Name, m.exampleOf(v.ExpectedType))}
	case v.Kind == ast.EnumValue || v.Kind == ast.IntValue && d.Name == "String":
		return advice{"", fmt.Sprintf("Write %q, in quotes.", v.Raw)}
	case v.Kind == ast.StringValue && d.Name != "String" && d.Name != "ID":
		return advice{"", fmt.Sprintf("Write %s, without quotes.", v.Raw)}
	}
	return advice{"", fmt.Sprintf("Write %s.", m.exampleOf(v.ExpectedType))}
}

// wordMeant advises where a value is no word of an enumeration.
func (m *meant) wordMeant(v *ast.Value, d *ast.Definition, wrong string) advice {
	typed := v.Raw
	if v.Kind == ast.ObjectValue {
		typed = wrong
	}
	meant, all := m.wordsLike(d, typed)
	switch {
	case meant != nil:
		return advice{"the enum value " + core.QuotedOrList(meant...), fmt.Sprintf("Write %s, a word without quotes or braces.", meant[0])}
	case v.Kind == ast.ObjectValue:
		return advice{"", fmt.Sprintf("Write words alone, such as [%s]. %s", d.EnumValues[0].Name, all)}
	}
	return advice{"", all}
}

// wordsLike gives the words of an enumeration that may be meant, and what to say where there are none.
func (m *meant) wordsLike(d *ast.Definition, typed string) (meant []string, all string) {
	var words []string
	for _, word := range d.EnumValues {
		words = append(words, word.Name)
	}
	if word := strings.ToUpper(typed); d.EnumValues.ForName(word) != nil {
		return []string{word}, ""
	}
	return m.names.Names(typed, words), listed(d.Name+" has ", words, "The words of "+d.Name+" stand in the schema, at /schema.graphqls.")
}

// memberMeant advises where an input has no such member: in filters over links the
// conditions stand below some, none or all.
func (m *meant) memberMeant(d *ast.Definition, wrong string) advice {
	if wrong == "" || strings.Contains(wrong, ".") || d.Fields.ForName(wrong) != nil {
		return advice{"", listing(d.Name, "takes", fieldNames(d))}
	}
	if some := d.Fields.ForName("some"); some != nil {
		far := m.schema.Types[some.Type.Name()]
		name := wrong
		if far.Fields.ForName(wrong) == nil {
			name = m.nearest(wrong, fieldNames(far))
		}
		if name != "" {
			return advice{fmt.Sprintf(`"some: { %s: … }"`, name), "A filter over links says some, none or all, and within it what is asked of the thing at the far end."}
		}
	}
	if names := m.names.Names(wrong, fieldNames(d)); names != nil {
		return advice{core.QuotedOrList(names...), fmt.Sprintf("Write %s: %s.", names[0], m.exampleOf(d.Fields.ForName(names[0]).Type))}
	}
	return advice{"", listing(d.Name, "takes", fieldNames(d))}
}
