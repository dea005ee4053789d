package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"catchment/ecosystem"
	"catchment/ecosystem/coding"
	"catchment/ecosystem/evidence"
	"catchment/graph/model"
	"catchment/graph/plan"
	"catchment/loaders"
)

// ProposeOccupations answers proposeOccupations.
func (*mutation) ProposeOccupations(c *plan.Call) (*model.ProposedOccupations, error) {
	by, set, args := ecosystem.PrincipalFrom(c.Context()), loaders.From(c.Context()), c.Arguments()
	if err := by.MayChange(); err != nil {
		return nil, err
	}
	options, err := candidateOptions(args)
	if err != nil {
		return nil, err
	}
	ids, err := model.Named(set, []string{args.Text("course")})
	if err != nil {
		return nil, err
	}
	p := proposalRequest{call: c, set: set, by: by, course: ids[0], options: options, from: originsOf([]operation{{verb: "propose", args: args}})}
	proposed, err := p.answer()
	if problems := p.from.problems(err); problems != nil {
		return model.Proposed(model.Refused(c, problems), evidence.Proposal{}, nil)
	}
	return proposed, err
}

// proposalRequest is a proposal being made: what was asked for, and by whom.
type proposalRequest struct {
	call    *plan.Call
	set     *loaders.Set
	by      ecosystem.Principal
	course  ecosystem.ID
	options evidence.Options
	from    *origins
}

// at proposes for the course as it was at a revision.
func (p proposalRequest) at(ctx context.Context, revision ecosystem.Revision) (evidence.Proposal, error) {
	proposer, err := evidence.NewProposer(ctx, p.set.Registry().At(revision, ecosystem.TeamLens), p.options)
	if err != nil {
		return evidence.Proposal{}, err
	}
	return proposer.Propose(ctx, p.course)
}

func (p proposalRequest) answer() (*model.ProposedOccupations, error) {
	ctx, args := p.call.Context(), p.call.Arguments()
	if done, was, err := committedBefore(p.call); err != nil || was && !args.Bool("dryRun") {
		return p.committed(ctx, done, err)
	}
	head, err := p.set.Registry().Head(ctx)
	if err != nil {
		return nil, err
	}
	found, err := p.at(ctx, head)
	if err != nil {
		return nil, err
	}
	cs, err := p.draft(ctx, found)
	if err != nil {
		return nil, err
	}
	var change *model.ChangePayload
	if args.Bool("dryRun") {
		change, err = p.from.previewed(p.call, p.set, cs, nil)
	} else {
		commit, failed := p.set.Registry().Apply(ctx, p.by, cs)
		if failed != nil || len(commit.Touched) > 0 {
			return p.committed(ctx, commit, failed)
		}
		change, err = model.Changed(p.call, p.set, commit, nil)
	}
	if err != nil {
		return nil, err
	}
	return model.Proposed(change, found, nil)
}

// candidateOptions reads among which occupations to look, and for how many.
func candidateOptions(args plan.Arguments) (evidence.Options, error) {
	o := evidence.Options{Limit: coding.MostCandidates, Scheme: args.Text("scheme")}
	for _, level := range args.Texts("levels") {
		o.Levels = append(o.Levels, strings.ToLower(level))
	}
	if most, given := args.Int("most"); given {
		o.Limit = most
	}
	if o.Limit < 1 || o.Limit > coding.MostCandidates {
		return o, &ecosystem.Error{Code: ecosystem.LimitExceeded, Message: fmt.Sprintf("The argument most of proposeOccupations is %d; it may be 1 to %d.", o.Limit, coding.MostCandidates),
			Hint: "Ask for fewer."}
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
	cs := named(p.call, d.ChangeSet(ecosystem.Edit, ""))
	cs.Message = p.call.Arguments().Text("message")
	return cs, nil
}

// committed answers with what a commit proposed, now or when its change set was
// first sent: what was proposed then follows from the revision before.
func (p proposalRequest) committed(ctx context.Context, commit ecosystem.Commit, err error) (*model.ProposedOccupations, error) {
	if err != nil {
		return nil, err
	}
	found, err := p.at(ctx, commit.Revision-1)
	if err != nil {
		return nil, err
	}
	claims, err := model.ClaimedBy(p.set, commit, p.course)
	if err != nil {
		return nil, err
	}
	found.Candidates = slices.DeleteFunc(found.Candidates, func(m evidence.Candidate) bool { return claims[m.Occupation] == "" })
	change, err := model.Changed(p.call, p.set, commit, nil)
	if err != nil {
		return nil, err
	}
	return model.Proposed(change, found, claims)
}
