package model

import (
	"strings"

	"catchment/ecosystem"
	"catchment/loaders"
)

// Model describes what there is to say: the tables of ecosystem, for whoever makes a
// form or a picture of them.
type Model struct {
	Kinds     []KindModel
	LinkTypes []LinkTypeModel
}

// KindModel is a kind of things with its table.
type KindModel struct {
	Kind              string
	Name, Plural, Doc string
	Fields            []FieldModel
	Attributes        []FieldModel // what administrators have defined
}

// FieldModel is a field of a table.
type FieldModel struct {
	Name, Doc              string
	Type                   string
	Unit, Source           *string
	Enumeration            *EnumerationModel
	Default                *string
	IsRequired, IsSettable bool
}

// EnumerationModel is a closed list of words.
type EnumerationModel struct {
	Name, Doc string
	Values    []WordModel
}

// WordModel is a word of an enumeration, as the API spells it.
type WordModel struct {
	Value, Doc string
}

// LinkTypeModel is a type of link; From and To are nil where anything may stand there.
type LinkTypeModel struct {
	Name       string
	Group, Doc string
	From, To   []string
	Attributes []string
	Walks      []WalkModel
}

// WalkModel is a field that leads over links of a type from the things of a kind; To
// is nil where it leads to any kind.
type WalkModel struct {
	From      string
	Name, Doc string
	Direction string
	To        *string
}

// Described is the model; it is the same for everybody, and at every revision but for
// the fields of one's own.
func Described(set *loaders.Set) (*Model, error) {
	definitions, err := set.Definitions()
	if err != nil {
		return nil, err
	}
	m := &Model{}
	for _, n := range ecosystem.Tables() {
		k := describeKind(n)
		k.Attributes = describeAttributes(definitions.For(n.Kind))
		m.Kinds = append(m.Kinds, k)
	}
	for _, r := range ecosystem.LinkRules() {
		m.LinkTypes = append(m.LinkTypes, LinkTypeModel{Name: string(r.Type), Group: r.Group, Doc: r.Says,
			From: kindsAt(r.From), To: kindsAt(r.To), Attributes: r.Attributes(), Walks: walksOver(r.Type)})
	}
	return m, nil
}

func describeKind(n ecosystem.Noun) KindModel {
	k := KindModel{Kind: ecosystem.Capitals(string(n.Kind)), Name: string(n.Kind), Plural: n.Plural, Doc: n.Says}
	for _, f := range n.InAPI() {
		k.Fields = append(k.Fields, FieldModel{Name: f.Called(), Doc: f.Sentence(), Type: strings.ToUpper(ecosystem.TypeWords[f.Type].Value), Unit: ifSaid(f.Unit), Source: ifSaid(f.Source),
			Enumeration: describeEnum(f.Enum), Default: ifSaid(strings.ToUpper(f.Default)), IsRequired: f.Must, IsSettable: n.Settable(f)})
	}
	return k
}

func describeEnum(e *ecosystem.Enum) *EnumerationModel {
	if e == nil {
		return nil
	}
	d := &EnumerationModel{Name: e.Name, Doc: e.Says}
	for _, w := range e.Words {
		d.Values = append(d.Values, WordModel{strings.ToUpper(w.Value), w.Says})
	}
	return d
}

func ifSaid(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}

func kindsAt(end []ecosystem.Kind) []string {
	var list []string
	for _, k := range end {
		list = append(list, ecosystem.Capitals(string(k)))
	}
	return list
}

func walksOver(t ecosystem.LinkType) []WalkModel {
	walks := []WalkModel{}
	for _, n := range ecosystem.Nouns() {
		for _, w := range ecosystem.WalksOf(n.Kind) {
			if w.Type != t {
				continue
			}
			described := WalkModel{From: ecosystem.Capitals(string(n.Kind)), Name: w.Name, Doc: w.Says, Direction: directions[w.Direction]}
			if w.Far != "" {
				far := ecosystem.Capitals(string(w.Far))
				described.To = &far
			}
			walks = append(walks, described)
		}
	}
	return walks
}

var directions = map[ecosystem.Direction]string{ecosystem.Out: "OUT", ecosystem.Into: "INTO", ecosystem.Both: "BOTH"}
