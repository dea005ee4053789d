package projection

import (
	"context"
	"slices"
	"sync"

	eco "catchment/ecosystem"
)

// Build makes the snapshot of a reader's revision from everything that it has. Its reader
// looks through the lens that [BuiltThrough] gives for those that read the snapshot.
func Build(ctx context.Context, r eco.Reader) (*Snapshot, error) {
	d := newDelta(nil)
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
	table := &CourseTable{memo: new(sync.Map), Dictionary: g.dictionary, courses: []course{{}}}
	table.readHierarchies(g, nil)
	return &Snapshot{graph: g, courses: table}
}

// apply gives the snapshot after a change: what the delta has put in, what is gone left
// out. Build calls it on an empty snapshot with everything, Advance with what some
// commits bear on, Suppose with links that nobody has stated. Every course that the
// change bears on must be in the delta, with all its links: its row is made anew.
func (s *Snapshot) apply(d *delta, gone goneIDs, at eco.Revision) (*Snapshot, error) {
	synthetic, err := d.judgeClaims(s)
	if err != nil {
		return nil, err
	}
	graph, table := s.graph, &CourseTable{memo: new(sync.Map), Dictionary: d.dictionary.texts, Occupations: s.courses.Occupations, Places: s.courses.Places, hierarchies: s.courses.hierarchies}
	if graph.changedBy(d, gone) {
		if graph, err = s.graph.apply(d, gone); err != nil {
			return nil, err
		}
		if err = table.readClassifications(graph); err != nil {
			return nil, err
		}
	}
	move := renumberingOf(s.courses, table)
	table.mergeFigures(s.courses, move, d, gone)
	index := newCourseIndex(d, graph, table, synthetic)
	slices.SortFunc(d.courses, func(a, b courseRecord) int { return comparePacked(a.key, b.key) })
	rows := make([]pendingCourse, len(d.courses))
	for i, c := range d.courses {
		rows[i] = index.pendingCourse(c)
	}
	table.mergeCourses(s.courses, move, rows, gone)
	if table.equals(s.courses) {
		table.memo = s.courses.memo
	}
	return &Snapshot{at, graph, table}, nil
}
