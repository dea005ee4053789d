package ecosystem

import "slices"

// Walk is a field of the API that leads from the things of a kind over links to others.
type Walk struct {
	Name      string // of the field
	Says      string // what it holds, as a sentence
	Type      LinkType
	Direction Direction
	Far       Kind // what is at the end; empty where it may be any
}

// way is the field that walks a type of link from one of its ends.
type way struct{ name, says string }

// besides stands in linkRules where no field walks the links from an end, or where
// those that do stand in walksBesides.
var besides = way{}

// walksBesides are the walks that a line of linkRules cannot tell: several fields for
// one end, or a field that some of the kinds at that end have and others have not.
var walksBesides = []struct {
	linkType   LinkType
	direction  Direction
	name, says string
	of         []Kind // the kinds that have the field
	far        Kind
}{
	{"STEWARDS", Out, "datasets", "The datasets that it stewards: collects, keeps and gives access to.", kinds(KindActor), KindDataset},
	{"STEWARDS", Out, "stewardedStandards", "The standards that it keeps.", kinds(KindActor), KindStandard},
	{"STEWARDS", Into, "stewards", "Who stewards it: collects it, keeps it and gives access to it.", kinds(KindDataset), KindActor},
	{"STEWARDS", Into, "stewards", "Who keeps the standard.", kinds(KindStandard), KindActor},
	{"USES", Out, "uses", "What it uses.", kinds(KindActor, KindDataset, KindStandard, KindUseCase, KindSoftware, KindInitiative), anyKind},
	{"USES", Into, "users", "What uses it.", kinds(KindDataset, KindStandard, KindSoftware, KindInitiative), anyKind},
	{"VIA", Out, "software", "The software that it passes through.", kinds(KindFlow), KindSoftware},
	{"VIA", Out, "initiatives", "The platforms and projects that it passes through.", kinds(KindFlow), KindInitiative},
	{"RESTRICTED_BY", Into, "restrictedDatasets", "The datasets that it restricts.", kinds(KindBarrier), KindDataset},
	{"RESTRICTED_BY", Into, "restrictedFlows", "The flows that it restricts.", kinds(KindBarrier), KindFlow},
	{"EXTENDS", Out, "extends", "The standards that it extends.", kinds(KindStandard), KindStandard},
	{"EXTENDS", Out, "extends", "The standards and projects that it extends.", kinds(KindPilot), anyKind},
	{"EXTENDS", Into, "extensions", "The standards that extend it.", kinds(KindStandard), KindStandard},
	{"EXTENDS", Into, "extendingPilots", "The pilots that extend it.", kinds(KindStandard, KindInitiative), KindPilot},
	{"FUNDED", Into, "funders", "The actors and initiatives that funded it.", kinds(KindActor, KindDataset, KindStandard, KindUseCase, KindSoftware, KindInitiative, KindPilot, KindEvent), anyKind},
	{"COMMISSIONED", Into, "commissioners", "The actors that commissioned it.", kinds(KindDataset, KindStandard, KindSoftware, KindInitiative, KindEvent, KindSource), KindActor},
	{"AUTHORED", Into, "authors", "The actors that wrote it.", kinds(KindDataset, KindStandard, KindInitiative, KindRecommendation, KindQuestion, KindEvent, KindTerm, KindSource), KindActor},
	{"PRODUCED", Into, "producers", "The initiatives, events and actors that produced it.", kinds(KindDataset, KindStandard, KindUseCase, KindInitiative, KindBarrier, KindOpportunity, KindRecommendation, KindQuestion, KindEvent, KindSource), anyKind},
	{"REPORTED_IN", Out, "reportedIn", "The events and sources that report on it.", kinds(KindActor, KindDataset, KindStandard, KindFlow, KindUseCase, KindInitiative, KindPilot), anyKind},
	{"HINDERS", Into, "barriers", "The barriers in its way.", kinds(KindActor, KindDataset, KindStandard, KindFlow, KindCourse, KindOccupation, KindUseCase, KindSoftware, KindInitiative, KindOpportunity, KindRecommendation, KindAction, KindPilot), KindBarrier},
	{"ADDRESSES", Into, "recommendations", "The recommendations that address it.", kinds(KindBarrier), KindRecommendation},
	{"ADDRESSES", Into, "opportunities", "The opportunities that address it.", kinds(KindBarrier), KindOpportunity},
	{"ADDRESSES", Into, "actions", "The actions that address it.", kinds(KindBarrier), KindAction},
	{"ADDRESSES", Into, "pilots", "The pilots that address it.", kinds(KindBarrier), KindPilot},
	{"TARGETS", Into, "recommendations", "The recommendations addressed to it.", kinds(KindActor), KindRecommendation},
	{"TARGETS", Into, "actions", "The actions that it is to take.", kinds(KindActor), KindAction},
	{"APPLIES_TO", Into, "advice", "The recommendations, opportunities, actions and pilots about it.", kinds(KindActor, KindDataset, KindStandard, KindFlow, KindCourse, KindOccupation, KindPlace, KindUseCase, KindSoftware, KindInitiative), anyKind},
	{"STEP_OF", Out, "recommendations", "The recommendations that it is a step of.", kinds(KindAction), KindRecommendation},
	{"STEP_OF", Out, "useCases", "The use cases whose roadmap it is a step of.", kinds(KindAction), KindUseCase},
	{"ASKED_BY", Into, "questions", "The questions that it asked.", kinds(KindActor, KindUseCase, KindRecommendation, KindEvent), KindQuestion},
	{"HAS_SUBJECT", Into, "courses", "The courses about it.", kinds(KindSubject), KindCourse},
	{"HAS_SUBJECT", Into, "datasets", "The datasets about it.", kinds(KindSubject), KindDataset},
	{"SAME_AS", Both, "sameAs", "Other entries for the same thing; merging them is done by hand.", kinds(KindActor, KindDataset, KindStandard, KindFlow, KindCourse, KindOccupation, KindPlace, KindSoftware, KindInitiative, KindVenue, KindQualification), anyKind},
	{"BROADER", Out, "broader", "The wider heading it belongs under.", kinds(KindOccupation, KindSubject, KindIndustry), sameKind},
	{"BROADER", Into, "narrower", "The headings that belong under it.", kinds(KindOccupation, KindSubject, KindIndustry), sameKind},
	{"NEIGHBOURS", Both, "neighbours", "The areas it shares a boundary with.", kinds(KindPlace), KindPlace},
	{"COVERS", Out, "coveredPlaces", "The areas it is responsible for.", kinds(KindActor), KindPlace},
	{"COVERS", Out, "coveredPlaces", "The areas that it is meant for, wherever it is held.", kinds(KindCourse), KindPlace},
	{"COVERS", Out, "places", "The areas that it covers.", kinds(KindDataset, KindStandard, KindFlow, KindUseCase, KindInitiative, KindSource), KindPlace},
	{"OF_SECTOR", Into, "occupations", "The occupations that work in it.", kinds(KindIndustry), KindOccupation},
	{"OF_SECTOR", Into, "actors", "The actors that work in it.", kinds(KindIndustry), KindActor},
	{"OBSERVED_IN", Out, "observations", "The areas in which it was counted; measure, unit, period, value and whether there is a figure at all are on the link.", kinds(KindOccupation, KindSubject, KindCourse), KindPlace},
	{"OBSERVED_IN", Into, "observedOccupations", "The occupations counted there; the figures are on the link.", kinds(KindPlace), KindOccupation},
	{"OBSERVED_IN", Into, "observedSubjects", "The subjects counted there; the figures are on the link.", kinds(KindPlace), KindSubject},
	{"CONCERNS", Into, "findings", "The findings of imports about it.", kinds(KindActor, KindDataset, KindCourse, KindOccupation, KindPlace, KindSoftware, KindPresentation, KindVenue, KindSource), KindFinding},
}

// Path is a condition of filters that goes over several walks, each from what the one
// before it leads to.
type Path struct {
	Name  string // of the condition
	Says  string // what it leads to, as a sentence
	Walks []Walk
}

// Far is the kind that it leads to.
func (p Path) Far() Kind { return p.Walks[len(p.Walks)-1].Far }

// paths are those whose end people look for as if it were one walk away.
var paths = map[Kind][]Path{
	KindCourse: {pathOf(KindCourse, "places", "The areas where it is held: those of the venues of its presentations.", "presentations", "venues", "places")},
}

func pathOf(from Kind, name, says string, fields ...string) Path {
	p := Path{Name: name, Says: says}
	for _, field := range fields {
		w, _ := WalkOf(from, field)
		p.Walks, from = append(p.Walks, w), w.Far
	}
	return p
}

// PathsOf lists the paths from the things of a kind. Do not change it.
func PathsOf(k Kind) []Path { return paths[k] }

// PathOf finds a path from the things of a kind by its name.
func PathOf(k Kind, name string) (Path, bool) {
	i := slices.IndexFunc(paths[k], func(p Path) bool { return p.Name == name })
	if i < 0 {
		return Path{}, false
	}
	return paths[k][i], true
}

// Where is the condition that as many of the things at the path's end fit as the
// quantifier says, of all that some way leads to.
func (p Path) Where(q Quantifier, end *Filter) Filter {
	if q == All { // none that does not fit
		if end == nil {
			end = &Filter{And: []Filter{}}
		}
		q, end = None, &Filter{Not: end}
	}
	for i := len(p.Walks) - 1; i > 0; i-- {
		end = &Filter{Link: &LinkTest{Quantifier: Some, Step: p.Walks[i].Step(end)}}
	}
	return Filter{Link: &LinkTest{Quantifier: q, Step: p.Walks[0].Step(end)}}
}

// Step is the walk as a step to things that fit a filter.
func (w Walk) Step(where *Filter) Step {
	s := Step{Types: []LinkType{w.Type}, Direction: w.Direction, Where: where}
	if w.Far != anyKind {
		s.Kinds = []Kind{w.Far}
	}
	return s
}

const (
	anyKind  Kind = ""
	sameKind Kind = "same" // as that of the thing that has the field
)

var walks = func() map[Kind][]Walk {
	all := map[Kind][]Walk{}
	for _, r := range linkRules {
		for _, k := range r.From {
			all[k] = r.walk(all[k], r.out, Out, r.To)
		}
		for _, k := range r.To {
			all[k] = r.walk(all[k], r.in, Into, r.From)
		}
		for _, b := range walksBesides {
			if b.linkType != r.Type {
				continue
			}
			for _, k := range b.of {
				far := b.far
				if far == sameKind {
					far = k
				}
				all[k] = append(all[k], Walk{b.name, b.says, b.linkType, b.direction, far})
			}
		}
	}
	return all
}()

func (r LinkRule) walk(all []Walk, w way, d Direction, far []Kind) []Walk {
	switch {
	case w == besides:
		return all
	case len(far) == 1:
		return append(all, Walk{w.name, w.says, r.Type, d, far[0]})
	}
	return append(all, Walk{w.name, w.says, r.Type, d, anyKind})
}

// WalksOf lists the walks from the things of a kind, in the order of the link types. Do not change it.
func WalksOf(k Kind) []Walk { return walks[k] }

// WalkOf finds a walk from the things of a kind by the name of its field.
func WalkOf(k Kind, name string) (Walk, bool) {
	i := slices.IndexFunc(walks[k], func(w Walk) bool { return w.Name == name })
	if i < 0 {
		return Walk{}, false
	}
	return walks[k][i], true
}
