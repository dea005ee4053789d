package model

import (
	"catchment/ecosystem"
	"catchment/ecosystem/gap"
	"catchment/graph/plan"
)

// FindingLeverage is what mending the findings of one rule would complete, with one
// provider or supplier.
type FindingLeverage struct {
	Holder                       Ref
	Rule                         string
	Gain                         gap.Gain
	CourseCount, FindingCount    int
	PresentationCount            *int
	Courses, Providers, Software Refs
}

// mostListed is how many things one row of a ranking lists of a sort.
const mostListed = 100

// FindingsLeverage answers findingLeverage.
func FindingsLeverage(c *plan.Call) (*Rows[FindingLeverage], error) {
	r := Begin(c)
	age, err := readAge(r.args, r.set.Today())
	if err != nil {
		return nil, err
	}
	ask := gap.FindingsOfProviders
	if FindingHolder(r.args.Text("per")) == FindingHolderSupplier {
		ask = gap.FindingsOfSuppliers
	}
	ranking, err := ask(r.set.Context(), r.set.View(), age)
	if err != nil {
		return nil, err
	}
	return ranked(r, ranking, func(l gap.FindingLeverage) ecosystem.ID { return l.Holder + "/" + ecosystem.ID(l.Rule) }, r.findingLeverage)
}

func (r *Root) findingLeverage(l gap.FindingLeverage) FindingLeverage {
	some := func(ids []ecosystem.ID) Refs { return r.Refs(ids[:min(len(ids), mostListed)]) }
	row := FindingLeverage{Holder: r.Ref(l.Holder), Rule: l.Rule, Gain: l.Gain, CourseCount: len(l.Courses), FindingCount: len(l.Findings),
		Courses: some(l.Courses), Providers: some(l.Providers), Software: some(l.Software)}
	if l.Gain.OfPresentations() {
		n := len(l.Presentations)
		row.PresentationCount = &n
	}
	return row
}
