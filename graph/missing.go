package graph

import (
	"context"

	"catchment/ecosystem"
	"catchment/ecosystem/gap"
	"catchment/graph/model"
	"catchment/graph/plan"
	"catchment/loaders"
)

// The questions that ask what is missing, and what would change that.

// MissingDatasets answers missingDatasets.
func (query) MissingDatasets(c *plan.Call) (*model.GapAnswer, error) {
	return model.Missing(c, func(ctx context.Context, read gap.Reader, age ecosystem.Age) (gap.Answer, error) {
		ids, err := model.Named(loaders.From(c.Context()), c.Arguments().Texts("useCases"))
		if err != nil {
			return gap.Answer{}, err
		}
		return gap.MissingDatasets(ctx, read, ids, age)
	})
}

// UnsharedDatasets answers unsharedDatasets.
func (query) UnsharedDatasets(c *plan.Call) (*model.GapAnswer, error) {
	return model.Missing(c, gap.UnsharedDatasets)
}

// PaidDatasets answers paidDatasets.
func (query) PaidDatasets(c *plan.Call) (*model.GapAnswer, error) {
	return model.Missing(c, gap.PaidDatasets)
}

// MissingStandards answers missingStandards.
func (query) MissingStandards(c *plan.Call) (*model.GapAnswer, error) {
	return model.Missing(c, gap.MissingStandards)
}

// FundedNotSharing answers fundedNotSharing.
func (query) FundedNotSharing(c *plan.Call) (*model.GapAnswer, error) {
	return model.Missing(c, gap.FundedNotSharing)
}

// Unanswered answers unanswered.
func (query) Unanswered(c *plan.Call) (*model.GapAnswer, error) {
	return model.Missing(c, gap.Unanswered)
}

// SupplierLeverage answers supplierLeverage.
func (query) SupplierLeverage(c *plan.Call) (*model.Rows[model.SupplierLeverage], error) {
	return model.Leverage(c)
}

// FindingLeverage answers findingLeverage.
func (query) FindingLeverage(c *plan.Call) (*model.Rows[model.FindingLeverage], error) {
	return model.FindingsLeverage(c)
}

// OccupationGaps answers occupationGaps.
func (query) OccupationGaps(c *plan.Call) (*model.OccupationGaps, error) { return model.Gaps(c) }

// CoursesWithoutDemand answers coursesWithoutDemand.
func (query) CoursesWithoutDemand(c *plan.Call) (*model.GapAnswer, error) {
	return model.IdleCourses(c)
}

// WhatIf answers whatIf.
func (query) WhatIf(c *plan.Call) (*model.WhatIf, error) { return model.Suppose(c) }

// AdoptionLeverage answers adoptionLeverage.
func (query) AdoptionLeverage(c *plan.Call) (*model.Rows[model.AdoptionLeverage], error) {
	return model.Adoptions(c)
}
