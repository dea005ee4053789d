package gap

import (
	"cmp"
	"slices"

	eco "catchment/ecosystem"
	"catchment/ecosystem/projection"
)

// levelIndex is the occupations of one level, each a row, and how every other
// occupation stands to them. Rows are ordered so that those below any one
// occupation follow each other, so that a broader occupation is a span of rows.
type levelIndex struct {
	rows         []int32 // by row: its occupation
	rowOf        []int32 // by occupation: the row that it is or lies below; noRow; less than noRow: above rows, see spanNumber
	spans        []span  // of occupations above rows
	rank         []int32 // by row: its place by scheme, code and id
	observedRows []int32 // rows of the schemes that anything was observed in
}

// span is the rows below an occupation: from, and up to but without, to.
type span struct{ from, to int32 }

const noRow = -1

// spanNumber gives the number of the span that rowOf names, for an occupation above
// rows; negative for a row and for noRow. The spans 0, 1, 2 stand in rowOf as -2, -3,
// -4, and the same formula makes one of the other.
func spanNumber(row int32) int32 { return -2 - row }

// maxDepth is how many steps a classification may have; data that leads round in a circle ends there.
const maxDepth = 32

type levelIndexKey struct {
	lens  eco.Lens
	level string
}

// levelIndexOf gives the frame of a level, worked out once a snapshot and lens.
func levelIndexOf(table *projection.CourseTable, lens eco.Lens, level string) *levelIndex {
	return table.Memoize(levelIndexKey{lens, level}, func() any { return newLevelIndex(table, lens, level) }).(*levelIndex)
}

// newLevelIndex makes the rows, then the spans of what lies above them, then finds the
// row of what lies below.
func newLevelIndex(table *projection.CourseTable, lens eco.Lens, level string) *levelIndex {
	index := &levelIndex{rowOf: slices.Repeat([]int32{noRow}, len(table.Occupations))}
	broader := table.Hierarchy(lens).Broader
	for _, o := range depthFirstOrder(table, broader) {
		if occ := &table.Occupations[o]; occ.Level == level && occ.Mask.Shows(lens) {
			index.rowOf[o] = int32(len(index.rows))
			index.rows = append(index.rows, o)
		}
	}
	for row, o := range index.rows {
		index.extendSpans(broader, int32(row), o)
	}
	for o := range table.Occupations {
		if index.rowOf[o] == noRow {
			index.rowOf[o] = index.rowAbove(broader, int32(o))
		}
	}
	index.rankRows(table)
	index.observedRows = index.rowsObserved(table, lens)
	return index
}

// isRow tells whether an occupation is itself a row.
func (index *levelIndex) isRow(occupation int32) bool {
	row := index.rowOf[occupation]
	return row >= 0 && index.rows[row] == occupation
}

// extendSpans lets the spans of all that lies above a row reach to it.
func (index *levelIndex) extendSpans(broader []int32, row, o int32) {
	for up, steps := broader[o], 0; up >= 0 && steps < maxDepth; up, steps = broader[up], steps+1 {
		switch at := index.rowOf[up]; {
		case at == noRow:
			index.rowOf[up] = spanNumber(int32(len(index.spans)))
			index.spans = append(index.spans, span{row, row + 1})
		case at < noRow:
			s := &index.spans[spanNumber(at)]
			s.from, s.to = min(s.from, row), max(s.to, row+1)
		}
	}
}

// rowAbove gives the row that an occupation lies below; noRow where there is none.
func (index *levelIndex) rowAbove(broader []int32, o int32) int32 {
	for up, steps := broader[o], 0; up >= 0 && steps < maxDepth; up, steps = broader[up], steps+1 {
		if index.rowOf[up] != noRow {
			return max(index.rowOf[up], noRow) // what lies beside the rows, below something above them, has no row
		}
	}
	return noRow
}

// rankRows fills rank.
func (index *levelIndex) rankRows(table *projection.CourseTable) {
	order := make([]int32, len(index.rows))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int { return byCode(table, index.rows[a], index.rows[b]) })
	index.rank = make([]int32, len(index.rows))
	for place, row := range order {
		index.rank[row] = int32(place)
	}
}

// rowsObserved gives the rows of the schemes in which anything was observed; all rows where nothing was.
func (index *levelIndex) rowsObserved(table *projection.CourseTable, lens eco.Lens) []int32 {
	schemes := map[string]bool{}
	for i := range table.Observations {
		if o := &table.Observations[i]; o.Mask.Shows(lens) {
			schemes[table.Occupations[o.Occupation].Scheme] = true
		}
	}
	var rows []int32
	for row, o := range index.rows {
		if len(schemes) == 0 || schemes[table.Occupations[o].Scheme] {
			rows = append(rows, int32(row))
		}
	}
	return rows
}

func byCode(table *projection.CourseTable, a, b int32) int {
	x, y := &table.Occupations[a], &table.Occupations[b]
	return cmp.Or(cmp.Compare(x.Scheme, y.Scheme), cmp.Compare(x.Code, y.Code), cmp.Compare(a, b))
}

// depthFirstOrder gives all occupations so that each is followed by those below it.
func depthFirstOrder(table *projection.CourseTable, broader []int32) []int32 {
	below := make([][]int32, len(table.Occupations))
	var roots, order []int32
	for o := range table.Occupations {
		if up := broader[o]; up >= 0 {
			below[up] = append(below[up], int32(o))
		} else {
			roots = append(roots, int32(o))
		}
	}
	seen := make([]bool, len(table.Occupations))
	var visit func(list []int32)
	visit = func(list []int32) {
		slices.SortFunc(list, func(a, b int32) int { return byCode(table, a, b) })
		for _, o := range list {
			if !seen[o] {
				seen[o] = true
				order = append(order, o)
				visit(below[o])
			}
		}
	}
	visit(roots)
	for o := range table.Occupations { // what data puts in a circle has no root
		visit([]int32{int32(o)})
	}
	return order
}
