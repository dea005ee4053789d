package model

import (
	"context"

	"catchment/ecosystem"
	"catchment/ecosystem/gap"
	"catchment/loaders"
)

// adoptionKind is the kind of the rows that rank adoptions; no store has them.
const adoptionKind ecosystem.Kind = "AdoptionLeverage"

// WhatIf tells what an adoption would change.
type WhatIf struct {
	Before, After StandardReach
	pages         map[string]*list // by the name that each was asked for under
}

// StandardReach is how far a standard goes, in numbers.
type StandardReach struct {
	ProviderCount, CourseCount, OccupationCount, UnreachedCount, FlowCount int32
}

// NewProviders would speak the standard and do not now.
func (w WhatIf) NewProviders(ctx context.Context) *ActorConnection {
	return &ActorConnection{w.pages[aliasOf(ctx)]}
}

// NewOccupations would be reached and are not now.
func (w WhatIf) NewOccupations(ctx context.Context) *OccupationConnection {
	return &OccupationConnection{w.pages[aliasOf(ctx)]}
}

// Suppose answers whatIf.
func Suppose(ctx context.Context) (*WhatIf, error) {
	r, err := Begin(ctx)
	if err != nil {
		return nil, err
	}
	adoption, err := r.adoption()
	if err != nil {
		return nil, err
	}
	snapshot, err := r.set.Snapshot()
	if err != nil {
		return nil, err
	}
	d, err := gap.WhatIf(snapshot, r.set.View().Lens(), adoption)
	if err != nil {
		return nil, err
	}
	if _, err := r.set.Fetch([]loaders.Want{{Things: d.Providers}, {Things: d.Occupations}}); err != nil {
		return nil, err
	}
	pages, err := r.lists(ctx, "WhatIf", map[string][]ecosystem.Record{
		"newProviders": r.fetched(d.Providers), "newOccupations": r.fetched(d.Occupations)})
	return &WhatIf{reach(d.Before), reach(d.After), pages}, err
}

func (r *Root) adoption() (a gap.Adoption, err error) {
	const most = 100
	in, _ := objectOf(r.args["adopt"])
	standard, _ := in["standard"].(string)
	names := []string{standard}
	for _, by := range listOf(in["by"]) {
		name, _ := by.(string)
		names = append(names, name)
	}
	if len(names) > most+1 {
		return a, badArgument("A hundred at most can be supposed to adopt a standard at once.")
	}
	ids, err := named(r.set, names)
	if err != nil {
		return a, err
	}
	return gap.Adoption{Standard: ids[0], By: ids[1:]}, nil
}

func reach(r gap.Reach) StandardReach {
	return StandardReach{int32(len(r.Providers)), int32(r.Courses), int32(len(r.Occupations)), int32(r.Unreached), int32(r.Flows)}
}

// Adoptions answers adoptionLeverage.
func Adoptions(ctx context.Context, standard string) (*AdoptionLeverageConnection, error) {
	r, err := Begin(ctx)
	if err != nil {
		return nil, err
	}
	ids, err := named(r.set, []string{standard})
	if err != nil {
		return nil, err
	}
	snapshot, err := r.set.Snapshot()
	if err != nil {
		return nil, err
	}
	ranking, err := gap.WhatIfEach(snapshot, r.set.View().Lens(), ids[0])
	if err != nil {
		return nil, err
	}
	rows := make([]ecosystem.Record, len(ranking))
	for i, u := range ranking {
		rows[i] = ecosystem.Record{ID: "adoption/" + u.Supplier, Kind: adoptionKind, Fields: ecosystem.Fields{
			"supplier": string(u.Supplier), "newProviders": texts(u.Providers), "newOccupations": texts(u.Occupations),
			"newCourseCount": int64(u.Unlocked()), "newFlowCount": int64(u.After.Flows - u.Before.Flows)}}
	}
	l, err := remembered(r.field, r.args, rows, r.under)
	return &AdoptionLeverageConnection{l}, err
}

// NewCourseCount is how many courses could then be compared and cannot now.
func (l AdoptionLeverage) NewCourseCount() int32 { return l.count("newCourseCount") }

// NewFlowCount is how many flows more would run between two that speak the standard.
func (l AdoptionLeverage) NewFlowCount() int32 { return l.count("newFlowCount") }
