package graph

import (
	"context"

	"catchment/ecosystem"
	"catchment/graph/model"
)

// Map answers map; the model reads what is asked from the operation.
func (query) Map(ctx context.Context, _ []string, _ *int32, _ *model.Direction, _ []model.Kind, _ []model.MapGroupName, _ []model.Spectrum, _ []model.FlowStatus, _ []model.ClaimState, _ *int32, _ *string, _ *int32, _ *ecosystem.Revision) (*model.EcosystemMap, error) {
	return model.Draw(ctx)
}
