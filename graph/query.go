package graph

import (
	"context"
	"fmt"

	"catchment/ecosystem"
	"catchment/graph/model"
	"catchment/loaders"
)

// query answers the root fields. Arguments without a name are read by the model
// from the operation, in the same way at every level.
type query struct{ lists }

// Node answers node: what does not exist and what is hidden are equally null.
func (query) Node(ctx context.Context, id string, _ *ecosystem.Revision) (model.Node, error) {
	nodes, err := nodes(ctx, []string{id})
	if err != nil {
		return nil, err
	}
	return nodes[0], nil
}

// Nodes answers nodes, in the order asked.
func (query) Nodes(ctx context.Context, ids []string, _ *ecosystem.Revision) ([]model.Node, error) {
	const most = 100
	if len(ids) > most {
		return nil, &ecosystem.Error{Code: ecosystem.LimitExceeded, Message: fmt.Sprintf("The argument ids of nodes names %d things; %d are given at once.", len(ids), most),
			Hint: "Send the ids in several requests."}
	}
	return nodes(ctx, ids)
}

func nodes(ctx context.Context, ids []string) ([]model.Node, error) {
	r, err := model.Begin(ctx)
	if err != nil {
		return nil, err
	}
	asked := make([]ecosystem.ID, len(ids))
	for i, id := range ids {
		asked[i] = ecosystem.ID(id)
	}
	things, err := r.Things(asked)
	if err != nil {
		return nil, err
	}
	found := make([]model.Node, len(ids))
	for i, t := range things {
		if n := model.As[model.Node](t); n != nil {
			found[i] = *n
		}
	}
	return found, nil
}

// Entity answers entity.
func (query) Entity(ctx context.Context, key string, _ *ecosystem.Revision) (model.Entity, error) {
	e, err := model.One[model.Entity](ctx, key)
	if e == nil {
		return nil, err
	}
	return *e, err
}

// Entities answers entities: several kinds in one list.
func (query) Entities(ctx context.Context, kinds []model.Kind, _ *int32, _ *string, _ *int32, _ *string, _ model.Input, _ *string, _ []model.Word, _ *ecosystem.Revision) (*model.EntityConnection, error) {
	return ofKinds(ctx, kinds)
}

// Search answers search: entities found by words.
func (query) Search(ctx context.Context, _ string, kinds []model.Kind, _ *int32, _ *string, _ *int32, _ *string, _ model.Input, _ *ecosystem.Revision) (*model.EntityConnection, error) {
	return ofKinds(ctx, kinds)
}

func ofKinds(ctx context.Context, kinds []model.Kind) (*model.EntityConnection, error) {
	var among []ecosystem.Kind
	for _, k := range kinds {
		if !ecosystem.Kind(k).IsEntity() {
			return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "Links and claims are no entities.", Hint: "Ask for them with links and claims."}
		}
		among = append(among, ecosystem.Kind(k))
	}
	if kinds == nil {
		for _, n := range ecosystem.Nouns() {
			among = append(among, n.Kind)
		}
	}
	if len(among) == 0 {
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "The list is of no kind.", Hint: "Name a kind, or leave kinds out."}
	}
	return model.Find[model.Entity](ctx, "Entity", among...)
}

// Links answers links.
func (query) Links(ctx context.Context, _ *int32, _ *string, _ *int32, _ *string, _ model.Input, _ []model.Word, _ *ecosystem.Revision) (*model.LinkConnection, error) {
	return model.Find[model.Link](ctx, ecosystem.KindLink, ecosystem.KindLink)
}

// Claims answers claims.
func (query) Claims(ctx context.Context, _ *int32, _ *string, _ *int32, _ *string, _ model.Input, _ []model.Word, _ *ecosystem.Revision) (*model.ClaimConnection, error) {
	return model.Find[model.Claim](ctx, ecosystem.KindClaim, ecosystem.KindClaim)
}

// Revision answers revision.
func (query) Revision(ctx context.Context, _ *ecosystem.Revision) (*model.RevisionInfo, error) {
	return model.Now(loaders.From(ctx)), nil
}

// Diff answers diff.
func (query) Diff(ctx context.Context, from ecosystem.Revision, to *ecosystem.Revision, kinds []model.Kind, _ *int32, _ *string, _ *ecosystem.Revision) (*model.DifferenceConnection, error) {
	return model.Differences(ctx, from, to, kinds)
}

// Commits answers commits.
func (query) Commits(ctx context.Context, _ *int32, _ *string, _ *int32, _ *string, _ *ecosystem.Revision) (*model.CommitConnection, error) {
	return model.Commits(ctx)
}

// Model answers model.
func (query) Model() *model.Model { return model.Described() }

// Viewer answers viewer.
func (query) Viewer(ctx context.Context) (*model.Viewer, error) {
	by := ecosystem.PrincipalFrom(ctx)
	if by.Role == ecosystem.RoleNone {
		return nil, nil
	}
	return &model.Viewer{Name: by.Name, Role: model.Role(by.Role)}, nil
}
