package model

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/graph/plan"
	"catchment/loaders"
)

// Attribute is a field of one's own and what it says of a thing.
type Attribute struct {
	Name  string
	Value any // a text or a number

	definition ecosystem.AttributeDefinition
	under      places
}

// Type is what its values are.
func (a Attribute) Type() string { return strings.ToUpper(a.definition.Text("attributeType")) }

// Definition says what it means.
func (a Attribute) Definition(c *plan.Call) *Thing {
	return a.under[c.Field].things[a.definition.ID]
}

// planAttributes gives what things say in fields of one's own, as these are defined at the
// response's revision.
func planAttributes(l *level, a *asked) error {
	names, some := textsOf(a.args["names"]), a.args["names"] != nil
	definitions, err := l.set.Definitions()
	if err != nil {
		return err
	}
	a.want = func(*Thing) loaders.Want { return loaders.Want{} }
	a.take = func(t *Thing, _ loaders.Got) (any, error) {
		said := []Attribute{}
		for _, d := range definitions.For(t.record.Kind) {
			value, stated := t.record.Fields[ecosystem.AttributeField(d.Name())]
			if stated && (!some || slices.Contains(names, d.Name())) {
				a.under.stand(Thing{record: d.Record}, nil)
				said = append(said, Attribute{d.Name(), value, d, a.under})
			}
		}
		return said, nil
	}
	return nil
}

// readAttributes reads what an input says in fields of one's own into the form in which
// the model keeps it: null clears. What has no name is handed on for the rules to name.
func readAttributes(v any) ecosystem.Fields {
	said := ecosystem.Fields{}
	for _, item := range listOf(v) {
		in, _ := objectOf(item)
		name, _ := in["name"].(string)
		said[ecosystem.AttributeField(name)] = attributeValue(in["value"])
	}
	return said
}

// attributeValue is a value as a thing keeps it: numbers as float64.
func attributeValue(v any) any {
	if _, isText := v.(string); isText || v == nil {
		return v
	}
	if n, isNumber := decimalNumber(v); isNumber {
		return n
	}
	return v
}

// attributes reads what is asked of fields of one's own, each by its definition.
func (r *filterReader) attributes(kind ecosystem.Kind, v any) ([]ecosystem.Filter, error) {
	var all []ecosystem.Filter
	for _, item := range listOf(v) {
		in, err := operands("attributes", item)
		if err != nil {
			return nil, err
		}
		name, _ := in["name"].(string)
		field, err := r.attributeField(kind, name)
		if err != nil {
			return nil, err
		}
		if err := checkOperators(field, name, in); err != nil {
			return nil, err
		}
		asked, err := fieldFilter(field, map[string]any(without(in, "name")))
		if err != nil {
			return nil, err
		}
		if len(asked) == 0 { // named alone
			asked = []ecosystem.Filter{stated(field, true)}
		}
		all = append(all, asked...)
	}
	return all, nil
}

// attributeField finds a field of one's own of a kind, or of any kind where they agree on it.
func (r *filterReader) attributeField(kind ecosystem.Kind, name string) (ecosystem.Field, error) {
	all, err := r.definitions()
	if err != nil {
		return ecosystem.Field{}, err
	}
	if kind != anyKind {
		all = all.For(kind)
	}
	d, defined := all.Named(name)
	if !defined {
		hint := "Nobody has defined any; administrators do."
		if len(all) > 0 {
			hint = "There are " + all.Names() + "."
		}
		return ecosystem.Field{}, wrongArgument(hint, "%s has no attribute called %q to filter by.", kind, name)
	}
	for _, other := range all {
		if other.Name() == name && other.Text("attributeType") != d.Text("attributeType") {
			return ecosystem.Field{}, wrongArgument("Ask for the kinds one by one.", "The attribute %s is not the same sort of value in all kinds.", name)
		}
	}
	return d.Field(), nil
}

// checkOperators refuses what cannot be asked of a field of one's own.
func checkOperators(f ecosystem.Field, name string, in map[string]any) error {
	allowed := map[ecosystem.Type][]string{
		ecosystem.Text: {"eq", "in", "contains", "startsWith"}, ecosystem.URL: {"eq", "in", "contains", "startsWith"},
		ecosystem.Decimal: {"eq", "in", "from", "to"}, ecosystem.Date: {"eq", "in", "from", "to"}, ecosystem.EnumOf: {"eq", "in"},
	}[f.Type]
	for _, op := range slices.Sorted(maps.Keys(in)) {
		if op != "name" && op != "isStated" && !slices.Contains(allowed, op) {
			return wrongArgument("It has "+strings.Join(allowed, ", ")+" and isStated.", "The attribute %s has no %s.", name, op)
		}
	}
	return nil
}

// isOwn tells a field of one's own from those of the tables.
func isOwn(f ecosystem.Field) bool { _, is := ecosystem.AttributeNamed(f.Name); return is }

// describeAttributes tells what administrators have defined of a kind, as fields.
func describeAttributes(definitions ecosystem.AttributeDefinitions) []FieldModel {
	fields := []FieldModel{}
	for _, d := range definitions {
		f := d.Field()
		fields = append(fields, FieldModel{Name: d.Name(), Doc: cmp.Or(f.Says, d.Name()), Unit: ifSaid(f.Unit), IsSettable: true,
			Type: strings.ToUpper(ecosystem.TypeWords[f.Type].Value), Enumeration: describeChoices(f.Enum)})
	}
	return fields
}

// describeChoices tells the choices of a field of one's own, as they are written.
func describeChoices(e *ecosystem.Enum) *EnumerationModel {
	if e == nil {
		return nil
	}
	d := &EnumerationModel{Name: e.Name, Doc: fmt.Sprintf("The choices of %s.", e.Name)}
	for _, choice := range e.Values {
		d.Values = append(d.Values, WordModel{choice, choice})
	}
	return d
}
