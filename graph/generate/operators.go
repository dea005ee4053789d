package main

// operator is what can be asked of fields whose values are of one sort.
type operator struct {
	name, says string
	members    []member
}

// member is one of an input, with its type.
type member struct{ text, says string }

var operators = []operator{
	{"TextFilter", "A text; case, accents, width and spacing make no difference to contains and startsWith.", []member{
		{"eq: String", "Is this text, to the letter."},
		{"in: [String!]", "Is one of these, to the letter."},
		{"contains: String", "Holds this."},
		{"startsWith: String", "Begins with this."},
		{"isStated: Boolean", "Whether it is stated at all."},
	}},
	{"ProseFilter", "A long text; case, accents, width and spacing make no difference.", []member{
		{"contains: String", "Holds this."},
		{"isStated: Boolean", "Whether it is stated at all."},
	}},
	{"NameFilter", "A name; case, accents, width and spacing make no difference to contains and startsWith.", []member{
		{"eq: String", "Is this name, to the letter."},
		{"in: [String!]", "Is one of these, to the letter."},
		{"contains: String", "Holds this."},
		{"startsWith: String", "Begins with this."},
	}},
	{"TextsFilter", "A list of texts.", []member{
		{"has: [String!]", "Holds one of these, to the letter."},
		{"isStated: Boolean", "Whether there is any."},
	}},
	{"IntFilter", "A whole number.", []member{
		{"eq: Int", "Is this."},
		{"in: [Int!]", "Is one of these."},
		{"atLeast: Int", "Is this or more."},
		{"atMost: Int", "Is this or less."},
		{"isStated: Boolean", "Whether it is stated at all."},
	}},
	{"FloatFilter", "A number.", []member{
		{"atLeast: Float", "Is this or more."},
		{"atMost: Float", "Is this or less."},
		{"isStated: Boolean", "Whether it is stated at all."},
	}},
	{"DateFilter", "A date, of which a year or a month is a span.", []member{
		{"from: Date", "Its last day is not before the first day of this."},
		{"to: Date", "Its first day is not after the last day of this: 2021 includes all of 2021."},
		{"isStated: Boolean", "Whether it is stated at all."},
	}},
	{"BooleanFilter", "Yes or no.", []member{
		{"eq: Boolean", "Is this."},
		{"isStated: Boolean", "Whether it is stated at all."},
	}},
	{"FieldFilter", "A field, as the API calls it.", []member{
		{"eq: String", "Is this."},
		{"in: [String!]", "Is one of these."},
		{"isStated: Boolean", "Whether a field is named at all."},
	}},
	{"RefFilter", "Another thing, by id.", []member{
		{"in: [ID!]", "Is one of these."},
		{"isStated: Boolean", "Whether it is stated at all."},
	}},
	{"AttributeFilter", "A field of one's own; all that is said must fit, and it is stated unless asked otherwise.", []member{
		{"name: String!", "Its name, as its definition has it."},
		{"eq: Value", "Is this."},
		{"in: [Value!]", "Is one of these."},
		{"contains: String", "Holds this; of texts and addresses."},
		{"startsWith: String", "Begins with this; of texts and addresses."},
		{"from: Value", "Is this or more, or not before it; of numbers and dates."},
		{"to: Value", "Is this or less, or not after it; of numbers and dates."},
		{"isStated: Boolean", "Whether it is stated at all."},
	}},
	{"KeyFilter", "An external key.", []member{
		{"scheme: String!", "Whose name it is: ukprn, soc2020, gss, slug."},
		{"in: [String!]", "One of these names; any unless set."},
	}},
}

func (p *printed) operators() {
	for _, o := range operators {
		p.begin(o.says, "input "+o.name)
		for _, m := range o.members {
			p.member(m.says, m.text)
		}
		p.end()
	}
}
