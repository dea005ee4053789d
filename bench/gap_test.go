package bench

import (
	"database/sql"
	"fmt"
	"math/bits"
	"math/rand/v2"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	_ "modernc.org/sqlite"

	eco "catchment/ecosystem"
	"catchment/ecosystem/gap"
	"catchment/ecosystem/projection"
)

// A country of learning: 33 boroughs, a classification of four levels, five links a
// course, each of one claim. Few occupations have many of the courses, and a tenth
// of the links end above the unit groups.
const boroughs, units = 33, 412

// country makes it for the projection, and tells each row to whoever keeps it otherwise.
func country(tb testing.TB, courses int, tell teller) *projection.CourseTable {
	tb.Helper()
	occupations, broader := classification()
	places := make([]projection.Place, boroughs)
	for n := range places {
		places[n] = projection.Place{ID: id("Place", n), Name: fmt.Sprint("borough ", n), Kind: "borough", Mask: everyone}
	}
	r := rand.New(rand.NewPCG(3, 4))
	var observations []projection.Observation
	for o := range occupations {
		for p := range places {
			if occupations[o].Level != "unit" || r.IntN(10) == 0 {
				continue
			}
			seen := projection.Observation{Figure: projection.Figure{Link: id(eco.KindLink, o*boroughs+p), Measure: 1, Period: 2, Mask: everyone}, Occupation: int32(o), Place: int32(p)}
			if r.IntN(4) == 0 {
				seen.Status = projection.Suppressed
			} else {
				seen.Value = int64(r.IntN(300))
			}
			observations = append(observations, seen)
			tell.observed(o, p, seen)
		}
	}
	h := projection.NewHierarchy(len(occupations), len(places))
	h.Broader = broader
	l, err := projection.NewCourseTable(occupations, places, h, observations, []string{"", gap.Adverts, "2026-Q2"}, nil, func(yield func(projection.CourseRow) bool) {
		for n := range courses {
			row := drawn(r, n)
			tell.course(n, row)
			if !yield(row) {
				return
			}
		}
	})
	if err != nil {
		tb.Fatal(err)
	}
	return l
}

const everyone = projection.Mask(7) // every lens

// teller is told of each row.
type teller struct {
	observed func(occupation, place int, o projection.Observation)
	course   func(n int, row projection.CourseRow)
}

var nobody = teller{func(int, int, projection.Observation) {}, func(int, projection.CourseRow) {}}

// classification has 412 unit groups first, then 104 minor groups above them, 26 and 9.
// broader gives the number of the one above each.
func classification() (all []projection.Occupation, broader []int32) {
	sizes := []struct {
		level string
		n     int
	}{{"unit", units}, {"minor", 104}, {"sub_major", 26}, {"major", 9}}
	for at, s := range sizes {
		above := len(all) + s.n
		for n := range s.n {
			o := projection.Occupation{ID: id("Occupation", len(all)), Name: fmt.Sprintf("Beschäftigung %d 仕事", n), Scheme: "bench",
				Code: fmt.Sprintf("%d%03d", at, n), Level: s.level, Mask: everyone}
			up := int32(-1)
			if at+1 < len(sizes) {
				up = int32(above + n*sizes[at+1].n/s.n)
			}
			all, broader = append(all, o), append(broader, up)
		}
	}
	return all, broader
}

var benchMethods = []string{"manual_coding", "occupational_standard", "graduate_destination_pooled", "title_match", "provider_claim"}

func drawn(r *rand.Rand, n int) projection.CourseRow {
	row := projection.CourseRow{ID: id("Course", n), Level: uint8(r.IntN(2)), Mask: 7}
	for range 1 + r.IntN(2) {
		h := projection.Presentation{Place: uint16(r.IntN(boroughs)), Places: uint16(r.IntN(40)), Mask: 7}
		if r.IntN(2) == 0 {
			h.Places = projection.PlacesUnknown
		}
		if r.IntN(20) == 0 {
			h.Place, h.Mode = projection.NoPlace, projection.Online
		}
		row.Presentations = append(row.Presentations, h)
	}
	for len(row.Links) < 5 {
		skewed := int(float64(units) * r.Float64() * r.Float64())
		if r.IntN(10) == 0 {
			skewed = units + r.IntN(104)
		}
		if !slices.ContainsFunc(row.Links, func(l projection.OccupationLink) bool { return int(l.Occupation) == skewed }) {
			row.Links = append(row.Links, projection.OccupationLink{Occupation: uint16(skewed), Evidence: projection.EvidenceOf(benchMethods[r.IntN(5)]), Mask: 7})
		}
	}
	slices.SortFunc(row.Links, func(a, b projection.OccupationLink) int { return int(a.Occupation) - int(b.Occupation) })
	return row
}

// normalised keeps the same rows in SQLite as one would by the book.
func normalised(tb testing.TB) (*sql.DB, teller, func()) {
	tb.Helper()
	db, err := sql.Open("sqlite", "file:"+filepath.Join(tb.TempDir(), "gap.db")+"?_pragma=journal_mode(off)&_pragma=synchronous(off)&_pragma=cache_size(-65536)")
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { db.Close() })
	db.SetMaxOpenConns(1)
	prepared := map[string]*sql.Stmt{}
	do := func(statement string, values ...any) {
		if len(values) > 0 && prepared[statement] == nil {
			if prepared[statement], err = db.Prepare(statement); err != nil {
				tb.Fatal(err)
			}
		}
		if s := prepared[statement]; s != nil {
			_, err = s.Exec(values...)
		} else {
			_, err = db.Exec(statement)
		}
		if err != nil {
			tb.Fatal(err)
		}
	}
	for _, table := range []string{
		"CREATE TABLE occupation (id INTEGER PRIMARY KEY, code TEXT NOT NULL, level TEXT NOT NULL) STRICT",
		"CREATE TABLE course (id INTEGER PRIMARY KEY, level INTEGER NOT NULL) STRICT",
		"CREATE TABLE presentation (id INTEGER PRIMARY KEY, course INTEGER NOT NULL, place INTEGER, places INTEGER) STRICT",
		"CREATE TABLE leads_to (id INTEGER PRIMARY KEY, course INTEGER NOT NULL, occupation INTEGER NOT NULL) STRICT",
		"CREATE TABLE evidence (id INTEGER PRIMARY KEY, link INTEGER NOT NULL, method TEXT NOT NULL) STRICT",
		"CREATE TABLE observed (occupation INTEGER NOT NULL, place INTEGER NOT NULL, period TEXT NOT NULL, status TEXT NOT NULL, value INTEGER, PRIMARY KEY (place, occupation, period)) STRICT",
		"BEGIN"} {
		do(table)
	}
	occupations, _ := classification()
	for n, o := range occupations {
		do("INSERT INTO occupation VALUES (?, ?, ?)", n, o.Code, o.Level)
	}
	links := 0
	tell := teller{func(occupation, place int, o projection.Observation) {
		status, value := "available", any(o.Value)
		if o.Status == projection.Suppressed {
			status, value = "suppressed", nil
		}
		do("INSERT INTO observed VALUES (?, ?, '2026-Q2', ?, ?)", occupation, place, status, value)
	}, func(n int, row projection.CourseRow) {
		do("INSERT INTO course VALUES (?, ?)", n, row.Level)
		for _, h := range row.Presentations {
			place, places := any(h.Place), any(h.Places)
			if h.Mode != projection.Local {
				place = nil
			}
			if h.Places == projection.PlacesUnknown {
				places = nil
			}
			do("INSERT INTO presentation (course, place, places) VALUES (?, ?, ?)", n, place, places)
		}
		for _, lead := range row.Links {
			links++
			do("INSERT INTO leads_to VALUES (?, ?, ?)", links, n, lead.Occupation)
			do("INSERT INTO evidence VALUES (?, ?, ?)", links, links, lead.Evidence.Methods()[0])
		}
	}}
	return db, tell, func() {
		for _, last := range []string{"COMMIT", "CREATE INDEX presentation_course ON presentation (course)", "CREATE INDEX presentation_place ON presentation (place, course)",
			"CREATE INDEX leads_to_course ON leads_to (course)", "CREATE INDEX leads_to_occupation ON leads_to (occupation)",
			"CREATE INDEX evidence_link ON evidence (link)", "ANALYZE"} {
			do(last)
		}
	}
}

// aggregation counts what the answer counts, of every unit group in every borough
// or in one, and gives the first twenty.
func aggregation(where string) string {
	return `
WITH supply AS (
  SELECT l.occupation, p.place, count(DISTINCT l.course) AS courses,
    count(DISTINCT CASE WHEN e.method IN ('manual_coding', 'occupational_standard') THEN l.course END) AS strong
  FROM presentation p JOIN leads_to l ON l.course = p.course JOIN evidence e ON e.link = l.id
  WHERE p.place ` + where + ` GROUP BY l.occupation, p.place)
SELECT d.place, o.code, d.value, coalesce(s.courses, 0), coalesce(s.strong, 0)
FROM observed d JOIN occupation o ON o.id = d.occupation LEFT JOIN supply s ON s.occupation = d.occupation AND s.place = d.place
WHERE d.place ` + where + ` AND o.level = 'unit' AND d.period = '2026-Q2' AND d.status = 'available'
ORDER BY d.place, d.value DESC, o.code LIMIT 20`
}

func asked(tb testing.TB, db *sql.DB, statement string) string {
	tb.Helper()
	rows, err := db.Query(statement)
	if err != nil {
		tb.Fatal(err)
	}
	defer rows.Close()
	var b strings.Builder
	for rows.Next() {
		var place, value, courses, strong int
		var code string
		if err := rows.Scan(&place, &code, &value, &courses, &strong); err != nil {
			tb.Fatal(err)
		}
		fmt.Fprintln(&b, id("Place", place), code, value, courses, strong)
	}
	if err := rows.Err(); err != nil {
		tb.Fatal(err)
	}
	return b.String()
}

func twenty(tb testing.TB, l *projection.CourseTable, areas []eco.ID) gap.Rows {
	g, err := gap.OccupationGaps(l, eco.PublicLens, gap.Options{Areas: areas})
	if err != nil {
		tb.Fatal(err)
	}
	rows, err := g.Rows(gap.Page{Size: 20})
	if err != nil {
		tb.Fatal(err)
	}
	return rows
}

func told(l *projection.CourseTable, rows gap.Rows) string {
	var b strings.Builder
	for _, r := range rows.Rows {
		fmt.Fprintln(&b, r.Area, l.Occupations[l.FindOccupation(r.Occupation)].Code, r.Demand.Value, r.Supply.Courses, r.Linked)
	}
	return b.String()
}

// The twenty rows of most demand, with what leads there, against the aggregation
// in SQL over the same rows; the first question, which counts, is asked before.
func TestTheTopTwentyOfSupplyAndDemand(t *testing.T) {
	n := courseCount(t)
	db, tell, ready := normalised(t)
	l := country(t, n, tell)
	ready()
	all := make([]eco.ID, boroughs)
	for p := range all {
		all[p] = id("Place", p)
	}
	began := time.Now()
	if got, want := told(l, twenty(t, l, all)), asked(t, db, aggregation("IS NOT NULL")); got != want {
		t.Fatalf("the two sides differ\n%s\n%s", got, want)
	}
	fmt.Printf("| %-52s | %11s |\n", fmt.Sprintf("the first question and its check, %d courses", n), short(time.Since(began)))
	floor := 1_000.0
	if n >= 1_000_000 {
		floor = 100_000
	}
	many(t, l, all, func() { asked(t, db, aggregation("IS NOT NULL")) }).AtLeast(t, fmt.Sprintf("gap top 20 in 33 areas, against SQL, %d courses", n), floor)
	many(t, l, all[:1], func() { asked(t, db, aggregation("= 0")) }).Side(t, fmt.Sprintf("gap top 20 in one area, against SQL, %d courses", n))
}

// many asks so often that a clock can tell, and gives the time of one.
func many(t *testing.T, l *projection.CourseTable, areas []eco.ID, theirs func()) Measured {
	const times = 200
	m := Ratio(t, 7, func() {
		for range times {
			twenty(t, l, areas)
		}
	}, theirs)
	m.Ours, m.Median, m.Lowest, m.Highest = m.Ours/times, m.Median*times, m.Lowest*times, m.Highest*times
	return m
}

// A question under a filter counts anew, in one pass over the courses that processors
// share, and takes at most 1.5 times what the barest loop on one processor takes that
// reads the same columns. Where there is but one processor, it takes little more.
func TestAFilteredQuestionIsNearABareLoop(t *testing.T) {
	n := max(courseCount(t), 400_000) // so that the pass is what takes the time
	l := country(t, n, nobody)
	for _, areas := range []int{1, 7} {
		o := gap.Options{Courses: []string{projection.LevelWords[1]}, Evidence: projection.EvidenceOf("manual_coding", "title_match", "provider_claim")}
		for p := range areas {
			o.Areas = append(o.Areas, id("Place", p))
		}
		var g *gap.Gaps
		ours := func() {
			var err error
			if g, err = gap.OccupationGaps(l, eco.PublicLens, o); err != nil {
				t.Fatal(err)
			}
			if _, err = g.Rows(gap.Page{Size: 20}); err != nil {
				t.Fatal(err)
			}
		}
		var cells []bareCell
		bare := func() { cells = bareLoop(l, areas, o.Evidence) }
		m := Ratio(t, 21, ours, bare)
		rows, err := g.Rows(gap.Page{})
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range rows.Rows {
			row := int(l.FindOccupation(r.Occupation)) * (areas + 1)
			c, away := cells[row+int(l.FindPlace(r.Area))], cells[row+areas]
			if r.Supply != (gap.Supply{Courses: int(c.courses), Presentations: int(c.runs), Places: int(c.places), PresentationsWithUnknownPlaces: int(c.unknown)}) ||
				r.Linked != int(c.strong) || r.Online != int(away.courses) {
				t.Fatalf("%+v is %+v in the bare loop", r, c)
			}
		}
		m.AtMost(t, fmt.Sprintf("gap in %d areas, filtered, against a bare loop, %d", areas, n), 1.5)
		all := runtime.GOMAXPROCS(1)
		m = Ratio(t, 21, ours, bare)
		runtime.GOMAXPROCS(all)
		m.AtMost(t, fmt.Sprintf("the same in %d areas, on one processor", areas), 2)
	}
}

type bareCell struct {
	courses, strong, runs, unknown, places uint32
	kinds                                  [8]uint32
}

// bareLoop counts the same figures of courses of one level, by unit group and area
// and online, knowing all that the country is made of: that nothing is hidden, that places lie
// in no other and that links end at unit groups or are left out.
func bareLoop(l *projection.CourseTable, areas int, kinds projection.EvidenceSet) []bareCell {
	cells := make([]bareCell, units*(areas+1)) // the last column is online
	var runs, unknown, places [64]uint32
	for i := range l.Len() {
		if mask, level := l.MaskAndLevel(i); mask&1 == 0 || level != 1 {
			continue
		}
		in := uint64(0)
		for _, h := range l.Presentations(i) {
			a := h.Place
			if h.Mode != projection.Local {
				a = uint16(areas)
			}
			if h.Mask&1 == 0 || int(a) > areas || (int(a) == areas && h.Mode == projection.Local) {
				continue
			}
			if in>>a&1 == 0 {
				in |= 1 << a
				runs[a], unknown[a], places[a] = 0, 0, 0
			}
			runs[a]++
			if h.Places == projection.PlacesUnknown {
				unknown[a]++
			} else {
				places[a] += uint32(h.Places)
			}
		}
		if in == 0 {
			continue
		}
		for _, lead := range l.Links(i) {
			if lead.Mask&1 == 0 || lead.Evidence&kinds == 0 || lead.Occupation >= units {
				continue
			}
			for m := in; m != 0; m &= m - 1 {
				a := bits.TrailingZeros64(m)
				c := &cells[int(lead.Occupation)*(areas+1)+a]
				c.courses++
				c.runs += runs[a]
				c.unknown += unknown[a]
				c.places += places[a]
				if lead.Evidence&gap.Strong != 0 {
					c.strong++
				}
				for k := uint8(lead.Evidence & kinds); k != 0; k &= k - 1 {
					c.kinds[bits.TrailingZeros8(k)]++
				}
			}
		}
	}
	return cells
}
