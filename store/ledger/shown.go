package ledger

import (
	"context"

	"catchment/ecosystem"
)

// ShowCommits leaves of commits those that touched something that a reader's lens shows,
// before or after it, and of each what the lens shows. The team is shown all, made up or not.
func ShowCommits(ctx context.Context, r ecosystem.Reader, found map[ecosystem.Revision]ecosystem.Commit) (map[ecosystem.Revision]ecosystem.Commit, error) {
	if r.Lens() == ecosystem.TeamLens || len(found) == 0 {
		return found, nil
	}
	var asks []ecosystem.TouchedAsk
	for rev := range found {
		asks = append(asks, ecosystem.TouchedAsk{Of: rev, Page: ecosystem.Page{Size: 1}})
	}
	touched, err := r.Touched(ctx, asks)
	if err != nil {
		return nil, err
	}
	shown := make(map[ecosystem.Revision]ecosystem.Commit, len(found))
	for i, ask := range asks {
		if len(touched[i].Items) > 0 {
			shown[ask.Of] = found[ask.Of].Through(r.Lens())
		}
	}
	return shown, nil
}
