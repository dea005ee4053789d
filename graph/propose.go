package graph

import (
	"context"
	"slices"

	"catchment/ecosystem"
	"catchment/ecosystem/evidence"
	"catchment/graph/model"
	"catchment/loaders"
)

// ProposeOccupations answers proposeOccupations.
func (mutation) ProposeOccupations(ctx context.Context, course string, scheme *string, levels []model.OccupationLevel, most *int32, changeSet *string, message *string, dryRun *bool) (*model.ProposedOccupations, error) {
	by, set := ecosystem.PrincipalFrom(ctx), loaders.From(ctx)
	if err := by.MayChange(); err != nil {
		return nil, err
	}
	options, err := proposing(scheme, levels, most)
	if err != nil {
		return nil, err
	}
	ids, err := model.Named(ctx, []string{course})
	if err != nil {
		return nil, err
	}
	dry := dryRun != nil && *dryRun
	if changeSet != nil && !dry {
		if done, was, err := set.Registry().Committed(ctx, ecosystem.ID(*changeSet)); err != nil || was {
			return proposed(ctx, set, ids[0], options, done, err)
		}
	}
	head, err := set.Registry().Head(ctx)
	if err != nil {
		return nil, err
	}
	proposal, err := evidence.Propose(ctx, set.Registry().At(head, ecosystem.TeamLens), ids[0], options)
	if err != nil {
		return nil, err
	}
	cs, err := draftOf(ctx, set, proposal, changeSet, message)
	if err != nil {
		return nil, err
	}
	if dry {
		preview, err := previewed(ctx, set, by, cs, 0)
		if err != nil {
			return nil, err
		}
		return model.Proposed(ctx, preview, proposal, nil)
	}
	commit, err := set.Registry().Apply(ctx, by, cs)
	if len(proposal.Candidates) > 0 || err != nil {
		return proposed(ctx, set, ids[0], options, commit, err)
	}
	nothing, err := model.Changed(ctx, set, commit, nil)
	if err != nil {
		return nil, err
	}
	return model.Proposed(ctx, nothing, proposal, nil)
}

func proposing(scheme *string, levels []model.OccupationLevel, most *int32) (evidence.Options, error) {
	o := evidence.Options{Most: evidence.UsualCandidates}
	if scheme != nil {
		o.Scheme = *scheme
	}
	for _, level := range levels {
		o.Levels = append(o.Levels, string(level))
	}
	if most != nil {
		o.Most = int(*most)
	}
	if o.Most < 1 || o.Most > evidence.MostCandidates {
		return o, &ecosystem.Error{Code: ecosystem.LimitExceeded, Message: "A proposal makes 1 to 100 candidates.", Hint: "Ask for fewer, and then for the next."}
	}
	return o, nil
}

func draftOf(ctx context.Context, set *loaders.Set, p evidence.Proposal, changeSet, message *string) (ecosystem.ChangeSet, error) {
	d, err := set.Registry().Draft(ctx)
	if err != nil {
		return ecosystem.ChangeSet{}, err
	}
	if err := p.Draft(ctx, d); err != nil {
		return ecosystem.ChangeSet{}, err
	}
	cs := d.ChangeSet(ecosystem.Edit, "")
	if changeSet != nil {
		cs.ID = ecosystem.ID(*changeSet)
	}
	if message != nil {
		cs.Message = *message
	}
	return cs, nil
}

// proposed answers with what a commit proposed, now or when its change set was
// first sent: what was proposed then follows from the revision before.
func proposed(ctx context.Context, set *loaders.Set, course ecosystem.ID, o evidence.Options, commit ecosystem.Commit, err error) (*model.ProposedOccupations, error) {
	if err != nil {
		return nil, err
	}
	proposal, err := evidence.Propose(ctx, set.Registry().At(commit.Revision-1, ecosystem.TeamLens), course, o)
	if err != nil {
		return nil, err
	}
	claims, err := model.ClaimedBy(set, commit, course)
	if err != nil {
		return nil, err
	}
	proposal.Candidates = slices.DeleteFunc(proposal.Candidates, func(m evidence.Match) bool { return claims[m.Occupation] == "" })
	change, err := model.Changed(ctx, set, commit, nil)
	if err != nil {
		return nil, err
	}
	return model.Proposed(ctx, change, proposal, claims)
}
