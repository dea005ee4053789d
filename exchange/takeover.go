package exchange

import (
	"context"

	"catchment/ecosystem"
)

// TakeOver has a draft say that what an import run says is right where a person holds
// something else, as far as nobody has taken the run back. It fails with NotFound where
// there is no such run.
func TakeOver(ctx context.Context, reg *ecosystem.Registry, d *ecosystem.Draft, run ecosystem.ID, reason string) error {
	made, err := commitsOf(ctx, reg, run)
	if err != nil {
		return err
	}
	head, err := reg.Head(ctx)
	if err != nil {
		return err
	}
	reader := reg.At(head, ecosystem.TeamLens)
	for _, rev := range made {
		touched, err := reader.Touched(ctx, []ecosystem.TouchedAsk{{Of: rev}})
		if err != nil {
			return err
		}
		var claims []ecosystem.ID
		for _, t := range touched[0].Items {
			if t.Kind == ecosystem.KindClaim {
				claims = append(claims, t.ID)
			}
		}
		if err := d.TakeOver(ctx, claims, reason); err != nil {
			return err
		}
	}
	return nil
}
