package exchange

import (
	"context"

	"catchment/ecosystem"
)

// batchSize is how many changes one change set has, roughly: a large unit is
// committed in several.
const batchSize = 2_000

// batches parts a plan's groups into what one change set each holds.
func (p *plan) batches() [][]*draft {
	var all [][]*draft
	var batch []*draft
	for _, g := range p.groups() {
		if len(batch) > 0 && len(batch)+len(g) > batchSize {
			all = append(all, batch)
			batch = nil
		}
		batch = append(batch, g...)
	}
	if len(batch) > 0 {
		all = append(all, batch)
	}
	return all
}

// commitPlan makes a plan's batches the next revisions; in a dry run it only judges
// them. Where one fails it gives that batch: the indexes of an Invalid error's
// problems are those of its drafts.
func (im *importer) commitPlan(ctx context.Context, p *plan) (failed []*draft, err error) {
	for _, batch := range p.batches() {
		changes := make([]ecosystem.Change, len(batch))
		for i, d := range batch {
			changes[i] = d.change()
		}
		if im.overlay != nil {
			if err := im.preview(ctx, p.source, changes); err != nil {
				return batch, err
			}
			continue
		}
		ofRun, err := im.runBegins(ctx, p.source)
		if err != nil {
			return batch, err
		}
		// What the run says of itself comes after what the unit makes, so that a problem's index is the batch's.
		if err := im.commit(ctx, p.unit.Name, p.source, append(changes, ofRun...)); err != nil {
			return batch, err
		}
		im.runBegan(p.source)
	}
	return nil, nil
}

// commit applies changes as a part of this run; source is what they rest on.
func (im *importer) commit(ctx context.Context, what string, source ecosystem.ID, changes []ecosystem.Change) error {
	c, err := im.reg.Apply(ctx, im.by, ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Import,
		Message: im.format() + ": " + what, Run: im.runID, Source: source, Changes: changes, Sent: string(im.runID), Publish: im.options.Publish}) // whose id is never sent again
	if err != nil || len(c.Touched) == 0 {
		return err
	}
	im.commits[c.Revision] = c
	if im.report.From == 0 {
		im.report.From = c.Revision
	}
	im.report.To, im.report.Run = c.Revision, im.runID
	return nil
}
