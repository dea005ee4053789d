package graph

import (
	"context"

	"catchment/ecosystem"
	"catchment/ecosystem/gap"
	"catchment/graph/model"
)

// The questions that ask what is missing. When a claim counts as stale is read
// by the model from the operation.

// MissingDatasets answers missingDatasets.
func (query) MissingDatasets(ctx context.Context, useCases []string, _ *string, _ *int32, _ *ecosystem.Revision) (*model.GapAnswer, error) {
	return model.Missing(ctx, func(a model.Asking) (gap.Answer, error) {
		ids, err := model.Named(ctx, useCases)
		if err != nil {
			return gap.Answer{}, err
		}
		return gap.MissingDatasets(a.Context, a.Reader, ids, a.Age)
	})
}

// UnsharedDatasets answers unsharedDatasets.
func (query) UnsharedDatasets(ctx context.Context, _ *string, _ *int32, _ *ecosystem.Revision) (*model.GapAnswer, error) {
	return missing(ctx, gap.UnsharedDatasets)
}

// PaidDatasets answers paidDatasets.
func (query) PaidDatasets(ctx context.Context, _ *string, _ *int32, _ *ecosystem.Revision) (*model.GapAnswer, error) {
	return missing(ctx, gap.PaidDatasets)
}

// MissingStandards answers missingStandards.
func (query) MissingStandards(ctx context.Context, _ *string, _ *int32, _ *ecosystem.Revision) (*model.GapAnswer, error) {
	return missing(ctx, gap.MissingStandards)
}

// FundedNotSharing answers fundedNotSharing.
func (query) FundedNotSharing(ctx context.Context, _ *string, _ *int32, _ *ecosystem.Revision) (*model.GapAnswer, error) {
	return missing(ctx, gap.FundedNotSharing)
}

// Unanswered answers unanswered.
func (query) Unanswered(ctx context.Context, _ *string, _ *int32, _ *ecosystem.Revision) (*model.GapAnswer, error) {
	return missing(ctx, gap.Unanswered)
}

// SupplierLeverage answers supplierLeverage.
func (query) SupplierLeverage(ctx context.Context, standard string, _ *int32, _ *string, _ *string, _ *int32, _ *ecosystem.Revision) (*model.SupplierLeverageConnection, error) {
	return model.Leverage(ctx, standard)
}

// FindingLeverage answers findingLeverage.
func (query) FindingLeverage(ctx context.Context, per model.FindingHolder, _ *int32, _ *string, _ *string, _ *int32, _ *ecosystem.Revision) (*model.FindingLeverageConnection, error) {
	return model.FindingsLeverage(ctx, per)
}

// OccupationGaps answers occupationGaps; the model reads the arguments from the operation.
func (query) OccupationGaps(ctx context.Context, _, _ []string, _ model.OccupationLevel, _ model.Catchment, _ []string, _ []model.EvidenceMethod, _ *string, _ []string, _ []model.CourseLevel, _, _, _ *string, _ *int32, _ *ecosystem.Revision) (*model.OccupationGaps, error) {
	return model.Gaps(ctx)
}

// CoursesWithoutDemand answers coursesWithoutDemand.
func (query) CoursesWithoutDemand(ctx context.Context, _ []string, _ model.OccupationLevel, _ model.Catchment, _ []string, _ []model.EvidenceMethod, _ []model.CourseLevel, _, _, _ *string, _ *int32, _ *ecosystem.Revision) (*model.GapAnswer, error) {
	return model.IdleCourses(ctx)
}

// WhatIf answers whatIf; the model reads what is supposed from the operation.
func (query) WhatIf(ctx context.Context, _ model.Input, _ *ecosystem.Revision) (*model.WhatIf, error) {
	return model.Suppose(ctx)
}

// AdoptionLeverage answers adoptionLeverage.
func (query) AdoptionLeverage(ctx context.Context, standard string, _ *int32, _ *string, _ *ecosystem.Revision) (*model.AdoptionLeverageConnection, error) {
	return model.Adoptions(ctx, standard)
}

func missing(ctx context.Context, question func(context.Context, gap.Reader, ecosystem.Age) (gap.Answer, error)) (*model.GapAnswer, error) {
	return model.Missing(ctx, func(a model.Asking) (gap.Answer, error) {
		return question(a.Context, a.Reader, a.Age)
	})
}
