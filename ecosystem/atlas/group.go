package atlas

import (
	"slices"

	eco "catchment/ecosystem"
)

// Group is where things stand on the map. An actor may take several parts; it
// stands in the first group whose rule fits, as its roles come in this order.
type Group uint8

// The groups.
const (
	Aggregator Group = iota
	Steward
	Contributor
	Intermediary
	Funder
	Beneficiary
	Bystander
	Datasets
	Standards
	Software
	Initiatives
	UseCases
	Other
	groups
)

var groupNames = [groups]string{"aggregator", "steward", "contributor", "intermediary", "funder", "beneficiary", "bystander",
	"dataset", "standard", "software", "initiative", "use_case", "other"}

// String gives the name.
func (g Group) String() string { return groupNames[g] }

// GroupOf finds a group by its name.
func GroupOf(name string) (Group, bool) {
	i := slices.Index(groupNames[:], name)
	return Group(max(i, 0)), i >= 0
}

// groupSet is a set of groups, one bit each.
type groupSet uint16

func (s groupSet) list() []Group {
	var list []Group
	for g := range groups {
		if s&(1<<g) != 0 {
			list = append(list, g)
		}
	}
	return list
}

// groupOfKind are the groups of things that are no actors.
var groupOfKind = map[eco.Kind]Group{eco.KindDataset: Datasets, eco.KindStandard: Standards, eco.KindSoftware: Software, eco.KindInitiative: Initiatives, eco.KindUseCase: UseCases}

// roleOfGiver says which part somebody takes from whom a link starts.
var roleOfGiver = map[eco.LinkType]Group{
	eco.LinkAggregates: Aggregator, eco.LinkStewards: Steward,
	eco.LinkCreates: Contributor, eco.LinkCollects: Contributor, eco.LinkContributesTo: Contributor, eco.LinkPublishes: Contributor,
	eco.LinkSupplies: Intermediary, eco.LinkFunded: Funder, eco.LinkCommissioned: Funder,
	eco.LinkMayAccess: Beneficiary, eco.LinkBenefitsFrom: Beneficiary, eco.LinkNeededFor: Beneficiary,
}

// roleOfFlowGiver says which part somebody takes who gives through a flow of a kind of value.
var roleOfFlowGiver = map[string]Group{"data": Contributor, "funding": Funder, "policy": Funder}

// assignGroups finds the parts that each actor takes, by links that somebody supports, and
// the group of every mark.
func (d *drawing) assignGroups() {
	for i := range d.edges {
		b := &d.edges[i]
		if b.state == eco.Unsupported {
			continue
		}
		if !b.isFlow() {
			if g, ok := roleOfGiver[d.graph.LinkType(b.link)]; ok {
				d.candidates[b.from].roles |= 1 << g
			}
			continue
		}
		d.candidates[b.to].roles |= 1 << Beneficiary
		if g, ok := roleOfFlowGiver[d.graph.Text(b.flow, "valueKind")]; ok {
			d.candidates[b.from].roles |= 1 << g
		}
	}
	for i := range d.candidates {
		m := &d.candidates[i]
		if kind := d.graph.Kind(m.node); kind != eco.KindActor {
			g, ok := groupOfKind[kind]
			if !ok {
				g = Other
			}
			m.roles = 1 << g
		} else if m.roles == 0 {
			m.roles = 1 << Bystander
		}
		m.group = m.roles.list()[0]
	}
}
