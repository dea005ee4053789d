package projection

import (
	"context"
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
	kept     []builtSnapshot // the one asked for last first
}

// builtSnapshot is a snapshot with the lens of the reader that it was built from.
type builtSnapshot struct {
	*Snapshot
	lens eco.Lens
}

// at gives the snapshot of a revision that is built from a reader through a lens, built if
// it is not kept.
func (p *pastSnapshots) at(ctx context.Context, log Log, rev eco.Revision, lens eco.Lens) (*Snapshot, error) {
	if s := p.find(rev, lens); s != nil {
		return s, nil
	}
	p.building.Lock()
	defer p.building.Unlock()
	if s := p.find(rev, lens); s != nil {
		return s, nil
	}
	s, err := Build(ctx, log.At(rev, lens))
	if err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.kept = append([]builtSnapshot{{s, lens}}, p.kept[:min(len(p.kept), pastKept-1)]...)
	return s, nil
}

// find gives a snapshot that is kept, which is then the one asked for last.
func (p *pastSnapshots) find(rev eco.Revision, lens eco.Lens) *Snapshot {
	p.mu.Lock()
	defer p.mu.Unlock()
	for i, s := range p.kept {
		if s.Revision() == rev && s.lens == lens {
			copy(p.kept[1:i+1], p.kept[:i])
			p.kept[0] = s
			return s.Snapshot
		}
	}
	return nil
}
