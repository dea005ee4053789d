package atlas

import (
	"math/bits"
	"slices"

	eco "catchment/ecosystem"
)

// Group is where things stand on the map. An actor may have several roles; it stands
// in the group of the first, in this order.
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
	return Group(max(i, 0)), i >= 0 //nolint:gosec // a place in groupNames, which Group numbers
}

// groupSet is a set of groups, one bit each.
type groupSet uint16

// list gives the groups of the set, in their order.
func (s groupSet) list() []Group {
	var list []Group
	for g := range groups {
		if s&(1<<g) != 0 {
			list = append(list, g)
		}
	}
	return list
}

// first is the first group of the set.
func (s groupSet) first() Group { return Group(bits.TrailingZeros16(uint16(s))) } //nolint:gosec // at most 16

// groupOfKind are the groups of things that are no actors.
var groupOfKind = map[eco.Kind]Group{eco.KindDataset: Datasets, eco.KindStandard: Standards, eco.KindSoftware: Software, eco.KindInitiative: Initiatives, eco.KindUseCase: UseCases}

// roleOfGiver says which role somebody has from whom a link of a type starts.
var roleOfGiver = map[eco.LinkType]Group{
	eco.LinkAggregates: Aggregator, eco.LinkStewards: Steward,
	eco.LinkCreates: Contributor, eco.LinkCollects: Contributor, eco.LinkContributesTo: Contributor, eco.LinkPublishes: Contributor,
	eco.LinkSupplies: Intermediary, eco.LinkFunded: Funder, eco.LinkCommissioned: Funder,
	eco.LinkMayAccess: Beneficiary, eco.LinkBenefitsFrom: Beneficiary, eco.LinkNeededFor: Beneficiary,
}

// roleOfFlowGiver says which role somebody has who sends a flow of a kind of value.
var roleOfFlowGiver = map[string]Group{"data": Contributor, "funding": Funder, "policy": Funder}

// assignGroups finds the roles that each actor has, by links that some claim supports,
// and the group of every candidate.
func (b *Base) assignGroups() {
	for i := range b.edges {
		e := &b.edges[i]
		if e.state == eco.Unsupported {
			continue
		}
		if !e.isFlow() {
			if g, ok := roleOfGiver[b.graph.LinkType(e.link)]; ok {
				b.candidates[e.from].roles |= 1 << g
			}
			continue
		}
		b.candidates[e.to].roles |= 1 << Beneficiary
		if g, ok := roleOfFlowGiver[b.graph.Text(e.flow, "valueKind")]; ok {
			b.candidates[e.from].roles |= 1 << g
		}
	}
	b.roleLists = map[groupSet][]Group{}
	for i := range b.candidates {
		c := &b.candidates[i]
		if c.kind != eco.KindActor {
			g, ok := groupOfKind[c.kind]
			if !ok {
				g = Other
			}
			c.roles = 1 << g
		} else if c.roles == 0 {
			c.roles = 1 << Bystander
		}
		c.group = c.roles.first()
		if b.roleLists[c.roles] == nil {
			b.roleLists[c.roles] = c.roles.list()
		}
	}
}
