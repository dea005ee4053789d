package ecosystem

func kinds(k ...Kind) []Kind { return k }

var (
	anyActor  = kinds("Actor")
	anyData   = kinds("Dataset")
	stewarded = kinds("Dataset", "Standard")
	endeavour = kinds("Initiative", "Event", "Pilot")
	advice    = kinds("Recommendation", "Opportunity", "Action", "Pilot")
)

// linkRules are the relations of research/domain section 8 and those that the
// first seed added (AUTHORED, COVERS, REPORTED_IN), each with what it may join.
var linkRules = []LinkRule{
	{"STEWARDS", "stewardship", anyActor, stewarded, []string{"role", "terms", "since"}, "collects, keeps and gives access to"},
	{"CREATES", "stewardship", anyActor, anyData, []string{"role", "since"}, "makes"},
	{"AGGREGATES", "stewardship", anyActor, anyData, []string{"role", "since"}, "packages from many sources"},
	{"PUBLISHES", "stewardship", anyActor, anyData, []string{"role", "terms", "since"}, "makes available"},
	{"COLLECTS", "stewardship", anyActor, anyData, []string{"role", "since"}, "gathers"},
	{"CONTRIBUTES_TO", "stewardship", anyActor, anyData, []string{"role", "terms", "since"}, "gives data to"},
	{"COULD_COLLECT", "stewardship", anyActor, anyData, nil, "might gather, if asked"},
	{"USES", "stewardship", nil, nil, []string{"role", "terms", "since"}, "makes use of"},
	{"DERIVED_FROM", "stewardship", anyData, anyData, nil, "is made out of"},
	{"SUBSTITUTES", "stewardship", anyData, anyData, []string{"scope"}, "can stand in for"},

	{"SENDS", "flow", anyActor, kinds("Flow"), nil, "gives"},
	{"RECEIVES", "flow", anyActor, kinds("Flow"), nil, "gets"},
	{"CARRIES", "flow", kinds("Flow"), anyData, nil, "carries"},
	{"VIA", "flow", kinds("Flow"), kinds("Software", "Initiative"), nil, "passes through"},
	{"IN_FORMAT", "flow", kinds("Flow"), kinds("Standard"), []string{"version"}, "is written in"},

	{"MAY_ACCESS", "access", anyActor, anyData, []string{"accessLevel", "purpose", "agreement", "expires", "terms"}, "may have"},
	{"RESTRICTED_BY", "access", kinds("Dataset", "Flow"), kinds("Barrier"), nil, "is held back by"},

	{"CONFORMS_TO", "standards", kinds("Dataset"), kinds("Standard"), []string{"degree", "version"}, "follows"},
	{"LACKS_STANDARD", "standards", kinds("Dataset"), kinds("Standard"), nil, "would need"},
	{"ADOPTS", "standards", anyActor, kinds("Standard"), []string{"scope", "since", "version"}, "has taken up"},
	{"SUPPORTS", "standards", kinds("Software"), kinds("Standard"), []string{"support", "version", "direction", "since"}, "can read or write"},
	{"EXTENDS", "standards", kinds("Standard", "Pilot"), kinds("Standard", "Initiative"), nil, "adds to"},
	{"UNDERPINS", "standards", kinds("Standard"), kinds("Standard"), nil, "is the ground of"},

	{"USES_SOFTWARE", "software", anyActor, kinds("Software"), []string{"since", "purposeOfUse"}, "runs"},
	{"SUPPLIES", "software", anyActor, kinds("Software"), []string{"since"}, "sells or provides"},

	{"PART_OF", "organisation", kinds("Actor", "Initiative", "Place"), kinds("Actor", "Initiative", "Place"), nil, "is part of"},
	{"MEMBER_OF", "organisation", anyActor, anyActor, []string{"role", "since"}, "is a member of"},
	{"BASED_IN", "organisation", anyActor, kinds("Place"), nil, "is based in"},
	{"FUNDED", "organisation", kinds("Actor", "Initiative"), nil, []string{"since"}, "paid for"},
	{"COMMISSIONED", "organisation", anyActor, nil, nil, "ordered"},
	{"LEADS", "organisation", anyActor, kinds("Initiative", "Recommendation", "Action", "Pilot", "UseCase"), []string{"role"}, "leads"},
	{"OWNS", "organisation", anyActor, kinds("Recommendation", "Action", "Pilot", "UseCase", "Question"), nil, "answers for"},
	{"SUPPORTED", "organisation", kinds("Actor", "Initiative"), endeavour, nil, "helped"},
	{"RAN", "organisation", anyActor, endeavour, nil, "held"},
	{"PARTICIPATED_IN", "organisation", anyActor, endeavour, []string{"capacity"}, "took part in"},
	{"AUTHORED", "organisation", anyActor, nil, []string{"role"}, "wrote"},
	{"PRODUCED", "organisation", kinds("Initiative", "Event", "Actor"), nil, nil, "brought forth"},
	{"REPORTED_IN", "organisation", nil, kinds("Event", "Source"), nil, "is told of in"},

	{"FEEDS_USE_CASE", "planning", anyData, kinds("UseCase"), []string{"need"}, "feeds"},
	{"NEEDED_FOR", "planning", anyActor, kinds("UseCase"), nil, "is needed for"},
	{"BENEFITS_FROM", "planning", anyActor, kinds("UseCase"), nil, "gains from"},
	{"HINDERS", "planning", kinds("Barrier"), nil, nil, "stands in the way of"},
	{"ADDRESSES", "planning", advice, kinds("Barrier"), nil, "would ease"},
	{"TARGETS", "planning", kinds("Recommendation", "Action"), anyActor, nil, "is meant for"},
	{"APPLIES_TO", "planning", advice, nil, nil, "is about"},
	{"BUILDS_ON", "planning", advice, advice, nil, "comes after"},
	{"STEP_OF", "planning", kinds("Action"), kinds("Recommendation", "UseCase"), []string{"role"}, "is a step of"},
	{"TESTS", "planning", kinds("Pilot"), kinds("UseCase"), nil, "tries out"},
	{"ASKED_BY", "planning", kinds("Question"), nil, nil, "is raised by"},

	{"OFFERS", "learning", anyActor, kinds("Course"), nil, "offers"},
	{"HAS_PRESENTATION", "learning", kinds("Course"), kinds("Presentation"), nil, "runs as"},
	{"HELD_AT", "learning", kinds("Presentation"), kinds("Venue"), nil, "is held at"},
	{"IN_PLACE", "learning", kinds("Venue"), kinds("Place"), nil, "lies in"},
	{"LEADS_TO_QUALIFICATION", "learning", kinds("Course"), kinds("Qualification"), nil, "leads to"},
	{"HAS_SUBJECT", "learning", kinds("Course", "Dataset"), kinds("Subject"), nil, "is about"},
	{"LEADS_TO_OCCUPATION", "learning", kinds("Course"), kinds("Occupation"), nil, "leads to"},
	{"SAME_AS", "learning", nil, nil, []string{"method"}, "is the same thing as"},

	{"BROADER", "classes", kinds("Occupation", "Subject", "Industry"), kinds("Occupation", "Subject", "Industry"), nil, "belongs under"},
	{"WITHIN", "classes", kinds("Place"), kinds("Place"), nil, "lies within"},
	{"NEIGHBOURS", "classes", kinds("Place"), kinds("Place"), nil, "shares a boundary with"},
	{"COVERS", "classes", nil, kinds("Place"), nil, "is about"},
	{"OF_SECTOR", "classes", kinds("Occupation", "Actor"), kinds("Industry"), nil, "works in"},

	{"OBSERVED_IN", "demand", kinds("Occupation", "Subject"), kinds("Place"),
		[]string{"measure", "unit", "period", "value", "status", "imputed"}, "was counted in"},

	{"FOUND_BY", "provenance", kinds("Finding"), kinds("ImportRun"), nil, "was found by"},
	{"CONCERNS", "provenance", kinds("Finding"), nil, nil, "is about"},
	{"READ_FROM", "provenance", kinds("ImportRun"), kinds("Source"), nil, "read"},
}
