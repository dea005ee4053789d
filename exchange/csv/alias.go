package csv

import "catchment/ecosystem"

// alias says what a column means that is not called like a field. A column may
// mean several things: then it has several lines.
type alias struct {
	file   string // the list it stands in; empty: any
	column string

	field  string             // the cell is this field
	claims string             // the cell is the words that a claim on this field rests on
	out    ecosystem.LinkType // the row's thing is joined by this link to what the cell names
	into   ecosystem.LinkType // what the cell names is joined by this link to the row's thing
	to     string             // with prop: the key of what the row's thing is joined to
	prop   string             // with out and to: the cell is this field of the link
}

// aliases are the columns by which the first seed files differ from the native
// ones. Names are compared without case, spaces, underscores and hyphens.
var aliases = []alias{
	{column: "title", field: "name"},
	{file: "questions", column: "question", field: "name"},
	{file: "terms", column: "term", field: "name"},
	{file: "terms", column: "definition", field: "description"},
	{file: "actors", column: "engagement_status", field: "engagement"},
	{file: "actors", column: "engagement_basis", claims: "engagement"},
	{file: "datasets", column: "spectrum_basis", claims: "spectrum"},

	{file: "datasets", column: "steward_actor_id", into: ecosystem.LinkStewards},
	{file: "standards", column: "steward_actor_id", into: ecosystem.LinkStewards},
	{file: "flows", column: "from_actor_id", into: ecosystem.LinkSends},
	{file: "flows", column: "to_actor_id", into: ecosystem.LinkReceives},
	{file: "flows", column: "dataset_id", out: ecosystem.LinkCarries},
	{file: "flows", column: "standard_id", out: ecosystem.LinkInFormat},
	{file: "initiatives", column: "lead_actor_id", into: ecosystem.LinkLeads},
	{file: "software", column: "supplier_actor_id", into: ecosystem.LinkSupplies},
	{file: "software", column: "supports_xcri_cap", out: ecosystem.LinkSupports, to: "slug:std-xcri-cap", prop: "support"},
	{file: "actions", column: "recommendation_id", out: ecosystem.LinkStepOf},
	{file: "pilots", column: "use_case_id", out: ecosystem.LinkTests},

	{file: "links", column: "from_id", field: "from"},
	{file: "links", column: "to_id", field: "to"},
}

// files are the names of lists that are not called like their noun, and what
// every row of such a list says without a column for it.
var files = []struct {
	name, list string
	says       ecosystem.Fields
}{
	{name: "glossary", list: "terms"},
	{name: "occupations_mentioned", list: "occupations", says: ecosystem.Fields{"level": "named"}},
	{name: "relations", list: "links"},
}

// sayings are the fields of a claim that a row may give for the claim it makes,
// where the thing or link itself has no field of the name.
var sayings = []string{"source", "event", "page", "basis", "confidence", "quote", "assertedBy", "observed", "recorded", "stance"}
