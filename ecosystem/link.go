package ecosystem

import "slices"

// LinkType says how two things relate: STEWARDS, CARRIES, LEADS_TO_OCCUPATION.
type LinkType string

// Link is a Record of KindLink, read as what it is. There is one link per type,
// ends and qualifier; a second statement of it is a second claim on the same link.
type Link struct{ Record }

// Type of the link.
func (l Link) Type() LinkType { return LinkType(l.Text("type")) }

// From is where the link starts.
func (l Link) From() ID { return l.Ref("from") }

// To is where the link ends.
func (l Link) To() ID { return l.Ref("to") }

// Qualifier tells apart links of the same type between the same ends ("adverts/2026-Q2"); mostly empty.
func (l Link) Qualifier() string { return l.Text("qualifier") }

// Identity is what makes a link this link and no other.
func (l Link) Identity() LinkIdentity {
	return LinkIdentity{l.Type(), l.From(), l.To(), l.Qualifier()}
}

// LinkIdentity names a link by what it says.
type LinkIdentity struct {
	Type      LinkType
	From, To  ID
	Qualifier string
}

// OtherEnd of the link, seen from one end.
func (l Link) OtherEnd(one ID) ID {
	if l.From() == one {
		return l.To()
	}
	return l.From()
}

// LinkRule says what a type of link may join and say.
type LinkRule struct {
	Type  LinkType
	Group string   // stewardship, flow, access, standards, software, organisation, planning, learning, classes, demand, provenance
	From  []Kind   // empty: anything
	To    []Kind   // empty: anything
	Props []string // the fields of linkNoun that it may carry beside those of every link
	Says  string   // read "from … to"

	out, in way // the fields that walk it from either end
}

// RuleOf gives the rule of a type; false for an unknown type.
func RuleOf(t LinkType) (LinkRule, bool) {
	i := slices.IndexFunc(linkRules, func(r LinkRule) bool { return r.Type == t })
	if i < 0 {
		return LinkRule{}, false
	}
	return linkRules[i], true
}

// LinkRules lists all types, in their groups. Do not change it.
func LinkRules() []LinkRule { return linkRules }

var degreeEnum = oneOf("Degree", "How far a dataset conforms.",
	Word{"full", "Wholly."},
	Word{"partial", "In part."},
	Word{"claimed", "Its holder says so."},
	Word{"unknown", "Not known."},
)

var exchangeDirectionEnum = oneOf("ExchangeDirection", "Whether software reads or writes a standard.",
	Word{"import", "It reads it."},
	Word{"export", "It writes it."},
	Word{"both", "Both."},
	Word{"unknown", "Not known."},
)

var supportEnum = oneOf("Support", "Whether software supports a standard.",
	Word{"yes", "It does."},
	Word{"no", "It does not: a finding."},
	Word{"planned", "It is planned."},
	Word{"not_applicable", "It has nothing to do with it."},
	Word{"unknown", "Not known."},
)

var needEnum = oneOf("Need", "How much a use case needs a dataset.",
	Word{"required", "It does not work without."},
	Word{"helpful", "It works better with."},
	Word{"unknown", "Not known."},
)

var observationStatusEnum = oneOf("ObservationStatus", "Whether there is a figure.",
	Word{"available", "There is one; zero is a figure."},
	Word{"suppressed", "It was counted and is withheld."},
	Word{"unavailable", "It was not counted."},
)

var countedAsEnum = oneOf("CountedAs", "Whether what there is or what happens was counted.",
	Word{"stock", "How many there are at a time."},
	Word{"events", "How many happened in the period."},
)

var countedWhereEnum = oneOf("CountedWhere", "By which place something was counted.",
	Word{"residence", "Where people live."},
	Word{"workplace", "Where they work."},
	Word{"delivery", "Where they are taught."},
	Word{"residence_to_delivery", "Where they live, and where those of them are taught: from the first place to the second."},
)

var linkNoun = Noun{Kind: "Link", Prefix: "lnk", Plural: "links",
	Says: "A typed, directed relation between two things. It rests on claims.",
	Fields: []Field{
		{Name: "type", Type: Text, Must: true, Says: "how the two relate"},
		{Name: "from", Type: Ref, Must: true, Says: "where it starts"},
		{Name: "to", Type: Ref, Must: true, Says: "where it ends"},
		{Name: "qualifier", Type: Text, Says: "tells apart links of one type between the same ends"},
		{Name: "note", Type: Prose, Says: "what else is to be said"},
		{Name: "validFrom", Type: Date, Says: "since when it holds"},
		{Name: "validTo", Type: Date, Says: "until when it held"},
		{Name: "visibility", Type: EnumOf, Enum: visibilityEnum, Default: string(Public), Says: "who may see it, if both ends and a claim show"},
		text("role", "the role taken"),
		text("terms", "the terms agreed"),
		date("since", "since when, as its source says it"),
		enumProp("accessLevel", spectrumEnum, "how far the access goes"),
		text("purpose", "what the access is for"),
		text("agreement", "the agreement it rests on"),
		date("expires", "when the access ends"),
		enumProp("degree", degreeEnum, "how far it conforms"),
		text("scope", "what is covered"),
		text("version", "the version spoken of"),
		enumProp("direction", exchangeDirectionEnum, "whether software reads or writes the standard"),
		enumProp("support", supportEnum, "whether software supports the standard; no and unknown are different"),
		text("purposeOfUse", "what the software is used for"),
		text("capacity", "in what capacity"),
		enumProp("need", needEnum, "how much the use case needs the dataset"),
		text("method", "how the two were found to be the same").called("matchedBy"),
		text("measure", "what was counted"),
		text("unit", "the unit of the value"),
		text("period", "the period counted, such as 2026-Q2"),
		whole("value", "as unit says", "the figure; absent when suppressed or unavailable").called("figure"),
		enumProp("status", observationStatusEnum, "whether there is a figure; zero is a figure").called("figureStatus"),
		position("x", "how far right it is pinned, as a share of the picture's width"),
		position("y", "how far down it is pinned, as a share of the picture's height"),
		text("mark", "what its source wrote in the place of a figure, such as c or low"),
		text("breakdown", "what else it was counted by, such as level=Advanced"),
		enumProp("countedAs", countedAsEnum, "whether it counts what there is or what happens"),
		enumProp("countedWhere", countedWhereEnum, "by which place it was counted"),
		truth("imputed", "whether the figure was estimated from others"),
		whole("population", "people", "of how many"),
		enumProp("pooling", cohortBasisEnum, "of whom"),
	},
}

// enumProp is an enumeration without default: a link says only what its type has to say.
func enumProp(name string, e *Enum, says string) Field {
	f := enum(name, e, says)
	f.Default = ""
	return f
}

// everyLinks are the fields that any type of link may carry.
var everyLinks = []string{"type", "from", "to", "qualifier", "note", "validFrom", "validTo", "visibility"}

// MayCarry tells whether a link of this rule may have the field.
func (r LinkRule) MayCarry(field string) bool {
	_, isOwn := AttributeNamed(field)
	return isOwn || slices.Contains(everyLinks, field) || slices.Contains(r.Props, field)
}

// Attributes are the fields that a link of this rule may have beside those of every
// link, as the API calls them.
func (r LinkRule) Attributes() []string {
	names := make([]string, 0, len(r.Props))
	for _, p := range r.Props {
		f, _ := linkNoun.Field(p)
		names = append(names, f.Called())
	}
	return names
}

// Joins tells whether the rule allows these two ends.
func (r LinkRule) Joins(from, to Kind) bool {
	return (len(r.From) == 0 || slices.Contains(r.From, from)) && (len(r.To) == 0 || slices.Contains(r.To, to))
}
