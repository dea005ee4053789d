package gap

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// frame is the occupations of one level, each a row, and how every other
// occupation stands to them. Rows are ordered so that those below any one
// occupation follow each other.
type frame struct {
	rows   []int32 // occupations
	rowOf  []int32 // by occupation: the row that it is or rolls up into; noRow; else coarse, see span
	spans  []span  // of occupations above rows
	rank   []int32 // by row: its place by scheme, code and id
	common []int32 // rows of the schemes that anything was observed in
}

// span is the rows below an occupation: from, and up to but without, to.
type span struct{ from, to int32 }

const noRow = -1

// coarse gives the number of an occupation's span; negative where it has none.
func coarse(row int32) int32 { return -2 - row }

// deepest is how many steps a classification may have; data that leads round in a circle ends there.
const deepest = 32

type frameKey struct {
	lens  eco.Lens
	level string
}

// frameOf gives the frame of a level, worked out once a snapshot and lens.
func frameOf(l *projection.CourseTable, lens eco.Lens, level string) *frame {
	return l.Memoize(frameKey{lens, level}, func() any { return newFrame(l, lens, level) }).(*frame)
}

func newFrame(l *projection.CourseTable, lens eco.Lens, level string) *frame {
	f := &frame{rowOf: slices.Repeat([]int32{noRow}, len(l.Occupations))}
	for _, o := range treeOrder(l) {
		if occ := &l.Occupations[o]; occ.Level == level && occ.Mask.Shows(lens) {
			f.rowOf[o] = int32(len(f.rows))
			f.rows = append(f.rows, o)
		}
	}
	for row, o := range f.rows {
		f.widen(l, int32(row), o)
	}
	for o := range l.Occupations {
		if f.rowOf[o] == noRow {
			f.rowOf[o] = f.above(l, int32(o))
		}
	}
	f.ranks(l)
	f.common = f.observed(l, lens)
	return f
}

// widen lets the spans of all that lies above a row reach to it.
func (f *frame) widen(l *projection.CourseTable, row, o int32) {
	for up, steps := l.Occupations[o].Parent, 0; up >= 0 && steps < deepest; up, steps = l.Occupations[up].Parent, steps+1 {
		switch at := f.rowOf[up]; {
		case at == noRow:
			f.rowOf[up] = coarse(int32(len(f.spans)))
			f.spans = append(f.spans, span{row, row + 1})
		case at < noRow:
			s := &f.spans[coarse(at)]
			s.from, s.to = min(s.from, row), max(s.to, row+1)
		}
	}
}

// above gives the row that an occupation lies below; noRow where there is none.
func (f *frame) above(l *projection.CourseTable, o int32) int32 {
	for up, steps := l.Occupations[o].Parent, 0; up >= 0 && steps < deepest; up, steps = l.Occupations[up].Parent, steps+1 {
		if f.rowOf[up] != noRow {
			return max(f.rowOf[up], noRow) // what lies beside the rows, below something above them, has no row
		}
	}
	return noRow
}

func (f *frame) ranks(l *projection.CourseTable) {
	order := make([]int32, len(f.rows))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int { return byCode(l, f.rows[a], f.rows[b]) })
	f.rank = make([]int32, len(f.rows))
	for place, row := range order {
		f.rank[row] = int32(place)
	}
}

// observed gives the rows of the schemes in which anything was observed; all rows where nothing was.
func (f *frame) observed(l *projection.CourseTable, lens eco.Lens) []int32 {
	schemes := map[string]bool{}
	for i := range l.Observations {
		if o := &l.Observations[i]; o.Mask.Shows(lens) {
			schemes[l.Occupations[o.Occupation].Scheme] = true
		}
	}
	var rows []int32
	for row, o := range f.rows {
		if len(schemes) == 0 || schemes[l.Occupations[o].Scheme] {
			rows = append(rows, int32(row))
		}
	}
	return rows
}

func byCode(l *projection.CourseTable, a, b int32) int {
	x, y := &l.Occupations[a], &l.Occupations[b]
	return cmp.Or(cmp.Compare(x.Scheme, y.Scheme), cmp.Compare(x.Code, y.Code), cmp.Compare(a, b))
}

// treeOrder gives all occupations so that each is followed by those below it.
func treeOrder(l *projection.CourseTable) []int32 {
	below := make([][]int32, len(l.Occupations))
	var roots, order []int32
	for o := range l.Occupations {
		if up := l.Occupations[o].Parent; up >= 0 {
			below[up] = append(below[up], int32(o))
		} else {
			roots = append(roots, int32(o))
		}
	}
	seen := make([]bool, len(l.Occupations))
	var visit func(list []int32)
	visit = func(list []int32) {
		slices.SortFunc(list, func(a, b int32) int { return byCode(l, a, b) })
		for _, o := range list {
			if !seen[o] {
				seen[o] = true
				order = append(order, o)
				visit(below[o])
			}
		}
	}
	visit(roots)
	for o := range l.Occupations { // what data puts in a circle has no root
		visit([]int32{int32(o)})
	}
	return order
}
