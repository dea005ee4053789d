package projection

import (
	"cmp"
	"context"
	"slices"

	eco "catchment/ecosystem"
)

// Build makes the snapshot of a reader's revision from everything that it has.
// The reader must look through the team's lens, as a snapshot holds all.
func Build(ctx context.Context, r eco.Reader) (*Snapshot, error) {
	g := &gathered{words: newWords(nil)}
	for record, err := range r.Scan(ctx, nil) {
		if err != nil {
			return nil, err
		}
		g.add(record)
	}
	return emptySnapshot().with(g, gone{}, r.Revision())
}

func emptySnapshot() *Snapshot {
	n := &Net{words: []string{""}, out: adjacency{start: []uint32{0}}, into: adjacency{start: []uint32{0}}}
	return &Snapshot{net: n, learning: &Learning{Words: n.words, courses: []course{{}}}}
}

// gone are the things and links that are no longer there.
type gone map[eco.ID]bool

// with gives the snapshot after a change: what was gathered put in, what is gone
// left out. Every course that the change bears on must be among what was gathered,
// with all its links.
func (s *Snapshot) with(g *gathered, left gone, at eco.Revision) (*Snapshot, error) {
	synthetic, err := g.settle(s)
	if err != nil {
		return nil, err
	}
	net, l := s.net, &Learning{Words: g.words.list, Occupations: s.learning.Occupations, Places: s.learning.Places}
	if net.touchedBy(g, left) {
		if net, err = s.net.with(g, left); err != nil {
			return nil, err
		}
		if l.Occupations, l.Places, err = classesOf(net); err != nil {
			return nil, err
		}
	}
	move := mover(s.learning, l)
	l.observe(s.learning, move, g, left)
	shelf := shelfOf(g, l, synthetic)
	slices.SortFunc(g.courses, func(a, b courseThing) int { return compareKeys(a.key, b.key) })
	rows := make([]row, len(g.courses))
	for i, c := range g.courses {
		rows[i] = shelf.row(c)
	}
	l.take(s.learning, move, rows, left)
	return &Snapshot{at, net, l}, nil
}

// settle judges the claims that were gathered and notes on each thing and link what
// they amount to. It gives the courses that rest on made-up sources alone.
func (g *gathered) settle(s *Snapshot) (synthetic map[key]bool, err error) {
	sources := madeUp(s.net)
	for _, v := range g.nodes {
		if kindOf(v.kind) != eco.KindSource {
			continue
		}
		delete(sources, keyOf(v.id))
		if g.words.list[v.texts[nodeText["synthetic"]]] == "true" {
			sources[keyOf(v.id)] = v.mask
		}
	}
	slices.SortFunc(g.nodes, func(a, b node) int { return compareIDs(a.id, b.id) })
	slices.SortFunc(g.links, func(a, b linkThing) int { return compareKeys(a.key, b.key) })
	synthetic = map[key]bool{}
	g.judge(sources, func(about key, j judged) {
		switch {
		case about.kind == kindNumber(eco.KindLink):
			i, ok := slices.BinarySearchFunc(g.links, about, func(l linkThing, k key) int { return compareKeys(l.key, k) })
			if ok {
				g.links[i].judged = j
			}
		case inNet(about.kind):
			i, ok := slices.BinarySearchFunc(g.nodes, about.id(), func(v node, id eco.ID) int { return compareIDs(v.id, id) })
			if ok {
				g.nodes[i].made = j.made
			}
		default:
			synthetic[about] = j.isMadeUp()
		}
	})
	return synthetic, nil
}

// observe takes over the observations of before that still stand, and those gathered.
func (l *Learning) observe(before *Learning, move moves, g *gathered, left gone) {
	other := map[eco.ID]bool{}
	for _, t := range g.links {
		if t.figure != nil {
			l.see(t)
			other[unpack("lnk", t.key.ulid)] = true
		}
	}
	lost := func(o Observation) bool { return other[o.Link] || left[o.Link] }
	if len(l.Observations) == 0 && move.none() && !slices.ContainsFunc(before.Observations, lost) {
		l.Observations = before.Observations
		return
	}
	for _, o := range before.Observations {
		if !lost(o) {
			o.Occupation, o.Place = moved(move.occupations, o.Occupation), moved(move.places, o.Place)
			l.Observations = append(l.Observations, o)
		}
	}
	slices.SortFunc(l.Observations, func(a, b Observation) int {
		return cmp.Or(cmp.Compare(a.Occupation, b.Occupation), cmp.Compare(a.Place, b.Place),
			cmp.Compare(l.Words[a.Measure], l.Words[b.Measure]), cmp.Compare(l.Words[a.Period], l.Words[b.Period]), compareIDs(a.Link, b.Link))
	})
}

// see takes in one observation; those of subjects have no use here.
func (l *Learning) see(t linkThing) {
	o := Observation{Link: unpack("lnk", t.key.ulid), Occupation: l.FindOccupation(t.from.id()), Place: l.FindPlace(t.to.id()),
		Measure: t.figure.measure, Period: t.figure.period, Value: t.figure.value, Status: t.figure.status, Imputed: t.figure.imputed,
		Synthetic: t.judged.isMadeUp(), Mask: t.spoken()}
	if o.Occupation >= 0 && o.Place >= 0 {
		l.Observations = append(l.Observations, o)
	}
}
