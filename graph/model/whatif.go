package model

import (
	"catchment/ecosystem"
	"catchment/ecosystem/gap"
	"catchment/graph/plan"
)

// WhatIf tells what an adoption would change. What is paged is there under the field
// that asks for it.
type WhatIf struct {
	Before, After StandardReach
	lists         map[*plan.Field]*Connection
}

// StandardReach is how far a standard goes, in numbers.
type StandardReach struct {
	ProviderCount, CourseCount, OccupationCount, UnreachedCount, FlowCount int
}

// NewProviders would speak the standard and do not now.
func (w *WhatIf) NewProviders(c *plan.Call) *Connection { return w.lists[c.Field] }

// NewOccupations would be reached and are not now.
func (w *WhatIf) NewOccupations(c *plan.Call) *Connection { return w.lists[c.Field] }

// Suppose answers whatIf.
func Suppose(c *plan.Call) (*WhatIf, error) {
	r := Begin(c)
	adoption, err := r.adoption()
	if err != nil {
		return nil, err
	}
	snapshot, err := r.snapshot()
	if err != nil {
		return nil, err
	}
	d, err := gap.WhatIf(snapshot, r.set.View().Lens(), adoption)
	if err != nil {
		return nil, err
	}
	if err := r.set.Budget().Look(d.After.Courses + d.After.Flows); err != nil {
		return nil, err
	}
	lists, err := r.connections(map[string][]ecosystem.ID{"newProviders": d.Providers, "newOccupations": d.Occupations})
	return &WhatIf{reach(d.Before), reach(d.After), lists}, err
}

func (r *Root) adoption() (a gap.Adoption, err error) {
	const most = 100
	in, _ := r.args["adopt"].(map[string]any)
	standard, _ := in["standard"].(string)
	names := append([]string{standard}, textsOf(in["by"])...)
	if len(names) > most+1 {
		return a, wrongArgument("Name fewer, or ask in several requests.", "A hundred at most can be supposed to adopt a standard at once.")
	}
	ids, err := r.named(names)
	if err != nil {
		return a, err
	}
	return gap.Adoption{Standard: ids[0], By: ids[1:]}, nil
}

func reach(r gap.Reach) StandardReach {
	return StandardReach{len(r.Providers), r.Courses, len(r.Occupations), r.Unreached, r.Flows}
}

// AdoptionLeverage is what a supplier would unlock by taking up a standard.
type AdoptionLeverage struct {
	Supplier                     Ref
	NewProviders, NewOccupations Refs
	NewCourseCount, NewFlowCount int
}

// Adoptions answers adoptionLeverage.
func Adoptions(c *plan.Call) (*Rows[AdoptionLeverage], error) {
	r := Begin(c)
	ids, err := r.named([]string{r.args.Text("standard")})
	if err != nil {
		return nil, err
	}
	snapshot, err := r.snapshot()
	if err != nil {
		return nil, err
	}
	ranking, err := gap.WhatIfEach(snapshot, r.set.View().Lens(), ids[0])
	if err != nil {
		return nil, err
	}
	for _, u := range ranking {
		if err := r.set.Budget().Look(u.After.Courses + u.After.Flows); err != nil {
			return nil, err
		}
	}
	return ranked(r, ranking, func(u gap.Unlocking) ecosystem.ID { return u.Supplier }, func(u gap.Unlocking) AdoptionLeverage {
		return AdoptionLeverage{r.Ref(u.Supplier), r.Refs(u.Providers), r.Refs(u.Occupations), u.Unlocked(), u.After.Flows - u.Before.Flows}
	})
}
