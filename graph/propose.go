package graph

import (
	"context"
	"fmt"
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
	options, err := candidateOptions(scheme, levels, most)
	if err != nil {
		return nil, err
	}
	ids, err := model.Named(ctx, []string{course})
	if err != nil {
		return nil, err
	}
	p := proposalRequest{set: set, by: by, course: ids[0], options: options, dry: dryRun != nil && *dryRun, changeSet: changeSet, message: message}
	return p.answer(ctx)
}

// proposalRequest is a proposal being made: what was asked for, and by whom.
type proposalRequest struct {
	set                *loaders.Set
	by                 ecosystem.Principal
	course             ecosystem.ID
	options            evidence.Options
	dry                bool
	changeSet, message *string
}

func (p proposalRequest) answer(ctx context.Context) (*model.ProposedOccupations, error) {
	if p.changeSet != nil && !p.dry {
		if done, was, err := p.set.Registry().Committed(ctx, ecosystem.ID(*p.changeSet)); err != nil || was {
			return p.committed(ctx, done, err)
		}
	}
	head, err := p.set.Registry().Head(ctx)
	if err != nil {
		return nil, err
	}
	found, err := evidence.Propose(ctx, p.set.Registry().At(head, ecosystem.TeamLens), p.course, p.options)
	if err != nil {
		return nil, err
	}
	cs, err := p.draft(ctx, found)
	if err != nil {
		return nil, err
	}
	var change *model.ChangePayload
	if p.dry {
		change, err = previewed(ctx, p.set, p.by, cs, nil)
	} else {
		commit, failed := p.set.Registry().Apply(ctx, p.by, cs)
		if failed != nil || len(commit.Touched) > 0 {
			return p.committed(ctx, commit, failed)
		}
		change, err = model.Changed(ctx, p.set, commit, nil)
	}
	if err != nil {
		return nil, err
	}
	return model.Proposed(ctx, change, found, nil)
}

// candidateOptions reads among which occupations to look, and for how many.
func candidateOptions(scheme *string, levels []model.OccupationLevel, most *int32) (evidence.Options, error) {
	o := evidence.Options{Limit: evidence.DefaultCandidates}
	if scheme != nil {
		o.Scheme = *scheme
	}
	for _, level := range levels {
		o.Levels = append(o.Levels, string(level))
	}
	if most != nil {
		o.Limit = int(*most)
	}
	if o.Limit < 1 || o.Limit > evidence.MaxCandidates {
		return o, &ecosystem.Error{Code: ecosystem.LimitExceeded, Message: fmt.Sprintf("The argument most of proposeOccupations is %d; it may be 1 to %d.", o.Limit, evidence.MaxCandidates),
			Hint: "Ask for fewer, and then once more for the next."}
	}
	return o, nil
}

func (p proposalRequest) draft(ctx context.Context, found evidence.Proposal) (ecosystem.ChangeSet, error) {
	d, err := p.set.Registry().Draft(ctx)
	if err != nil {
		return ecosystem.ChangeSet{}, err
	}
	if err := found.Draft(ctx, d); err != nil {
		return ecosystem.ChangeSet{}, err
	}
	cs := d.ChangeSet(ecosystem.Edit, "")
	if p.changeSet != nil {
		cs.ID = ecosystem.ID(*p.changeSet)
	}
	if p.message != nil {
		cs.Message = *p.message
	}
	return cs, nil
}

// committed answers with what a commit proposed, now or when its change set was
// first sent: what was proposed then follows from the revision before.
func (p proposalRequest) committed(ctx context.Context, commit ecosystem.Commit, err error) (*model.ProposedOccupations, error) {
	if err != nil {
		return nil, err
	}
	found, err := evidence.Propose(ctx, p.set.Registry().At(commit.Revision-1, ecosystem.TeamLens), p.course, p.options)
	if err != nil {
		return nil, err
	}
	claims, err := model.ClaimedBy(p.set, commit, p.course)
	if err != nil {
		return nil, err
	}
	found.Candidates = slices.DeleteFunc(found.Candidates, func(m evidence.Match) bool { return claims[m.Occupation] == "" })
	change, err := model.Changed(ctx, p.set, commit, nil)
	if err != nil {
		return nil, err
	}
	return model.Proposed(ctx, change, found, claims)
}
