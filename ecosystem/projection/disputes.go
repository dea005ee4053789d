package projection

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
)

// Dispute is one over a link, by the kinds of evidence that the claims name: there is one
// where any of These and any of Those count, and none of Settled, by which it was settled
// what is right. For example: a coder and the provider say that a course leads to
// plumbing, and somebody denies it. Of These are manual_coding and provider_claim, of
// Those is statement.
type Dispute struct{ These, Those, Settled EvidenceSet }

// IsAmong tells whether it is one among claims of some kinds.
func (d Dispute) IsAmong(kinds EvidenceSet) bool {
	return d.These&kinds != 0 && d.Those&kinds != 0 && d.Settled&kinds == 0
}

// linkDispute is a dispute over one link.
type linkDispute struct {
	link uint32 // in CourseTable.links
	Dispute
}

// IsDisputed tells whether a link of a course, by its place in [CourseTable.Links], is in
// dispute among the claims of some kinds of evidence, as if nobody had made any other.
func (table *CourseTable) IsDisputed(course, n int, kinds EvidenceSet) bool {
	link := table.courses[course].firstLink + uint32(n)
	if table.links[link].Mask&DisputedByKind == 0 {
		return table.links[link].Mask&Disputed != 0
	}
	at := table.disputesFrom(link)
	for ; at < len(table.disputes) && table.disputes[at].link == link; at++ {
		if table.disputes[at].IsAmong(kinds) {
			return true
		}
	}
	return false
}

// disputesFrom gives where the disputes over a link and those after it begin.
func (table *CourseTable) disputesFrom(link uint32) int {
	at, _ := slices.BinarySearchFunc(table.disputes, link, func(d linkDispute, link uint32) int { return cmp.Compare(d.link, link) })
	return at
}

// appendLink puts a link behind those of the last course in the columns.
func (table *CourseTable) appendLink(l pendingLink) {
	for _, d := range l.disputes {
		table.disputes = append(table.disputes, linkDispute{uint32(len(table.links)), d})
	}
	table.links = append(table.links, l.OccupationLink)
}

// appendDisputes says of the links of the last course in the columns what was in dispute
// over them before, when they were those of a course of another table.
func (table *CourseTable) appendDisputes(before *CourseTable, course int) {
	first, end := before.courses[course].firstLink, before.courses[course+1].firstLink
	now := table.courses[len(table.courses)-1].firstLink
	for at := before.disputesFrom(first); at < len(before.disputes) && before.disputes[at].link < end; at++ {
		table.disputes = append(table.disputes, linkDispute{before.disputes[at].link - first + now, before.disputes[at].Dispute})
	}
}

// disputesByKind notes what is in dispute over a link among claims of more than one kind
// of evidence, by lens. Where all are of one kind, that all count says enough.
func (d *delta) disputesByKind(claims []claimRecord) {
	if claims[0].about.kind != kindNumber(eco.KindLink) || !slices.ContainsFunc(claims, func(c claimRecord) bool { return c.evidence != claims[0].evidence }) {
		return
	}
	var found [lensCount][]Dispute
	some := false
	for lens := range lensCount {
		found[lens] = d.disputesThrough(claims, eco.Lens(lens))
		some = some || len(found[lens]) > 0
	}
	if some {
		d.disputes[claims[0].about] = found
	}
}

// disputesThrough gives the disputes over a link among the claims that a lens shows.
func (d *delta) disputesThrough(claims []claimRecord, lens eco.Lens) (found []Dispute) {
	var said []eco.Statement
	var kinds []EvidenceSet // by statement
	for _, c := range claims {
		if c.counts && c.visible.Shows(lens) {
			said = d.appendStatements(said, c)
			kinds = append(kinds, slices.Repeat([]EvidenceSet{c.evidence}, len(said)-len(kinds))...)
		}
	}
	for i, s := range said {
		if s.Against {
			continue // what affirms it is in the same dispute
		}
		these := Dispute{These: kinds[i]}
		for k, other := range said {
			if s.Contradicts(other) {
				these.Those |= kinds[k]
			}
			if other.Field == s.Field && other.Settled && !other.Against {
				these.Settled |= kinds[k]
			}
		}
		if these.Those != 0 && !slices.Contains(found, these) {
			found = append(found, these)
		}
	}
	slices.SortFunc(found, func(a, b Dispute) int {
		return cmp.Or(cmp.Compare(a.These, b.These), cmp.Compare(a.Those, b.Those), cmp.Compare(a.Settled, b.Settled))
	})
	return found
}
