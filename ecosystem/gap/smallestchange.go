package gap

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

func compareIDs(a, b eco.ID) int { return cmp.Compare(a, b) }

// ChangeKind says what would have to happen for a row to be of another class.
type ChangeKind string

// The kinds of change. Each names what it needs; what it leaves out is free.
const (
	StateDemand     ChangeKind = "STATE_DEMAND"     // a figure of AtLeast or more is known: on Link, or where there is none for Occupation in Area
	AcceptEvidence  ChangeKind = "ACCEPT_EVIDENCE"  // the candidates Claims are accepted
	AddEvidence     ChangeKind = "ADD_EVIDENCE"     // a claim of one of Methods is made for Link
	AddLink         ChangeKind = "ADD_LINK"         // Course, or any held in Area, is found to lead to Occupation, by one of Methods
	HoldCourse      ChangeKind = "HOLD_COURSE"      // Course, which leads there already, is held in Area too
	RetractEvidence ChangeKind = "RETRACT_EVIDENCE" // all of Claims are taken back
	SettleDispute   ChangeKind = "SETTLE_DISPUTE"   // Claims, which deny Link, are taken back
	ZeroDemand      ChangeKind = "ZERO_DEMAND"      // Link is found to be of no demand
)

var changeSentences = map[ChangeKind]string{
	StateDemand:     "If a figure of demand were stated, it could be told.",
	AcceptEvidence:  "If the evidence that waits for review were accepted, a linked course would be found.",
	AddEvidence:     "If strong evidence were found for one of the links, it would count as linked.",
	AddLink:         "If a course were found to lead there by strong evidence, it would count as linked.",
	HoldCourse:      "If the nearest course that leads there were held here too, it would count.",
	RetractEvidence: "If this evidence were taken back, it would no longer count so.",
	SettleDispute:   "If those who deny one of the links took that back, it would count as linked.",
	ZeroDemand:      "If demand were found to be zero, it would no longer count.",
}

// Sentence says the change to a person.
func (k ChangeKind) Sentence() string { return changeSentences[k] }

// Change is the smallest change that would put a row into another class.
type Change struct {
	Kind             ChangeKind
	Link, Course     eco.ID
	Occupation, Area eco.ID
	Claims           []eco.ID
	Methods          []string // of evidence that would do
	AtLeast          int
}

// smallestChange finds the change that would put a row into another class. Applying it
// does change the class, at the lens and under the filters of the answer, unless a link
// that the lens hides is where one is to be made.
func (e *explainer) smallestChange(i int) Change {
	row := e.rows[i]
	c := Change{Occupation: row.Occupation, Area: row.Area, Link: row.Demand.Observation}
	switch row.Class {
	case DemandSuppressed, DemandUnknown, OnlyBroaderArea:
		c.Kind = StateDemand
	case NoAdvertsSeen:
		c.Kind, c.AtLeast = StateDemand, 1
	case Linked:
		return e.unlinkChange(i, c)
	case WeakLinkOnly:
		c.Link = ""
		return e.strengthenChange(i, c)
	case CoarseLinkOnly:
		c.Kind, c.Link, c.Methods = AddLink, "", e.g.methodsThatLink()
		if possible := e.because[i].Possible; len(possible) > 0 {
			c.Course = possible[0]
		}
	default:
		c.Link = ""
		return e.provideChange(i, c)
	}
	return c
}

// methodsThatLink gives the kinds of evidence that make a row linked, as far as they are
// counted; where none of them is, those that are.
func (g *Gaps) methodsThatLink() []string {
	if strong := g.query.evidence & Strong; strong != 0 {
		return strong.Methods()
	}
	return g.query.evidence.Methods()
}

// unlinkChange takes back what makes a row linked, where it is little enough to be listed.
func (e *explainer) unlinkChange(i int, c Change) Change {
	if e.rows[i].Supply.Courses > maxListed {
		c.Kind = ZeroDemand
		return c
	}
	c.Kind, c.Link = RetractEvidence, ""
	for _, ev := range e.because[i].Evidence {
		if !ev.coarse && !ev.Disputed {
			c.Claims = append(c.Claims, ev.strong...)
		}
	}
	return c
}

// strengthenChange makes a weak link a strong one, by what is closest at hand.
func (e *explainer) strengthenChange(i int, c Change) Change {
	if claims := e.candidateClaims(i, Strong); len(claims) > 0 {
		c.Kind, c.Claims = AcceptEvidence, claims[:1]
		return c
	}
	for _, ev := range e.because[i].Evidence {
		if !ev.coarse && !ev.Disputed && e.g.query.evidence&Strong != 0 {
			c.Kind, c.Link, c.Course, c.Methods = AddEvidence, ev.Link, ev.Course, e.g.methodsThatLink()
			return c
		}
	}
	for _, ev := range e.because[i].Evidence {
		if !ev.coarse && len(ev.strong) > 0 && len(ev.denials) > 0 {
			c.Kind, c.Link, c.Course, c.Claims = SettleDispute, ev.Link, ev.Course, ev.denials
			return c
		}
	}
	if e.rows[i].Supply.Courses > maxListed {
		c.Kind, c.Link = ZeroDemand, e.rows[i].Demand.Observation
		return c
	}
	c.Kind = RetractEvidence
	for _, ev := range e.because[i].Evidence {
		if !ev.coarse {
			c.Claims = append(c.Claims, ev.Claims...)
		}
	}
	return c
}

// provideChange finds a course where none is linked.
func (e *explainer) provideChange(i int, c Change) Change {
	switch claims := e.candidateClaims(i, anyEvidence); {
	case len(claims) > 0:
		c.Kind, c.Claims = AcceptEvidence, claims[:1]
	case e.because[i].Nearest != nil:
		c.Kind, c.Course, c.Area = HoldCourse, e.because[i].Nearest.Course, e.countedPlace(i)
	default:
		c.Kind, c.Methods, c.Area = AddLink, e.g.methodsThatLink(), e.countedPlace(i)
	}
	return c
}

// countedPlace gives a place whose courses count for a row: its area, or where the
// catchment is a set without it, the set's first.
func (e *explainer) countedPlace(i int) eco.ID {
	a := e.g.areas[e.rows[i].area]
	catchment := a.block.catchments[a.column]
	if len(catchment) == 0 || slices.Contains(catchment, a.place) {
		return e.rows[i].Area
	}
	return e.g.table.Places[catchment[0]].ID
}

// candidateClaims gives the candidates for links of courses of the catchment to the row's
// own occupation that would count once accepted, by link and claim.
func (e *explainer) candidateClaims(i int, kinds projection.EvidenceSet) []eco.ID {
	row := e.rows[i]
	a := e.g.areas[row.area]
	near := distances(e.g.table, e.g.table.Hierarchy(e.g.query.lens), a.block.catchments[a.column])
	var list []eco.ID
	for _, l := range e.candidates[row.Occupation] {
		course := e.g.table.FindCourse(l.From())
		if course < 0 || !e.g.countsCourse(course) || !isHeldWithin(e.g.table.Presentations(course), e.g.lensBit(), near) {
			continue
		}
		claims := e.claimsOfKinds(l.ID)
		if slices.ContainsFunc(claims, func(c eco.Claim) bool { return c.Counts() && c.Against() }) {
			continue // it would be disputed
		}
		for _, c := range claims {
			if c.Text("review") == "proposed" && c.Text("status") == "current" && !c.Against() && projection.EvidenceOf(c.Text("method"))&kinds != 0 {
				list = append(list, c.ID)
			}
		}
	}
	return list
}
