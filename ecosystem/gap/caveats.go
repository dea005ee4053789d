package gap

import (
	"math/bits"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// Caveat is something to know before an answer is read as more than it says.
type Caveat uint8

// The caveats.
const (
	PlacesUnknown Caveat = iota
	DemandIsSuppressed
	RegionUnallocated
	AdvertsNotVacancies
	CommutersAndLeavers
	PooledEvidence
	CoarseLink
	SectorAgnostic
	OldData
	OtherRoutes
	BoundaryVintage
	SyntheticData
	DisputedLink
	FewLinked
	caveats
)

var caveatWords = [caveats][2]string{
	{"PLACES_UNKNOWN", "For some presentations it is not known how many can take part, so places add up to less than there are."},
	{"DEMAND_SUPPRESSED", "A figure of demand is kept back by its source; it is neither zero nor missing."},
	{"REGION_UNALLOCATED", "Demand was also counted for a broader area that this one lies in; what names only that area is missing here."},
	{"ADVERTS_NOT_VACANCIES", "Adverts are not vacancies: some jobs are advertised twice, some never."},
	{"COMMUTERS_AND_LEAVERS", "People who learn here may work elsewhere, and people who work here may have learnt elsewhere."},
	{"POOLED_EVIDENCE", "Some evidence is about a wider subject or several years pooled, not about the very course."},
	{"COARSE_LINK", "Some courses lead to a broader group only; they possibly lead here and are not counted as linked."},
	{"SECTOR_AGNOSTIC", "The occupation is found in every sector, so this is no one sector's want."},
	{"OLD_DATA", "The figure of demand is older than the age at which a statement counts as stale."},
	{"OTHER_ROUTES", "People also come into an occupation by other ways than courses: apprenticeships, changes of career, from abroad."},
	{"BOUNDARY_VINTAGE", "The areas counted have boundaries of different dates."},
	{"SYNTHETIC_DATA", "Some of this is made up for demonstration."},
	{"DISPUTED_LINK", "Sources contradict each other over whether some course leads there."},
	{"FEW_LINKED", "Of few courses here is it known what they lead to; that none is linked may mean that nobody has looked."},
}

func (c Caveat) String() string { return caveatWords[c][0] }

// Sentence says the caveat to a person.
func (c Caveat) Sentence() string { return caveatWords[c][1] }

// CaveatSet is a set of caveats, one bit each.
type CaveatSet uint16

func (s *CaveatSet) set(c Caveat, when bool) {
	if when {
		*s |= 1 << c
	}
}

// Has tells whether a caveat is in the set.
func (s CaveatSet) Has(c Caveat) bool { return s&(1<<c) != 0 }

// List gives the caveats of the set.
func (s CaveatSet) List() []Caveat {
	var list []Caveat
	for c := range caveats {
		if s.Has(c) {
			list = append(list, c)
		}
	}
	return list
}

// Counted is a caveat and how many rows of the answer it bears on.
type Counted struct {
	Caveat Caveat
	Rows   int
}

// caveatsOf gives what bears on one row.
func (g *Gaps) caveatsOf(a area, row int32, o *projection.Observation, c *cell) CaveatSet {
	s := a.caveats
	s.set(PlacesUnknown, c.unknownPlaces > 0)
	s.set(FewLinked, a.total().fewLinked(g.fewLinked))
	s.set(RegionUnallocated, g.countsAdverts && a.block.broaderDemand[a.demandIndex(row)])
	s.set(PooledEvidence, c.byMethod[pooled] > 0)
	s.set(CoarseLink, c.possible > 0)
	s.set(SectorAgnostic, g.table.Occupations[g.index.rows[row]].Specificity == "agnostic")
	s.set(DisputedLink, c.disputed > 0)
	s.set(SyntheticData, c.synthetic > 0)
	if o != nil {
		s.set(DemandIsSuppressed, o.Status == projection.Suppressed)
		s.set(AdvertsNotVacancies, g.countsAdverts && o.Status == projection.Available)
		s.set(SyntheticData, o.Synthetic.Shows(g.query.lens))
	}
	return s
}

// usualFewLinked is the share of a catchment's courses below which few are linked, in 1/10000.
const usualFewLinked = 5000

// fewLinked tells whether less than a share of the courses, in 1/10000, are linked to anything.
func (t *total) fewLinked(share int) bool {
	return uint64(t.linked)*eco.WholeShare < uint64(t.courses)*uint64(share) //nolint:gosec // a share is checked: see readOptions
}

// pooled is the bit of pooled evidence.
var pooled = bitOf("graduate_destination_pooled")

// bitOf gives the number of a method's bit in a set of evidence.
func bitOf(method string) int {
	for bit := range 8 {
		if projection.EvidenceOf(method) == 1<<bit {
			return bit
		}
	}
	return 0
}

// areaCaveats are the caveats of every row of an area.
func areaCaveats(table *projection.CourseTable, places []int32) CaveatSet {
	var s CaveatSet
	s.set(CommutersAndLeavers, true)
	s.set(OtherRoutes, true)
	vintage := ""
	for _, p := range places {
		v := table.Places[p].Vintage
		s.set(BoundaryVintage, v != "" && vintage != "" && v != vintage)
		if v != "" {
			vintage = v
		}
	}
	return s
}

// tooOld tells whether a period ended before statements of today count as stale.
func tooOld(period string, age eco.Age) bool {
	end := periodEnd(period)
	return end != "" && age.AsOf != "" && end < age.Cutoff()
}

func (s CaveatSet) first() int { return bits.TrailingZeros16(uint16(s)) }
