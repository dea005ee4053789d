package model

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"catchment/ecosystem"
	"catchment/ecosystem/evidence"
	"catchment/loaders"
)

// candidateKind is the kind of the rows that show what was proposed. They are
// records in a response alone; what a store keeps is the claim.
const candidateKind ecosystem.Kind = "OccupationCandidate"

// ProposedOccupations is what came of a proposal: a change, and the candidates that it makes.
type ProposedOccupations struct {
	*ChangePayload
	candidates map[string]*list // by the name that each was asked for under
	before     int
	left       int
}

// Candidates are what was proposed.
func (p ProposedOccupations) Candidates(ctx context.Context) *OccupationCandidateConnection {
	return &OccupationCandidateConnection{p.candidates[aliasOf(ctx)]}
}

// ProposedBefore is how many match as well and were proposed before.
func (p ProposedOccupations) ProposedBefore() int32 { return int32(p.before) }

// Left is how many match as well and were not asked for.
func (p ProposedOccupations) Left() int32 { return int32(p.left) }

// Proposed answers with a proposal and the change that it came to; claims are the
// candidates' by their occupations, none for a dry run.
func Proposed(ctx context.Context, change *ChangePayload, p evidence.Proposal, claims map[ecosystem.ID]ecosystem.ID) (*ProposedOccupations, error) {
	rows := wholeOf(candidateRows(p, claims))
	pages, err := pagesUnder(ctx, graphql.GetFieldContext(ctx).Field, "ProposedOccupations", change.under, map[string]whole{"candidates": rows})
	return &ProposedOccupations{change, pages, p.Before, p.Omitted}, err
}

func candidateRows(p evidence.Proposal, claims map[ecosystem.ID]ecosystem.ID) []ecosystem.Record {
	rows := make([]ecosystem.Record, len(p.Candidates))
	for i, m := range p.Candidates {
		rows[i] = ecosystem.Record{ID: "candidate/" + m.Occupation, Kind: candidateKind, Fields: ecosystem.Fields{
			"occupation": string(m.Occupation), "match": string(m.Level), "title": m.Title, "words": m.Words,
			"field": m.Passage.Field, "text": m.Passage.Text, "alsoTitled": texts(m.Also)}}
		if claim := claims[m.Occupation]; claim != "" {
			rows[i].Fields["claim"] = string(claim)
		}
	}
	return rows
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
