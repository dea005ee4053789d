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
	d := &delta{dictionary: newDictionary(nil)}
	for record, err := range r.Scan(ctx, nil) {
		if err != nil {
			return nil, err
		}
		d.addRecord(record)
	}
	return emptySnapshot().apply(d, goneIDs{}, r.Revision())
}

func emptySnapshot() *Snapshot {
	g := &Graph{dictionary: []string{""}, out: adjacency{start: []uint32{0}}, into: adjacency{start: []uint32{0}}}
	return &Snapshot{graph: g, courses: &CourseTable{Dictionary: g.dictionary, courses: []course{{}}}}
}

// goneIDs are the things and links that are no longer there.
type goneIDs map[eco.ID]bool

// apply gives the snapshot after a change: what was gathered put in, what is gone
// left out. Every course that the change bears on must be among what was gathered,
// with all its links.
func (s *Snapshot) apply(d *delta, left goneIDs, at eco.Revision) (*Snapshot, error) {
	synthetic, err := d.judge(s)
	if err != nil {
		return nil, err
	}
	graph, table := s.graph, &CourseTable{Dictionary: d.dictionary.texts, Occupations: s.courses.Occupations, Places: s.courses.Places}
	if graph.changedBy(d, left) {
		if graph, err = s.graph.apply(d, left); err != nil {
			return nil, err
		}
		if table.Occupations, table.Places, err = readClassifications(graph); err != nil {
			return nil, err
		}
	}
	move := renumberingOf(s.courses, table)
	table.mergeObservations(s.courses, move, d, left)
	index := newCourseIndex(d, table, synthetic)
	slices.SortFunc(d.courses, func(a, b courseRecord) int { return comparePacked(a.key, b.key) })
	rows := make([]pendingCourse, len(d.courses))
	for i, c := range d.courses {
		rows[i] = index.pendingCourse(c)
	}
	table.mergeCourses(s.courses, move, rows, left)
	return &Snapshot{at, graph, table}, nil
}

// judge judges the claims that were gathered and notes on each thing and link what
// they amount to. It gives the courses that rest on made-up sources alone.
func (d *delta) judge(s *Snapshot) (synthetic map[packedID]bool, err error) {
	sources := syntheticSources(s.graph)
	for _, v := range d.nodes {
		if kindOf(v.kind) != eco.KindSource {
			continue
		}
		delete(sources, packID(v.id))
		if d.dictionary.texts[v.texts[nodeFieldNumber["synthetic"]]] == "true" {
			sources[packID(v.id)] = v.visible
		}
	}
	slices.SortFunc(d.nodes, func(a, b node) int { return compareIDs(a.id, b.id) })
	slices.SortFunc(d.links, func(a, b linkRecord) int { return comparePacked(a.key, b.key) })
	synthetic = map[packedID]bool{}
	d.judgeAll(sources, func(about packedID, v verdict) {
		switch {
		case about.kind == kindNumber(eco.KindLink):
			i, ok := slices.BinarySearchFunc(d.links, about, func(l linkRecord, k packedID) int { return comparePacked(l.key, k) })
			if ok {
				d.links[i].verdict = v
			}
		case kindInGraph(about.kind):
			i, ok := slices.BinarySearchFunc(d.nodes, about.id(), func(v node, id eco.ID) int { return compareIDs(v.id, id) })
			if ok {
				d.nodes[i].synthetic = v.synthetic
			}
		default:
			synthetic[about] = v.isSynthetic()
		}
	})
	return synthetic, nil
}

// mergeObservations takes over the observations of before that still stand, and those gathered.
func (table *CourseTable) mergeObservations(before *CourseTable, move renumbering, d *delta, left goneIDs) {
	other := map[eco.ID]bool{}
	for _, t := range d.links {
		if t.figure != nil {
			table.addObservation(t)
			other[idOf("lnk", t.key.ulid)] = true
		}
	}
	lost := func(o Observation) bool { return other[o.Link] || left[o.Link] }
	if len(table.Observations) == 0 && move.isIdentity() && !slices.ContainsFunc(before.Observations, lost) {
		table.Observations = before.Observations
		return
	}
	for _, o := range before.Observations {
		if !lost(o) {
			o.Occupation, o.Place = renumber(move.occupations, o.Occupation), renumber(move.places, o.Place)
			table.Observations = append(table.Observations, o)
		}
	}
	slices.SortFunc(table.Observations, func(a, b Observation) int {
		return cmp.Or(cmp.Compare(a.Occupation, b.Occupation), cmp.Compare(a.Place, b.Place),
			cmp.Compare(table.Dictionary[a.Measure], table.Dictionary[b.Measure]), cmp.Compare(table.Dictionary[a.Period], table.Dictionary[b.Period]), compareIDs(a.Link, b.Link))
	})
}

// addObservation takes in one observation; those of subjects have no use here.
func (table *CourseTable) addObservation(t linkRecord) {
	o := Observation{Link: idOf("lnk", t.key.ulid), Occupation: table.FindOccupation(t.from.id()), Place: table.FindPlace(t.to.id()),
		Measure: t.figure.measure, Period: t.figure.period, Value: t.figure.value, Status: t.figure.status, Imputed: t.figure.imputed,
		Synthetic: t.verdict.isSynthetic(), Mask: t.supportedThrough()}
	if o.Occupation >= 0 && o.Place >= 0 {
		table.Observations = append(table.Observations, o)
	}
}
