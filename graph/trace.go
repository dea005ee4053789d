package graph

import (
	"context"

	"catchment/ecosystem"
	"catchment/graph/model"
)

// The questions that ask how things hang together. How far a walk goes, what it
// takes and when a claim is stale is read by the model from the operation.

// Neighbourhood answers neighbourhood.
func (query) Neighbourhood(ctx context.Context, of []string, _ *model.Walk, _ *model.Direction, _ *int32, _ *int32, _ *int32, _ []model.FlowStatus, _ *string, _ *int32, _ *ecosystem.Revision) (*model.Neighbourhood, error) {
	return model.Around(ctx, of)
}

// Trace answers trace.
func (query) Trace(ctx context.Context, of string, _ *model.Direction, _ *int32, _ *int32, _ *int32, _ []model.FlowStatus, _ *string, _ *int32, _ *ecosystem.Revision) (*model.Trace, error) {
	return model.Traced(ctx, of)
}

// Paths answers paths.
func (query) Paths(ctx context.Context, from string, to string, _ *model.Walk, _ *int32, _ *int32, _ []model.FlowStatus, _ *string, _ *int32, _ *ecosystem.Revision) (*model.Paths, error) {
	return model.PathsBetween(ctx, from, to)
}

// Bottlenecks answers bottlenecks.
func (query) Bottlenecks(ctx context.Context, _ *int32, _ []model.FlowStatus, _ *ecosystem.Revision) (*model.Bottlenecks, error) {
	return model.FindBottlenecks(ctx)
}
