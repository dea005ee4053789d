package ecosystem

import (
	"cmp"
	"context"
	"regexp"
	"slices"
	"strings"
)

// Attributes are fields of one's own: what a registry says of its things beside what the
// tables have. A thing keeps one as a field called attribute:NAME, a text or a float64;
// what it means and which values it takes says a record of KindAttributeDefinition, as it
// is at the same revision. A store knows no more of them than their names.

// attributePrefix begins the name of every field of one's own, and of no other.
const attributePrefix = "attribute:"

// AttributeField is the name of the field that keeps an attribute.
func AttributeField(name string) string { return attributePrefix + name }

// AttributeNamed gives the name of the attribute that a field keeps; false for a field of a table.
func AttributeNamed(field string) (string, bool) { return strings.CutPrefix(field, attributePrefix) }

var attributeName = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_-]{0,49}$`)

var attributeTypeEnum = oneOf("AttributeType", "What the values of a field of one's own are.",
	Word{"text", "A line of text."},
	Word{"number", "A number."},
	Word{"date", "A date as precise as it is known."},
	Word{"address", "A web address."},
	Word{"choice", "One of the choices."},
)

// kindEnum has the kinds by their words in the API; filled in once all tables are there.
var kindEnum = &Enum{Name: "Kind", Says: "The kinds of things."}

func init() {
	for _, n := range Tables() {
		word := Word{strings.ToLower(Capitals(string(n.Kind))), n.Says}
		kindEnum.Words, kindEnum.Values = append(kindEnum.Words, word), append(kindEnum.Values, word.Value)
	}
}

var attributeDefinition = noun("AttributeDefinition", "atd", "attributeDefinitions",
	"A field of one's own: what things of a kind may say beside what the model has. Administrators make them.",
	Field{Name: "of", Type: EnumOf, Enum: kindEnum, Must: true, Says: "the kind whose things may say it; LINK for links"},
	Field{Name: "attributeType", Type: EnumOf, Enum: attributeTypeEnum, Must: true, Says: "what its values are"},
	texts("choices", "the texts of which a choice is one"),
	text("unit", "what a number counts, such as months"),
)

// AttributeDefinition is a Record of KindAttributeDefinition, read as what it is.
type AttributeDefinition struct{ Record }

// Of is the kind whose things may say it.
func (d AttributeDefinition) Of() Kind {
	i := slices.Index(kindEnum.Values, d.Text("of"))
	if i < 0 {
		return ""
	}
	return Tables()[i].Kind
}

// Field is the attribute as a field of its kind's table would be.
func (d AttributeDefinition) Field() Field {
	f := Field{Name: AttributeField(d.Name()), Type: Text, Unit: d.Text("unit"), Says: d.Text("description")}
	switch d.Text("attributeType") {
	case "number":
		f.Type = Decimal
	case "date":
		f.Type = Date
	case "address":
		f.Type = URL
	case "choice":
		f.Type, f.Enum = EnumOf, &Enum{Name: d.Name(), Values: d.List("choices")}
	}
	return f
}

// AttributeDefinitions are those that stand at one revision, by name.
type AttributeDefinitions []AttributeDefinition

// ReadAttributeDefinitions reads all definitions that a reader shows.
func ReadAttributeDefinitions(ctx context.Context, r Reader) (AttributeDefinitions, error) {
	found, err := r.Find(ctx, Query{Kinds: []Kind{KindAttributeDefinition}}, Page{})
	if err != nil || len(found.Items) == 0 {
		return nil, err
	}
	records, err := r.Records(ctx, found.Items)
	var all AttributeDefinitions
	for _, rec := range records {
		all = append(all, AttributeDefinition{rec})
	}
	slices.SortFunc(all, func(a, b AttributeDefinition) int {
		return cmp.Or(cmp.Compare(a.Name(), b.Name()), cmp.Compare(a.ID, b.ID))
	})
	return all, err
}

// For gives those of a kind.
func (all AttributeDefinitions) For(k Kind) AttributeDefinitions {
	return slices.DeleteFunc(slices.Clone(all), func(d AttributeDefinition) bool { return d.Of() != k })
}

// Named finds the definition of an attribute among those of one kind.
func (all AttributeDefinitions) Named(name string) (AttributeDefinition, bool) {
	i := slices.IndexFunc(all, func(d AttributeDefinition) bool { return d.Name() == name })
	if i < 0 {
		return AttributeDefinition{}, false
	}
	return all[i], true
}

// FieldOf finds a field of a kind by name: one of its table, or one of one's own as it is
// defined.
func (all AttributeDefinitions) FieldOf(k Kind, name string) (Field, bool) {
	attribute, own := AttributeNamed(name)
	if !own {
		return NounOf(k).Field(name)
	}
	i := slices.IndexFunc(all, func(d AttributeDefinition) bool { return d.Name() == attribute && d.Of() == k })
	if i < 0 {
		return Field{}, false
	}
	return all[i].Field(), true
}

// Names lists their names for a person.
func (all AttributeDefinitions) Names() string {
	names := make([]string, len(all))
	for i, d := range all {
		names[i] = d.Name()
	}
	return strings.Join(names, ", ")
}

// attributeField is the field of a table that keeps an attribute: of no type but that a
// store can keep and compare it.
func (n Noun) attributeField(name string) (Field, bool) {
	attribute, is := AttributeNamed(name)
	if !is || !attributeName.MatchString(attribute) || n.Kind == KindClaim || n.Kind == "" {
		return Field{}, false
	}
	return Field{Name: name, Type: Attribute, Says: "a field of one's own"}, true
}
