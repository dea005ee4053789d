package ecosystem

import (
	"cmp"
	"slices"
	"strings"
)

// Type is what a field's value is.
type Type int

// The types, with the Go type of their value in [Fields].
const (
	Text      Type = iota // string, one line, at most 500 characters
	Prose                 // string, Markdown, at most 20,000 characters
	EnumOf                // string, one of Field.Enum, in lower case
	Whole                 // int64
	Decimal               // float64
	Truth                 // bool
	Date                  // string: ISO 8601 date of any precision, 2021, 2021-11 or 2021-11-05
	URL                   // string: absolute http or https address
	Texts                 // []string
	EnumsOf               // []string, each one of Field.Enum
	Ref                   // string: the ID of another thing
	Attribute             // string or float64, as its definition says: a field of one's own
	Beside                // string: the sum of a long text that is kept beside the record, see [ChangeSet]
)

// TypeWords are the types by the names that the API has for them, in their order.
var TypeWords = []Word{
	Text:    {"text", "A line of text."},
	Prose:   {"prose", "A long text, Markdown."},
	EnumOf:  {"word", "A word of the enumeration."},
	Whole:   {"whole_number", "A whole number."},
	Decimal: {"number", "A number."},
	Truth:   {"yes_or_no", "True or false."},
	Date:    {"date", "A date as precise as it is known."},
	URL:     {"web_address", "A web address."},
	Texts:   {"texts", "Several lines of text."},
	EnumsOf: {"words", "Words of the enumeration."},
	Ref:     {"thing", "Another thing, by its id."},
}

// Enum is a closed list of words with the name it has in the API.
type Enum struct {
	Name   string
	Says   string // what its words tell
	Words  []Word
	Values []string // the words alone
}

// Word is one of a closed list, in lower case with low lines; the API shows it in capitals.
type Word struct {
	Value string
	Says  string // what it means, as a sentence
}

func oneOf(name, says string, words ...Word) *Enum {
	e := &Enum{Name: name, Says: says, Words: words}
	for _, w := range words {
		e.Values = append(e.Values, w.Value)
	}
	return e
}

// Has tells whether the word is on the list.
func (e *Enum) Has(v string) bool { return slices.Contains(e.Values, v) }

// Field describes one attribute: CSV headers, filters, patches, validation and
// the API's types are read from it. A new attribute is a row here, and nothing else.
type Field struct {
	Name    string // in the tables, in stores and in files
	API     string // in the API, where several nouns have a field of the name that is not the same; see Called
	Type    Type
	Enum    *Enum  // for EnumOf and EnumsOf
	Must    bool   // a thing without it is refused
	Default string // what a new thing gets where nothing is stated: "unknown", "unset"; never a fact
	Unit    string // "months", "courses"; empty where the name says it
	Most    int64  // of a Whole that is a part of as much: 0 to this; 0: any number
	Says    string // what it means, for documentation
	Source  string // where the field and its words come from
}

// Called is what the API calls the field: its name, unless another noun has a field of
// that name that holds something else. One name means one type there, on whatever noun
// it stands, so that things of several kinds can be asked for it in one selection.
func (f Field) Called() string { return cmp.Or(f.API, f.Name) }

// Sortable tells whether lists may be ordered by the field: what orders the same on every engine.
func (f Field) Sortable() bool {
	switch f.Type {
	case EnumOf, Whole, Decimal, Truth, Date:
		return true
	default:
		return f.Name == "name"
	}
}

// Facetable tells whether counts per value make sense.
func (f Field) Facetable() bool {
	switch f.Type {
	case EnumOf, EnumsOf, Truth, Texts:
		return f.Name != "keys" && f.Name != "aliases"
	default:
		return f.Type == Text && f.Name != "name"
	}
}

// IsList tells whether the field holds several values: texts that stand side by side.
func (f Field) IsList() bool { return f.sortOfValue() == listValue }

// Sentence is what the field means, as one.
func (f Field) Sentence() string { return strings.ToUpper(f.Says[:1]) + f.Says[1:] + "." }

// Noun is one kind of thing: its words and its field table.
type Noun struct {
	Kind   Kind
	Prefix string  // of its ids
	Plural string  // as the API and the files of native CSV call many of them
	Says   string  // what it is
	Fields []Field // its own, then those that all entities share
}

// Field finds a field by name: one of the table, or one that keeps a field of one's own.
func (n Noun) Field(name string) (Field, bool) {
	i := slices.IndexFunc(n.Fields, func(f Field) bool { return f.Name == name })
	if i < 0 {
		return n.attributeField(name)
	}
	return n.Fields[i], true
}

// Named finds a field by what the API calls it or by its name in the table, which files have.
func (n Noun) Named(name string) (Field, bool) {
	if i := slices.IndexFunc(n.Fields, func(f Field) bool { return f.Called() == name }); i >= 0 {
		return n.Fields[i], true
	}
	return n.Field(name)
}

// FieldNamed finds a field of any noun, of links or of claims by what the API calls it;
// its name in the table is the same on all that call it so.
func FieldNamed(called string) (Field, bool) {
	for _, n := range slices.Concat(nouns, []Noun{linkNoun, claimNoun}) {
		if f, ok := n.Named(called); ok && f.Called() == called {
			return f, true
		}
	}
	return Field{}, false
}

// FieldCalled is what the API calls a field of the thing with an id; the name itself
// where its kind has no such field.
func FieldCalled(of ID, name string) string {
	kind, _ := of.Kind()
	if f, ok := NounOf(kind).Field(name); ok {
		return f.Called()
	}
	return name
}

// Shown lists the fields in the order in which people read them: the name and what it
// is before the rest.
func (n Noun) Shown() []Field {
	shown := slices.Clone(n.Fields)
	slices.SortStableFunc(shown, func(a, b Field) int { return rank(a) - rank(b) })
	return shown
}

func rank(f Field) int {
	if i := slices.Index([]string{"name", "description"}, f.Name); i >= 0 {
		return i
	}
	return 2
}

// notSettable are the fields that are named when a thing is made, or set by what happens to it.
var notSettable = map[Kind][]string{
	KindLink:  {"type", "from", "to", "qualifier"},
	KindClaim: {"about", "retractedOn", "says", "madeBy"},
}

// InAPI are the fields that the API has as they are. What is kept beside records has
// fields of its own there.
func (n Noun) InAPI() []Field {
	return slices.DeleteFunc(n.Shown(), func(f Field) bool { return f.Type == Beside })
}

// Settable tells whether a change may set the field by itself.
func (n Noun) Settable(f Field) bool { return !slices.Contains(notSettable[n.Kind], f.Name) }

// IsEntity tells a noun from a link or a claim.
func (k Kind) IsEntity() bool { return k != KindLink && k != KindClaim && k != "" }

// shared are the fields that every entity has.
func shared() []Field {
	return []Field{
		{Name: "name", Type: Text, Must: true, Says: "what people call it"},
		{Name: "description", Type: Prose, Says: "what it is, in a sentence or two, Markdown"},
		{Name: "aliases", Type: Texts, Says: "other names by which people call it"},
		{Name: "tags", Type: Texts, Says: "free words to find it by"},
		{Name: "keys", Type: Texts, Says: "names that others gave it, such as ukprn:10004930"},
		{Name: "url", Type: URL, Says: "a page about it"},
		{Name: "validFrom", Type: Date, Says: "since when it has existed"},
		{Name: "validTo", Type: Date, Says: "until when it existed"},
		{Name: "visibility", Type: EnumOf, Enum: visibilityEnum, Default: string(Public), Says: "who may see it"},
	}
}

var visibilityEnum = oneOf("Visibility", "Who may see a thing.",
	Word{"public", "Everybody."},
	Word{"partner", "Partners and the team."},
	Word{"team", "The project team alone."},
)

func noun(k Kind, prefix, plural, says string, own ...Field) Noun {
	return Noun{Kind: k, Prefix: prefix, Plural: plural, Says: says, Fields: append(own, shared()...)}
}

func text(name, says string) Field  { return Field{Name: name, Type: Text, Says: says} }
func prose(name, says string) Field { return Field{Name: name, Type: Prose, Says: says} }
func texts(name, says string) Field { return Field{Name: name, Type: Texts, Says: says} }
func date(name, says string) Field  { return Field{Name: name, Type: Date, Says: says} }
func truth(name, says string) Field { return Field{Name: name, Type: Truth, Says: says} }
func link(name, says string) Field  { return Field{Name: name, Type: URL, Says: says} }
func degree(name, says string) Field {
	return Field{Name: name, Type: Decimal, Unit: "degrees", Says: says}
}

func position(name, says string) Field {
	return Field{Name: name, Type: Decimal, Says: says}
}

func whole(name, unit, says string) Field {
	return Field{Name: name, Type: Whole, Unit: unit, Says: says}
}

// enum makes an enumeration's field. Where its words include "unknown" or
// "unset", that is what a new thing gets: not knowing is a value of its own.
func enum(name string, e *Enum, says string) Field {
	f := Field{Name: name, Type: EnumOf, Enum: e, Says: says}
	for _, unstated := range []string{"unknown", "unset"} {
		if e.Has(unstated) {
			f.Default = unstated
		}
	}
	return f
}

func (f Field) from(source string) Field { f.Source = source; return f }
func (f Field) called(api string) Field  { f.API = api; return f }
