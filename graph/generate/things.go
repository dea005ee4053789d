package main

import (
	"fmt"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/ecosystem/gap"
)

const paging = "first: Int, after: String, last: Int, before: String"

// roots prints the fields that ask for one thing of a kind and for a list of them.
func (p *printed) roots() {
	p.WriteString("\nextend type Query {\n")
	for _, n := range ecosystem.Nouns() {
		p.member(fmt.Sprintf("%s, as entity finds it; null where there is none.", capital(a(n.Kind))),
			fmt.Sprintf("%s(key: String!, at: Revision, synthetic: Boolean = true): %s", single(n), n.Kind))
		p.member(n.Says, fmt.Sprintf("%s(%s, filter: %sFilter, search: String,%s order: [%sOrder!], at: Revision, synthetic: Boolean = true): %sConnection @semanticNonNull",
			n.Plural, paging, n.Kind, askedOf[n.Kind], n.Kind, n.Kind))
	}
	p.end()
}

// askedOf is what lists of a kind can be asked beside what all can.
var askedOf = map[ecosystem.Kind]string{ecosystem.KindPlace: ` "Those round the point, by their outlines." containing: PointInput,`}

// single is the name of the field that finds one thing of a kind.
func single(n ecosystem.Noun) string {
	name := strings.ToLower(string(n.Kind[:1])) + string(n.Kind[1:])
	if name == n.Plural { // software is many and one
		name += "Product"
	}
	return name
}

const newID = "\"Its id, where you make it: its kind's prefix and a ULID.\" id: ID"

const theKey = "\"Its external key, such as ukprn:10004930.\" key: String!"

const everyChange = "changeSet: ID, message: String, dryRun: Boolean"

const mayPublish = everyChange + ", publish: Boolean"

// changes prints the fields that make and change things of the first rank.
func (p *printed) changes() {
	p.WriteString("\nextend type Mutation {\n")
	for _, n := range ecosystem.FirstRank() {
		p.member(fmt.Sprintf("Makes %s, with the claim that it rests on.", a(n.Kind)),
			fmt.Sprintf("create%s(input: %sInput!, %s, claim: ClaimInput, %s): %sPayload @semanticNonNull", n.Kind, n.Kind, newID, everyChange, n.Kind))
		p.member(fmt.Sprintf("Changes %s. A claim is made on each field that is given a value.", a(n.Kind)),
			fmt.Sprintf("update%s(id: ID!, \"What changes: what is left out is left alone, null clears.\" input: %sInput!, expectedVersion: Revision, claim: ClaimInput, %s): %sPayload @semanticNonNull", n.Kind, n.Kind, mayPublish, n.Kind))
		p.member(fmt.Sprintf("Makes %s that has the key, or changes what differs of the one that has it.", a(n.Kind)),
			fmt.Sprintf("upsert%s(%s, input: %sInput!, claim: ClaimInput, %s): %sPayload @semanticNonNull", n.Kind, theKey, n.Kind, mayPublish, n.Kind))
	}
	p.end()
}

// upserts prints the operation of apply that makes or changes a thing of each noun by its key.
func (p *printed) upserts() {
	p.WriteString("\nextend input Operation {\n")
	for _, n := range ecosystem.FirstRank() {
		p.member(fmt.Sprintf("As Mutation.upsert%s.", n.Kind), fmt.Sprintf("upsert%s: %sUpsert", n.Kind, n.Kind))
	}
	p.end()
	for _, n := range ecosystem.FirstRank() {
		p.begin(fmt.Sprintf("As Mutation.upsert%s.", n.Kind), fmt.Sprintf("input %sUpsert", n.Kind))
		p.member("Its external key, such as ukprn:10004930.", "key: String!")
		p.member("What to say of it.", fmt.Sprintf("input: %sInput!", n.Kind))
		p.member("What it rests on.", "claim: ClaimInput")
		p.end()
	}
}

// payloads prints what comes of a change of each noun that has changes of its own.
func (p *printed) payloads() {
	for _, n := range append(slices.Clone(ecosystem.FirstRank()), ecosystem.NounOf(ecosystem.KindLink), ecosystem.NounOf(ecosystem.KindClaim)) {
		p.begin(fmt.Sprintf("What came of a change of %s.", a(n.Kind)), fmt.Sprintf("type %sPayload", n.Kind))
		p.member("As ChangePayload.commit.", "commit: Commit")
		p.member(fmt.Sprintf("The %s after it; null in a dry run and with problems.", n.Kind), fmt.Sprintf("%s: %s", single(n), n.Kind))
		p.member("As ChangePayload.preview.", "preview: Preview")
		p.member("As ChangePayload.problems.", "problems: [Problem!]!")
		p.end()
	}
}

const idSays = "The id that names it for ever."

// derived are the fields that are worked out and stand in no table.
type derived struct{ says, text string }

var (
	revision = derived{"Its version: an edit names it as expectedVersion.", "revision: Revision!"}
	state    = derived{"What the claims on it amount to.",
		"state(asOf: Date, staleAfterMonths: Int): ClaimState!"}
	claims = derived{"Who said what of it, newest first.",
		"claims(" + paging + ", field: String, status: [ClaimStatus!], stance: Stance): ClaimConnection!"}
	synthetic = derived{"Whether it rests on made-up sources alone.", "isSynthetic: Boolean!"}
	history   = derived{"Its versions, newest first.", "history(first: Int, after: String): VersionConnection!"}
	own       = derived{"Fields of one's own.", "attributes(names: [String!]): [Attribute!]!"}

	ofEntities = []derived{own, revision, state, claims, synthetic, history,
		{"The same, field by field.",
			"fieldStates(asOf: Date, staleAfterMonths: Int): [FieldState!]!"},
		{"Its links.",
			"links(types: [LinkType!], direction: Direction = BOTH, kinds: [Kind!], " + paging + ", filter: LinkFilter, order: [LinkOrder!]): LinkConnection!"}}
	geometry = derived{"Its outline, if known. Points nearer than the tolerance, in degrees (0.001: 100 metres), to the line without them are left out.",
		"geometry(tolerance: Float = 0): GeoJSON"}
	ofLinks  = []derived{own, revision, state, claims, synthetic, history}
	ofClaims = []derived{{"Whether the claim bears on the state: current, and neither waiting for review nor rejected.", "counts: Boolean!"},
		revision, {"Whether its source's data is made up for demonstration.", synthetic.text}, history}
)

// shared are the fields that every noun's table has.
func shared() []ecosystem.Field {
	var list []ecosystem.Field
	for _, f := range ecosystem.Nouns()[0].Fields {
		everywhere := !slices.ContainsFunc(ecosystem.Nouns(), func(n ecosystem.Noun) bool {
			other, ok := n.Field(f.Name)
			return !ok || other != f
		})
		if everywhere {
			list = append(list, f)
		}
	}
	return list
}

func (p *printed) entity() {
	p.begin("Any kind of thing that is not a link or a claim: what all nouns have in common. Its kind is its __typename.", "interface Entity implements Node")
	p.fields(ecosystem.Noun{Fields: shared()}, ofEntities)
	p.end()
}

func (p *printed) noun(n ecosystem.Noun) {
	p.begin(n.Says, fmt.Sprintf("type %s implements Entity & Node", n.Kind))
	p.fields(n, ofEntities)
	if n.Kind == ecosystem.KindPlace {
		p.member(geometry.says, geometry.text)
	}
	for _, w := range ecosystem.WalksOf(n.Kind) {
		far := typeName(w.Far)
		p.member(w.Says, fmt.Sprintf("%s(%s, filter: %sFilter, link: LinkFilter, order: [%sOrder!]): %sConnection!", w.Name, paging, far, far, far))
	}
	p.end()
}

func (p *printed) link() {
	n := ecosystem.NounOf(ecosystem.KindLink)
	p.begin(n.Says, "type Link implements Node")
	p.fields(n, ofLinks)
	p.end()
}

func (p *printed) claim() {
	n := ecosystem.NounOf(ecosystem.KindClaim)
	p.begin(n.Says, "type Claim implements Node")
	p.fields(n, ofClaims)
	p.end()
}

// attribute prints what a thing says in a field of one's own, and how that is given.
func (p *printed) attribute() {
	p.begin("A field of one's own and what it says of a thing.", "type Attribute")
	p.member("Its name, as its definition has it.", "name: String!")
	p.member("What its values are.", "type: AttributeType!")
	p.member("A text, or a number where it is of the type NUMBER.", "value: Value!")
	p.member("What it means, and its unit and choices.", "definition: AttributeDefinition!")
	p.end()
	p.begin("What to say in a field of one's own.", "input AttributeInput")
	p.member("Its name, as its definition has it.", "name: String!")
	p.member("A text, or a number where it is of the type NUMBER; null clears.", "value: Value")
	p.end()
}

// fields prints the fields of a table, with the id before them and what is worked out after.
func (p *printed) fields(n ecosystem.Noun, worked []derived) {
	p.member(idSays, "id: ID!")
	for _, f := range n.InAPI() {
		p.member(fieldSays(f), f.Called()+": "+outputType(n.Kind, f))
	}
	for _, d := range worked {
		p.member(d.says, d.text)
	}
}

// references are the types of the fields that name another thing.
var references = map[string]string{"from": "Entity", "to": "Entity", "about": "Node", "source": string(ecosystem.KindSource), "event": string(ecosystem.KindEvent)}

// outputType is the type of a field; not null where a thing always has a value.
func outputType(kind ecosystem.Kind, f ecosystem.Field) string {
	switch {
	case f.Name == "keys":
		return "[Key!]!"
	case kind == ecosystem.KindLink && f.Name == "type":
		return "LinkType!"
	case f.Type == ecosystem.Texts:
		return "[String!]!"
	}
	name := inputType(f)
	if f.Type == ecosystem.Ref {
		name = references[f.Name]
	}
	if f.Must || f.Default != "" {
		name += "!"
	}
	return name
}

// inputType is the type of a field's value in a change.
func inputType(f ecosystem.Field) string {
	switch f.Type {
	case ecosystem.EnumOf:
		return f.Enum.Name
	case ecosystem.EnumsOf:
		return "[" + f.Enum.Name + "!]"
	case ecosystem.Whole:
		return "Int"
	case ecosystem.Decimal:
		return "Float"
	case ecosystem.Truth:
		return "Boolean"
	case ecosystem.Date:
		return "Date"
	case ecosystem.URL:
		return "URL"
	case ecosystem.Ref:
		return "ID"
	case ecosystem.Texts:
		return "[String!]"
	default:
		return "String"
	}
}

// kinds prints the names of the types of links and of the kinds.
func (p *printed) kinds() {
	p.begin("How two things relate; each type says which kinds it joins, read from the first to the second.", "enum LinkType")
	for _, r := range ecosystem.LinkRules() {
		says := capital(ends(r.From)) + " … " + ends(r.To) + ": " + r.Says + "."
		if len(r.Props) > 0 {
			says += " Says " + strings.Join(r.Attributes(), ", ") + "."
		}
		p.member(says, string(r.Type))
	}
	p.end()
	p.begin("The kinds of things. LINK and CLAIM are no entities: they can be asked for where changes are, not in lists of entities.", "enum Kind")
	for _, n := range ecosystem.Tables() {
		p.member(n.Says, ecosystem.Capitals(string(n.Kind)))
	}
	p.end()
}

// reasons prints why a row of an answer is in its pile.
func (p *printed) reasons() {
	p.begin("Why a thing lies in its pile.", "enum GapReason")
	for _, r := range gap.Reasons() {
		p.member(r.Sentence(), string(r))
	}
	p.end()
}

// fieldTypes prints what the values of fields are.
func (p *printed) fieldTypes() {
	p.begin("What the values of a field are.", "enum FieldType")
	for _, w := range ecosystem.TypeWords {
		p.member(w.Says, strings.ToUpper(w.Value))
	}
	p.end()
}

func ends(kinds []ecosystem.Kind) string {
	if len(kinds) == 0 {
		return "anything"
	}
	var names []string
	for _, k := range kinds {
		names = append(names, string(k))
	}
	return strings.Join(names, " or ")
}

// enumerations prints the closed lists of words, each once, in the order of the nouns.
func (p *printed) enumerations() {
	done := map[string]bool{"Kind": true} // which kinds prints
	for _, n := range ecosystem.Tables() {
		for _, f := range n.Fields {
			if f.Enum == nil || done[f.Enum.Name] {
				continue
			}
			done[f.Enum.Name] = true
			p.begin(f.Enum.Says, "enum "+f.Enum.Name)
			for _, w := range f.Enum.Words {
				p.member(w.Says, strings.ToUpper(w.Value))
			}
			p.end()
		}
	}
}

func (p *printed) inputs() {
	for _, n := range ecosystem.FirstRank() {
		p.begin(fmt.Sprintf("What to say of %s. Left out: left alone; null: cleared. A new one needs a name.", a(n.Kind)), fmt.Sprintf("input %sInput", n.Kind))
		p.input(n)
	}
	p.begin("What to say of a link. Left out: left alone; null: cleared. Each type of link has some of these only; see LinkType.", "input LinkInput")
	p.input(ecosystem.NounOf(ecosystem.KindLink))
	p.begin("What to say in a claim. Left out: left alone; null: cleared.", "input ClaimInput")
	p.input(ecosystem.NounOf(ecosystem.KindClaim))
}

func (p *printed) input(n ecosystem.Noun) {
	for _, f := range n.InAPI() {
		if n.Settable(f) {
			p.member(fieldSays(f), f.Called()+": "+inputType(f))
		}
	}
	if n.Kind != ecosystem.KindClaim {
		p.member("Fields of one's own; those left out are left alone.", "attributes: [AttributeInput!]")
	}
	p.end()
}
