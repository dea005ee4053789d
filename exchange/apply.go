package exchange

import (
	"context"
	"errors"
	"maps"

	"catchment/ecosystem"
)

const (
	sliceSize = 2_000 // changes of one change set, roughly: a large unit is applied in slices
	tries     = 4     // of a unit, when others change the same at the same time
)

// unit brings one unit in: it plans and applies, plans anew where somebody else
// was quicker, and leaves out what the rules refuse.
func (im *importer) unit(ctx context.Context, u Unit) error {
	out := map[item]bool{}
	var refused []Finding
	for try := 1; ; {
		p, err := im.planUnit(ctx, u, out)
		if err != nil {
			return err
		}
		err = im.apply(ctx, p)
		var e *ecosystem.Error
		switch {
		case err == nil:
			p.findings = append(p.findings, refused...)
			im.settle(p)
			return nil
		case errors.As(err, &e) && e.Code == ecosystem.Conflict && try < tries:
			try++
		case errors.As(err, &e) && e.Code == ecosystem.Invalid:
			more := p.refusals(e.Problems, out)
			if len(more) == 0 {
				return err
			}
			refused = append(refused, more...)
		default:
			return err
		}
	}
}

// slice is a part of a plan that makes one change set.
type slice struct{ changes []planned }

// slices parts a plan's groups into change sets.
func (p *plan) slices() []slice {
	var all []slice
	var now slice
	for _, g := range p.groups() {
		if len(now.changes) > 0 && len(now.changes)+len(g) > sliceSize {
			all = append(all, now)
			now = slice{}
		}
		now.changes = append(now.changes, g...)
	}
	if len(now.changes) > 0 {
		all = append(all, now)
	}
	return all
}

func (s slice) changeSet() []ecosystem.Change {
	changes := make([]ecosystem.Change, len(s.changes))
	for i, c := range s.changes {
		changes[i] = c.Change
	}
	return changes
}

// apply makes a plan's change sets the next revisions; in a dry run it lays them over.
func (im *importer) apply(ctx context.Context, p *plan) error {
	for _, s := range p.slices() {
		p.applying = s
		changes := s.changeSet()
		if im.overlay != nil {
			if err := im.rehearse(ctx, changes); err != nil {
				return err
			}
			continue
		}
		opening, err := im.opening(ctx, p)
		if err != nil {
			return err
		}
		// What opens the run comes after what the unit makes, so that a problem's index is the plan's.
		if err := im.commit(ctx, p.unit.Name, append(changes, opening...)); err != nil {
			return err
		}
		im.opened(p)
	}
	return nil
}

// commit applies changes as a part of this run.
func (im *importer) commit(ctx context.Context, what string, changes []ecosystem.Change) error {
	c, err := im.reg.Apply(ctx, im.by, ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Import,
		Message: im.format() + ": " + what, Run: im.run, Changes: changes})
	if err != nil || len(c.Touched) == 0 {
		return err
	}
	im.commits[c.Revision] = c
	if im.report.From == 0 {
		im.report.From = c.Revision
	}
	im.report.To, im.report.Run = c.Revision, im.run
	return nil
}

// refusals turns the rules' problems into findings, and puts the items that they
// are about aside.
func (p *plan) refusals(problems []ecosystem.Problem, out map[item]bool) []Finding {
	var findings []Finding
	for _, problem := range problems {
		if problem.Change >= len(p.applying.changes) {
			continue
		}
		at := p.applying.changes[problem.Change].item
		if at.list == theSource || out[at] {
			continue
		}
		out[at] = true
		value, _ := p.applying.changes[problem.Change].Set[problem.Field].(string)
		findings = append(findings, Finding{Rule: "refused", Severity: Error, Where: column(p.whereOf(at), problem.Field, nil),
			Value: value, Reason: problem.Field + " " + problem.Message, Fix: problem.Hint})
	}
	return findings
}

func (p *plan) whereOf(at item) Where {
	switch at.list {
	case aThing:
		return p.unit.Things[at.index].Where
	case aRelation:
		return p.unit.Relations[at.index].Where
	case aStatement:
		return p.unit.Statements[at.index].Where
	}
	return Where{}
}

// rehearse judges changes as Apply would and lays what they would make over the
// present. What earlier units would have made goes along, so that the rules see it.
func (im *importer) rehearse(ctx context.Context, changes []ecosystem.Change) error {
	preview := make([]ecosystem.Change, len(changes))
	there := map[ecosystem.ID]bool{}
	for i, c := range changes {
		if r, ok := im.overlay.records[c.ID]; ok {
			c.Expect, c.Set = ecosystem.Any, r.Fields.With(c.Set)
		}
		preview[i] = c
		there[c.ID] = true
	}
	for i := 0; i < len(preview); i++ {
		for _, field := range []string{"from", "to", "about", "source", "event"} {
			ref, _ := preview[i].Set[field].(string)
			if r, ok := im.overlay.records[ecosystem.ID(ref)]; ok && !there[r.ID] {
				there[r.ID] = true
				preview = append(preview, ecosystem.Change{ID: r.ID, Kind: r.Kind, Expect: ecosystem.Any, Set: maps.Clone(r.Fields)})
			}
		}
	}
	result, err := im.reg.Preview(ctx, im.by, ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Import, Run: im.run, Changes: preview})
	if err != nil {
		return err
	}
	var problems []ecosystem.Problem
	for _, p := range result.Problems {
		if p.Change < len(changes) {
			problems = append(problems, p)
		}
	}
	if len(problems) > 0 {
		return &ecosystem.Error{Code: ecosystem.Invalid, Message: "The change would break rules.", Problems: problems}
	}
	im.overlay.lay(result.After)
	return nil
}
