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
		cs := p.changeSet(batch)
		if im.overlay != nil {
			if err := im.preview(ctx, cs); err != nil {
				return batch, err
			}
			continue
		}
		ofRun, err := im.runBegins(ctx, p.source)
		if err != nil {
			return batch, err
		}
		// What the run says of itself comes after what the unit makes, so that a problem's index is the batch's.
		cs.Changes = append(cs.Changes, ofRun...)
		if err := im.commit(ctx, cs); err != nil {
			return batch, err
		}
		im.runBegan(p.source)
	}
	return nil, nil
}

// changeSet is a batch of a plan's drafts as changes, with what they name that is kept
// beside the records.
func (p *plan) changeSet(batch []*draft) ecosystem.ChangeSet {
	cs := ecosystem.ChangeSet{Message: p.unit.Name, Source: p.source, Changes: make([]ecosystem.Change, len(batch)),
		Beside: map[string][]byte{}, Whole: map[ecosystem.ID]bool{}}
	for i, d := range batch {
		cs.Changes[i] = d.change()
		cs.Whole[d.id] = d.noClaim
		for _, sum := range d.besides() {
			if text, brought := p.unit.Beside[sum]; brought {
				cs.Beside[sum] = text
			}
		}
	}
	return cs
}

// besides are the sums that a draft brings: its rows say them of a thing, and of what stands
// there already the claim alone does.
func (d *draft) besides() []string {
	of := d
	if d.subject != nil {
		of = d.subject
	}
	return ecosystem.BesideOf(ecosystem.Record{Kind: of.kind, Fields: of.says})
}

// commit applies a change set as a part of this run.
func (im *importer) commit(ctx context.Context, cs ecosystem.ChangeSet) error {
	cs.ID, cs.Origin, cs.Run, cs.Publish = ecosystem.NewChangeSetID(), ecosystem.Import, im.runID, im.options.Publish
	cs.Message, cs.Sent = im.format()+": "+cs.Message, string(im.runID) // the id is never sent again
	c, err := im.reg.Apply(ctx, im.by, cs)
	if err != nil || len(c.Touched) == 0 {
		return err
	}
	im.countPlaced(cs.Changes, c.Touched)
	im.commits[c.Revision] = c
	if im.report.From == 0 {
		im.report.From = c.Revision
	}
	im.report.To, im.report.Run = c.Revision, im.runID
	return nil
}

// countPlaced counts the links that follow from where things lie, with the claims on them:
// no row states them.
func (im *importer) countPlaced(changes []ecosystem.Change, touched []ecosystem.Touched) {
	stated := make(map[ecosystem.ID]bool, len(changes))
	for _, c := range changes {
		stated[c.ID] = true
	}
	for _, t := range touched {
		switch {
		case t.Kind != ecosystem.KindLink || stated[t.ID]:
		case t.Op == ecosystem.Created:
			im.report.Placed++
		case t.Op == ecosystem.Ended:
			im.report.Removed++
		}
	}
}
