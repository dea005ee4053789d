package projection

import (
	"context"
	"slices"
	"sync"

	eco "catchment/ecosystem"
)

// pastKept is how many snapshots of revisions long gone are kept, and how many without
// what is made up.
const pastKept = 2

// pastSnapshots are built when they are asked for; the last few asked for are kept.
type pastSnapshots struct {
	building sync.Mutex // one at a time: each takes memory for everything
	mu       sync.Mutex
	kept     []pastSnapshot // the one asked for last first
}

// pastMoment is a revision of the past as a lens shows it.
type pastMoment struct {
	rev  eco.Revision
	lens eco.Lens
}

// pastSnapshot is one of what a lens shows of a revision. It holds as long as nobody
// changes who may see what or erases anything, as far as that is known.
type pastSnapshot struct {
	pastMoment
	*Snapshot
	known eco.Revision // the newest that it was held against
}

// at gives the snapshot of a past moment, built if none is kept that holds at the head.
func (p *pastSnapshots) at(ctx context.Context, log Log, m pastMoment, head eco.Revision) (*Snapshot, error) {
	if s, holds, err := p.find(ctx, log, m, head); holds || err != nil {
		return s, err
	}
	p.building.Lock()
	defer p.building.Unlock()
	if s, holds, err := p.find(ctx, log, m, head); holds || err != nil {
		return s, err
	}
	s, err := Build(ctx, log.At(m.rev, m.lens))
	if err != nil {
		return nil, err
	}
	p.keep(pastSnapshot{m, s, head})
	return s, nil
}

// keep keeps a snapshot as the one asked for last, instead of another of its moment.
func (p *pastSnapshots) keep(s pastSnapshot) {
	p.mu.Lock()
	defer p.mu.Unlock()
	others := slices.DeleteFunc(p.kept, func(other pastSnapshot) bool { return other.pastMoment == s.pastMoment })
	p.kept = append([]pastSnapshot{s}, others[:min(len(others), pastKept-1)]...)
}

// find gives a snapshot that is kept and holds, which is then the one asked for last.
func (p *pastSnapshots) find(ctx context.Context, log Log, m pastMoment, head eco.Revision) (*Snapshot, bool, error) {
	p.mu.Lock()
	i := slices.IndexFunc(p.kept, func(s pastSnapshot) bool { return s.pastMoment == m })
	if i < 0 {
		p.mu.Unlock()
		return nil, false, nil
	}
	s := p.kept[i]
	p.mu.Unlock()
	if s.known < head {
		changed, err := pastChanged(ctx, log, m, s.known, head)
		if changed || err != nil {
			return nil, false, err
		}
	}
	s.known = max(s.known, head)
	p.keep(s)
	return s.Snapshot, true, nil
}

// forget drops all that are kept.
func (p *pastSnapshots) forget() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.kept = nil
}

// pastChanged tells whether the commits after one revision up to another erase anything, or,
// unless the team asks, have things that were there at a past moment say something else of
// who may see them.
func pastChanged(ctx context.Context, log Log, past pastMoment, after, upTo eco.Revision) (bool, error) {
	for c, err := range log.Changes(ctx, after) {
		if err != nil {
			return false, err
		}
		if len(c.Erases) > 0 {
			return true, nil
		}
		if past.lens.Sight() < eco.TeamLens {
			changed, err := changesVisibility(ctx, log, past.rev, c)
			if changed || err != nil {
				return changed, err
			}
		}
		if c.Revision >= upTo {
			return false, nil
		}
	}
	return false, ctx.Err()
}

// changesVisibility tells it of one commit.
func changesVisibility(ctx context.Context, log Log, past eco.Revision, c eco.Commit) (bool, error) {
	var updated, created []eco.ID
	for _, t := range c.Touched {
		switch t.Op {
		case eco.Updated:
			updated = append(updated, t.ID)
		case eco.Created:
			created = append(created, t.ID)
		case eco.Ended: // it is as visible as it was
		}
	}
	before, err := log.At(c.Revision-1, eco.TeamLens).Records(ctx, updated)
	if err != nil {
		return false, err
	}
	after, err := log.At(c.Revision, eco.TeamLens).Records(ctx, updated)
	if err != nil {
		return false, err
	}
	for _, id := range updated {
		was, showed := before[id]
		is, shows := after[id]
		if !showed || !shows || was.Visibility() != is.Visibility() { // a link shows to nobody without a claim
			return true, nil
		}
	}
	back, err := log.At(past, eco.TeamLens).Records(ctx, created)
	return len(back) > 0, err
}
