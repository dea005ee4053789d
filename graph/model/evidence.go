package model

import (
	"catchment/ecosystem"
	"catchment/ecosystem/coding"
	"catchment/ecosystem/evidence"
	"catchment/graph/plan"
	"catchment/loaders"
)

// ProposedOccupations is what came of a proposal: a change, and the candidates that it makes.
type ProposedOccupations struct {
	change         *ChangePayload
	ProposedBefore int // how many match as well and were proposed before
	Left           int // how many match as well and were not asked for
	candidates     map[*plan.Field]*Rows[OccupationCandidate]
}

// OccupationCandidate is an occupation that a course may lead to, by the words that met.
type OccupationCandidate struct {
	Occupation Ref
	Title      *string
	Met        []coding.Met
	Claim      Ref
}

// Commit that the proposal became; nil for a dry run.
func (p *ProposedOccupations) Commit(c *plan.Call) *Thing { return p.change.Commit(c) }

// Preview is what would happen; nil unless it was a dry run.
func (p *ProposedOccupations) Preview() *Preview { return p.change.Preview }

// Problems are what is wrong with the change.
func (p *ProposedOccupations) Problems() []Problem { return p.change.Problems }

// Candidates are a page of what was proposed.
func (p *ProposedOccupations) Candidates(c *plan.Call) *Rows[OccupationCandidate] {
	return p.candidates[c.Field]
}

// Proposed answers with a proposal and the change that it came to; claims are the
// candidates' by their occupations, none for a dry run.
func Proposed(change *ChangePayload, p evidence.Proposal, claims map[ecosystem.ID]ecosystem.ID) (*ProposedOccupations, error) {
	r, answer := change.root, &ProposedOccupations{change, p.Before, p.Omitted, nil}
	rows := rowsOf(p.Candidates, func(c evidence.Candidate) ecosystem.ID { return c.Occupation }, func(c evidence.Candidate) OccupationCandidate {
		candidate := OccupationCandidate{Occupation: r.Ref(c.Occupation), Met: c.Met, Claim: r.Ref(claims[c.Occupation])}
		if c.Title != "" {
			candidate.Title = &c.Title
		}
		return candidate
	})
	var err error
	answer.candidates, err = rowPages(r, map[string]rowList[OccupationCandidate]{"candidates": rows})
	return answer, err
}

// ClaimedBy gives the claims that a commit made on the links of a course to
// occupations, by the occupation.
func ClaimedBy(set *loaders.Set, c ecosystem.Commit, course ecosystem.ID) (map[ecosystem.ID]ecosystem.ID, error) {
	var made, about []ecosystem.ID
	for _, t := range c.Touched {
		if t.Kind == ecosystem.KindClaim && t.Op == ecosystem.Created {
			made = append(made, t.ID)
		}
	}
	after := set.Registry().At(c.Revision, set.View().Lens())
	claims, err := after.Records(set.Context(), made)
	if err != nil {
		return nil, err
	}
	for _, record := range claims {
		about = append(about, ecosystem.Claim{Record: record}.About())
	}
	links, err := after.Records(set.Context(), about)
	if err != nil {
		return nil, err
	}
	byOccupation := map[ecosystem.ID]ecosystem.ID{}
	for _, id := range made {
		claim := ecosystem.Claim{Record: claims[id]}
		if l := (ecosystem.Link{Record: links[claim.About()]}); l.From() == course && claim.Text("method") == "title_match" {
			byOccupation[l.To()] = id
		}
	}
	return byOccupation, nil
}
