package sqlite

import (
	"database/sql"
	"math"
	"math/rand/v2"
	"testing"
)

// Lists are ordered and decimals compared by what SQLite reads of a field's
// text: it must be the number that was written, to the last bit.
func TestSQLiteReadsEveryDecimalToTheLastBit(t *testing.T) {
	s := fresh(t)
	random := rand.New(rand.NewPCG(3, 4))
	err := s.reads.use(t.Context(), func(c *conn) error {
		for i := range 20_000 {
			want := math.Float64frombits(random.Uint64())
			switch {
			case i%2 == 0:
				want = (random.Float64() - 0.5) * 360 // degrees, the decimals there are
			case math.IsNaN(want) || math.IsInf(want, 0):
				continue
			}
			text := string(append(appendDecimal([]byte(`{"lat":`), want), '}'))
			err := c.each(t.Context(), "SELECT ?1 ->> 'lat'", []any{text}, func(rows *sql.Rows) error {
				var got float64
				err := rows.Scan(&got)
				if got != want {
					t.Errorf("%s reads as %v; want %v", text, got, want)
				}
				return err
			})
			if err != nil || t.Failed() {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
