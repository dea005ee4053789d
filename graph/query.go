package graph

import (
	"fmt"
	"strings"

	"catchment/ecosystem"
	"catchment/graph/model"
	"catchment/graph/plan"
	"catchment/loaders"
)

// query answers the root fields. Those that every noun has, a list and one by its key,
// are known by the types that they give.
type query struct{}

// ObjectName is the type of the root.
func (*query) ObjectName() string { return "Query" }

// Answer answers the root fields of the nouns.
func (*query) Answer(_ string, f *plan.Field) plan.Answer {
	of, isList := strings.CutSuffix(f.Type.Name(), "Connection")
	kind := ecosystem.Kind(of)
	switch {
	case !kind.IsEntity() || ecosystem.NounOf(kind).Kind == "":
		return plan.Answer{}
	case isList:
		return plan.Answer{Value: func(c *plan.Call, _ any) (any, error) { return model.Find(c, kind, kind) }}
	}
	return plan.Answer{Value: func(c *plan.Call, _ any) (any, error) { return model.One(c, kind) }}
}

// Node answers node: what does not exist and what is hidden are equally null.
func (query) Node(c *plan.Call) (*model.Thing, error) {
	things, err := thingsNamed(c, []string{c.Arguments().Text("id")})
	if err != nil {
		return nil, err
	}
	return things[0], nil
}

// Nodes answers nodes, in the order asked.
func (query) Nodes(c *plan.Call) ([]*model.Thing, error) {
	const most = 100
	ids := c.Arguments().Texts("ids")
	if len(ids) > most {
		return nil, &ecosystem.Error{Code: ecosystem.LimitExceeded, Message: fmt.Sprintf("The argument ids of nodes names %d things; %d are given at once.", len(ids), most),
			Hint: "Send the ids in several requests."}
	}
	return thingsNamed(c, ids)
}

// thingsNamed gives things by their ids, as they were where these say so.
func thingsNamed(c *plan.Call, named []string) ([]*model.Thing, error) {
	ids := make([]ecosystem.ID, len(named))
	for i, name := range named {
		plain, _, err := model.ReadMoment(name)
		if err != nil {
			return nil, err
		}
		ids[i] = ecosystem.ID(plain)
	}
	return model.Begin(c).Things(ids)
}

// Entity answers entity.
func (query) Entity(c *plan.Call) (*model.Thing, error) { return model.One(c, "") }

// Entities answers entities: several kinds in one list.
func (query) Entities(c *plan.Call) (*model.Connection, error) { return ofKinds(c) }

// Search answers search: entities found by words.
func (query) Search(c *plan.Call) (*model.Connection, error) { return ofKinds(c) }

func ofKinds(c *plan.Call) (*model.Connection, error) {
	among := model.KindsOf(c.Arguments()["kinds"])
	for _, k := range among {
		if !k.IsEntity() {
			return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "Links and claims are no entities.", Hint: "Ask for them with links and claims."}
		}
	}
	if c.Arguments()["kinds"] == nil {
		among = ecosystem.KindsOf(ecosystem.Nouns())
	}
	if len(among) == 0 {
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "The list is of no kind.", Hint: "Name a kind, or leave kinds out."}
	}
	return model.Find(c, "Entity", among...)
}

// Links answers links.
func (query) Links(c *plan.Call) (*model.Connection, error) {
	return model.Find(c, ecosystem.KindLink, ecosystem.KindLink)
}

// Claims answers claims.
func (query) Claims(c *plan.Call) (*model.Connection, error) {
	return model.Find(c, ecosystem.KindClaim, ecosystem.KindClaim)
}

// Revision answers revision.
func (query) Revision(c *plan.Call) *model.RevisionInfo { return model.Now(loaders.From(c.Context())) }

// Diff answers diff.
func (query) Diff(c *plan.Call) (*model.Connection, error) { return model.Differences(c) }

// Commits answers commits.
func (query) Commits(c *plan.Call) (*model.Connection, error) { return model.Commits(c) }

// Lookalikes answers lookalikes.
func (query) Lookalikes(c *plan.Call) (*model.Rows[model.Lookalike], error) {
	return model.Lookalikes(c)
}

// Erasures answers erasures.
func (query) Erasures(c *plan.Call) ([]model.Erasure, error) {
	set := loaders.From(c.Context())
	all, err := set.Registry().Erasures(c.Context(), set.View(), ecosystem.ID(c.Arguments().Text("of")))
	return model.Erasures(all), err
}

// Viewer answers viewer; null for whoever has no token.
func (query) Viewer(c *plan.Call) *model.Viewer {
	by := ecosystem.PrincipalFrom(c.Context())
	if by.Role == ecosystem.RoleNone {
		return nil
	}
	return &model.Viewer{Name: by.Name, Role: model.Role(strings.ToUpper(string(by.Role)))}
}

// Model answers model.
func (query) Model(c *plan.Call) (*model.Model, error) {
	return model.Described(loaders.From(c.Context()))
}

// Map answers map.
func (query) Map(c *plan.Call) (*model.EcosystemMap, error) { return model.Draw(c) }

// The questions that ask how things hang together.

// Neighbourhood answers neighbourhood.
func (query) Neighbourhood(c *plan.Call) (*model.Neighbourhood, error) { return model.Around(c) }

// Trace answers trace.
func (query) Trace(c *plan.Call) (*model.Trace, error) { return model.Traced(c) }

// Paths answers paths.
func (query) Paths(c *plan.Call) (*model.Paths, error) { return model.PathsBetween(c) }

// Bottlenecks answers bottlenecks.
func (query) Bottlenecks(c *plan.Call) (*model.Bottlenecks, error) { return model.FindBottlenecks(c) }
