package ecosystem

func kinds(k ...Kind) []Kind { return k }

var (
	anyActor       = kinds(KindActor)
	anyData        = kinds(KindDataset)
	dataOrStandard = kinds(KindDataset, KindStandard)
	undertaking    = kinds(KindInitiative, KindEvent, KindPilot)
	advice         = kinds(KindRecommendation, KindOpportunity, KindAction, KindPilot)
)

// linkRules is the one table of relations: each with what it may join, what it may
// say of itself, and how it reads. A new line here is a new type of link, once
// go generate has made its constant.
var linkRules = []LinkRule{
	{"STEWARDS", "stewardship", anyActor, dataOrStandard, []string{"role", "terms", "since"}, "collects, keeps and gives access to"},
	{"CREATES", "stewardship", anyActor, anyData, []string{"role", "since"}, "makes"},
	{"AGGREGATES", "stewardship", anyActor, anyData, []string{"role", "since"}, "packages from many sources"},
	{"PUBLISHES", "stewardship", anyActor, anyData, []string{"role", "terms", "since"}, "makes available"},
	{"COLLECTS", "stewardship", anyActor, anyData, []string{"role", "since"}, "gathers"},
	{"CONTRIBUTES_TO", "stewardship", anyActor, anyData, []string{"role", "terms", "since"}, "gives data to"},
	{"COULD_COLLECT", "stewardship", anyActor, anyData, nil, "might gather, if asked"},
	{"USES", "stewardship", nil, nil, []string{"role", "terms", "since"}, "makes use of"},
	{"DERIVED_FROM", "stewardship", anyData, anyData, nil, "is made out of"},
	{"SUBSTITUTES", "stewardship", anyData, anyData, []string{"scope"}, "can stand in for"},

	{"SENDS", "flow", anyActor, kinds(KindFlow), nil, "gives"},
	{"RECEIVES", "flow", anyActor, kinds(KindFlow), nil, "gets"},
	{"CARRIES", "flow", kinds(KindFlow), anyData, nil, "carries"},
	{"VIA", "flow", kinds(KindFlow), kinds(KindSoftware, KindInitiative), nil, "passes through"},
	{"IN_FORMAT", "flow", kinds(KindFlow), kinds(KindStandard), []string{"version"}, "is written in"},

	{"MAY_ACCESS", "access", anyActor, anyData, []string{"accessLevel", "purpose", "agreement", "expires", "terms"}, "may have"},
	{"RESTRICTED_BY", "access", kinds(KindDataset, KindFlow), kinds(KindBarrier), nil, "is held back by"},

	{"CONFORMS_TO", "standards", kinds(KindDataset), kinds(KindStandard), []string{"degree", "version"}, "follows"},
	{"LACKS_STANDARD", "standards", kinds(KindDataset), kinds(KindStandard), nil, "would need"},
	{"ADOPTS", "standards", anyActor, kinds(KindStandard), []string{"scope", "since", "version"}, "has taken up"},
	{"SUPPORTS", "standards", kinds(KindSoftware), kinds(KindStandard), []string{"support", "version", "direction", "since"}, "can read or write"},
	{"EXTENDS", "standards", kinds(KindStandard, KindPilot), kinds(KindStandard, KindInitiative), nil, "adds to"},
	{"UNDERPINS", "standards", kinds(KindStandard), kinds(KindStandard), nil, "is the ground of"},

	{"USES_SOFTWARE", "software", anyActor, kinds(KindSoftware), []string{"since", "purposeOfUse"}, "runs"},
	{"SUPPLIES", "software", anyActor, kinds(KindSoftware), []string{"since"}, "sells or provides"},

	{"PART_OF", "organisation", kinds(KindActor, KindInitiative, KindPlace), kinds(KindActor, KindInitiative, KindPlace), nil, "is part of"},
	{"MEMBER_OF", "organisation", anyActor, anyActor, []string{"role", "since"}, "is a member of"},
	{"BASED_IN", "organisation", anyActor, kinds(KindPlace), nil, "is based in"},
	{"FUNDED", "organisation", kinds(KindActor, KindInitiative), nil, []string{"since"}, "paid for"},
	{"COMMISSIONED", "organisation", anyActor, nil, nil, "ordered"},
	{"LEADS", "organisation", anyActor, kinds(KindInitiative, KindRecommendation, KindAction, KindPilot, KindUseCase), []string{"role"}, "leads"},
	{"OWNS", "organisation", anyActor, kinds(KindRecommendation, KindAction, KindPilot, KindUseCase, KindQuestion), nil, "answers for"},
	{"SUPPORTED", "organisation", kinds(KindActor, KindInitiative), undertaking, nil, "helped"},
	{"RAN", "organisation", anyActor, undertaking, nil, "held"},
	{"PARTICIPATED_IN", "organisation", anyActor, undertaking, []string{"capacity"}, "took part in"},
	{"AUTHORED", "organisation", anyActor, nil, []string{"role"}, "wrote"},
	{"PRODUCED", "organisation", kinds(KindInitiative, KindEvent, KindActor), nil, nil, "brought forth"},
	{"REPORTED_IN", "organisation", nil, kinds(KindEvent, KindSource), nil, "is told of in"},

	{"FEEDS_USE_CASE", "planning", anyData, kinds(KindUseCase), []string{"need"}, "feeds"},
	{"NEEDED_FOR", "planning", anyActor, kinds(KindUseCase), nil, "is needed for"},
	{"BENEFITS_FROM", "planning", anyActor, kinds(KindUseCase), nil, "gains from"},
	{"HINDERS", "planning", kinds(KindBarrier), nil, nil, "stands in the way of"},
	{"ADDRESSES", "planning", advice, kinds(KindBarrier), nil, "would ease"},
	{"TARGETS", "planning", kinds(KindRecommendation, KindAction), anyActor, nil, "is meant for"},
	{"APPLIES_TO", "planning", advice, nil, nil, "is about"},
	{"BUILDS_ON", "planning", advice, advice, nil, "comes after"},
	{"STEP_OF", "planning", kinds(KindAction), kinds(KindRecommendation, KindUseCase), []string{"role"}, "is a step of"},
	{"TESTS", "planning", kinds(KindPilot), kinds(KindUseCase), nil, "tries out"},
	{"ASKED_BY", "planning", kinds(KindQuestion), nil, nil, "is raised by"},

	{"OFFERS", "learning", anyActor, kinds(KindCourse), nil, "offers"},
	{"HAS_PRESENTATION", "learning", kinds(KindCourse), kinds(KindPresentation), nil, "runs as"},
	{"HELD_AT", "learning", kinds(KindPresentation), kinds(KindVenue), nil, "is held at"},
	{"IN_PLACE", "learning", kinds(KindVenue), kinds(KindPlace), nil, "lies in"},
	{"LEADS_TO_QUALIFICATION", "learning", kinds(KindCourse), kinds(KindQualification), nil, "leads to"},
	{"HAS_SUBJECT", "learning", kinds(KindCourse, KindDataset), kinds(KindSubject), nil, "is about"},
	{"LEADS_TO_OCCUPATION", "learning", kinds(KindCourse), kinds(KindOccupation), nil, "leads to"},
	{"SAME_AS", "learning", nil, nil, []string{"method"}, "is the same thing as"},

	{"BROADER", "classes", kinds(KindOccupation, KindSubject, KindIndustry), kinds(KindOccupation, KindSubject, KindIndustry), nil, "belongs under"},
	{"WITHIN", "classes", kinds(KindPlace), kinds(KindPlace), nil, "lies within"},
	{"NEIGHBOURS", "classes", kinds(KindPlace), kinds(KindPlace), nil, "shares a boundary with"},
	{"COVERS", "classes", nil, kinds(KindPlace), nil, "is about"},
	{"OF_SECTOR", "classes", kinds(KindOccupation, KindActor), kinds(KindIndustry), nil, "works in"},

	{"OBSERVED_IN", "demand", kinds(KindOccupation, KindSubject), kinds(KindPlace),
		[]string{"measure", "unit", "period", "value", "status", "imputed"}, "was counted in"},

	{"FOUND_BY", "provenance", kinds(KindFinding), kinds(KindImportRun), nil, "was found by"},
	{"CONCERNS", "provenance", kinds(KindFinding), nil, nil, "is about"},
	{"READ_FROM", "provenance", kinds(KindImportRun), kinds(KindSource), nil, "read"},
}
