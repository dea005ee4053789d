package projection

import eco "catchment/ecosystem"

// Walk is one sort of question that is answered by walking: which links it takes
// and which way. None goes through places, subjects or other classes, by which
// everything is two steps from everything.
type Walk int

// The walks.
const (
	// DataFlow is how data travels: from who sends a flow of data to who receives
	// it, and from a dataset to what is made out of it.
	DataFlow Walk = iota
	// Responsibility goes from an actor to the datasets and standards that it keeps,
	// makes, publishes, gathers or may have, and from those to what is made out of them.
	Responsibility
	// Standards goes from actors, software and datasets to the standards that they
	// take up, support, follow or lack, and from a standard to those it rests on.
	Standards
	// Organisation goes from an actor or initiative to what it is part of, pays for,
	// orders, leads or supplies.
	Organisation
	walkCount
)

// stepRule is one way of taking a step: over one link, or over two with a thing between.
type stepRule struct {
	first      eco.LinkType
	firstBack  bool // taken against the link's direction
	second     eco.LinkType
	secondBack bool // the second link is taken against its direction
	through    func(g *Graph, between Node) bool
}

var stepRules = [walkCount][]stepRule{
	DataFlow: {
		{first: eco.LinkSends, second: eco.LinkReceives, secondBack: true, through: carriesData},
		{first: eco.LinkDerivedFrom, firstBack: true},
	},
	Responsibility: {
		{first: eco.LinkStewards}, {first: eco.LinkCreates}, {first: eco.LinkAggregates}, {first: eco.LinkPublishes},
		{first: eco.LinkCollects}, {first: eco.LinkContributesTo}, {first: eco.LinkMayAccess}, {first: eco.LinkDerivedFrom, firstBack: true},
	},
	Standards: {
		{first: eco.LinkAdopts}, {first: eco.LinkSupports}, {first: eco.LinkConformsTo}, {first: eco.LinkLacksStandard},
		{first: eco.LinkUsesSoftware}, {first: eco.LinkSupplies}, {first: eco.LinkExtends}, {first: eco.LinkUnderpins, firstBack: true},
	},
	Organisation: {
		{first: eco.LinkPartOf}, {first: eco.LinkMemberOf}, {first: eco.LinkFunded}, {first: eco.LinkCommissioned}, {first: eco.LinkLeads},
		{first: eco.LinkSupported}, {first: eco.LinkSupplies}, {first: eco.LinkSends, second: eco.LinkReceives, secondBack: true, through: carriesMoney},
	},
}

func carriesData(g *Graph, flow Node) bool  { return g.Text(flow, "valueKind") == "data" }
func carriesMoney(g *Graph, flow Node) bool { return g.Text(flow, "valueKind") == "funding" }

// Types gives the types of links that a walk takes.
func (w Walk) Types() []eco.LinkType {
	var types []eco.LinkType
	for _, l := range stepRules[w] {
		types = append(types, l.first)
		if l.second != "" {
			types = append(types, l.second)
		}
	}
	return types
}
